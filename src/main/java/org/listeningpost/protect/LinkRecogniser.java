package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links in a text that lead to a person: profiles, chats, shared files and appeals, addresses with a name in them or whose
 * parameters name or authorise somebody, and what is called somebody's page. Links to what all may read stay.
 */
final class LinkRecogniser implements Recogniser {
    private static final int LONGEST = 500;
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://)?(?:[a-z0-9_-]{1,63}\\.){1,5}[a-z]{2,12}(?::\\d{1,5})?(?:[/?#][^\\s<>\"']{0,400}+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLED_SOMEBODYS = Pattern.compile(
            "(?:my|his|her|our|their|mums|dads|sons|daughters|sisters|brothers|[a-z]{2,15}'s)\\b[^.!?\\n]{0,30}\\b(?:page|profile|insta|instagram|facebook|fb|channel|blog|vlog|diary|story|substack|podcast|vid|clip|footage|video|vid|photos?|pics?|pictures|album|fundraiser|just ?giving|gofundme|crowdfunder|crowdfunding|tribute|tik ?tok|twitter|linkedin|website|site|folder|timeline|journal|account|obituary|memorial|rota|cv|poem|shop|etsy)\\b[^.!?\\n]{0,24}\\z"
                    + "|(?:page|profile|blog|vlog|diary|story|videos?|vids?|clips?|footage|photos?|pics?|pictures?|album|tribute|fundraiser|appeal|film)\\b[^.!?\\n]{0,12} (?:of|for|about|from|by) (?:me|my|him|her|us|our|mum|dad|nan|grandad|the (?:kids|boys|girls|twins|wee man))\\b[^.?\\n]{0,40}\\z"
                    + "|(?:fundraising|raising money|running|walking|cycling|donate|sponsor me|in memory of|memorial|obituary)\\b[^.?\\n]{0,40}\\z"
                    + "|(?:i|i've|ive|we|we've|she|she's|shes|he|he's|hes)\\b[^.!?\\n]{0,12}\\b(?:uploaded|posted|put|made|shared|filmed|recorded|wrote|written|set up|started)\\b[^.!?\\n]{0,48}\\z",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ITS_SOMEBODY = Pattern.compile(
            "[ ,.!<-]{1,4}(?:(?:that's|thats|that is|this is|it's|its) (?:me|my|mine|him|her|our|us)\\b|(?:is )?(?:my|her|his|our) (?:page|blog|vlog|channel|profile|insta|story|fundraiser|video|site|website)\\b|we're (?:\u00A3|raising|fundraising)|(?:i'm|im) (?:raising|fundraising))",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "link";
    }

    @Override
    public Clue clue() {
        return Clue.LINK;
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        List<Span> spans = new ArrayList<>(0);
        int at = 0;
        while (at < text.length()) {
            int end = chunkEnd(text, at);
            if (isLink(text, at, end)) {
                find(glance, at, end, spans);
            }
            at = end + 1;
        }
        return spans;
    }

    private void find(Glance glance, int from, int to, List<Span> spans) {
        String text = glance.text();
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        Matcher link = LINK.matcher(text).region(start, Math.min(to, start + LONGEST));
        int scheme = text.substring(start, to).indexOf("http");
        if (scheme > 0) {
            link.region(start + scheme, Math.min(to, start + scheme + LONGEST));
        }
        if (link.lookingAt()) {
            String address = trimmed(link.group());
            boolean called = Context.before(text, link.start(), CALLED_SOMEBODYS)
                    || Context.after(text, link.start() + address.length(), ITS_SOMEBODY);
            if (new Link(address).leadsToSomebody(called)) {
                spans.add(glance.span(link.start(), link.start() + address.length(), Identifier.URL, 0.85, this));
            }
        }
    }

    private static int chunkEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** Whether a dot stands between letters there, with a path or the beginning of an address, and no name of a mailbox. */
    private static boolean isLink(String text, int from, int to) {
        boolean dot = false;
        boolean more = to - from > 4 && text.regionMatches(true, from, "www.", 0, 4);
        int dots = 0;
        boolean at = false;
        for (int i = from + 1; i < to - 2 && i < from + LONGEST; i++) {
            char c = text.charAt(i);
            dot |= c == '.' && Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
            dots += c == '.' && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1))
                    ? 1
                    : 0;
            more |= dots > 1 || c == '/' || c == '-' || c == '?';
            at |= c == '@' && !more;
        }
        return dot && more && !at;
    }

    private static String trimmed(String address) {
        int end = address.length();
        while (end > 0 && ".,;:!?)]}*_".indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }
}
