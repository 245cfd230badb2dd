package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses as they are written for a machine, {@code jo@example.org}, or for a person, {@code jo dot bloggs at
 * example dot org}, {@code jo (at) example.org}, {@code jo @ gmail}. Mailboxes of a role, such as {@code pals@}, stay.
 */
final class EmailRecogniser implements Recogniser {
    private static final int REACH = 100;
    private static final String ATOM = "[\\p{L}\\d_%+'!#$*=?^{}|~&-]{1,64}";
    private static final String DOT =
            "(?: ?[(\\[{<] ?(?:dot|\\.) ?[)\\]}>] ?| dot |[_-]dot[_-]| ?\\.{1,2} ?|,(?=(?:com|co|org|net|uk)\\b))";
    private static final String JOIN =
            "(?: ?[(\\[{<] ?(?:dot|\\.|underscore|dash|hyphen) ?[)\\]}>] ?| (?:dot|underscore|dash|hyphen|minus|full stop) |[_-]dot[_-]|\\.{1,2}| ?\\. (?=[^ ]{1,40} ?[@(\\[{])| \\.)";
    private static final String SPELT_ENDING = "(?:com|org|net|co|uk|info|me|nhs|ac|gov|ie|eu|io|edu|scot)\\b";
    private static final String PROVIDER =
            "(?:gmail|g mail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|protonmail|proton|ymail|virginmedia|talktalk|aol|msn|mail|live|sky|ntlworld|blueyonder|tiscali|nhs)";
    private static final Pattern AT = Pattern.compile(
            " ?[(\\[{<*_|-] ?(?:at|@|a t) ?[)\\]}>*_|-] ?| {1,2}at {1,2}| {0,2}@ {0,2}|\\((?:at|@)\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCAL = Pattern.compile(
            "(?:" + ATOM + "(?:" + JOIN + ATOM + "){0,5}|(?:[a-z0-9] ){2,24}[a-z0-9])\\z", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN = Pattern.compile(
            "[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,5}\\.[a-z]{2,24}(?![\\p{L}\\d])(?! ?\\. ?[a-z]{2,3}\\b)"
                    + "|[a-z\\d-]{1,40}(?: (?:dash|hyphen) [a-z\\d-]{1,40})?(?:" + DOT + "[a-z\\d-]{1,40}){0,3}" + DOT
                    + SPELT_ENDING
                    + "|" + PROVIDER + "(?: ?" + SPELT_ENDING + ")?(?![\\p{L}\\d])(?!\\.[a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPELT = Pattern.compile("[ _(\\[{<-]dot[ _)\\]}>-]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLING = Pattern.compile("[0-9_.]|" + JOIN, Pattern.CASE_INSENSITIVE);
    private static final Pattern ORGANISATION = Pattern.compile(
            "nhs|gov|police|\\.ac\\.|hospital|trust|charity|council|healthwatch|hospice|care|uk\\.org|org\\.uk",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_PROVIDER = Pattern.compile(PROVIDER, Pattern.CASE_INSENSITIVE);
    private static final Label MAIL =
            new Label("email", "e mail", "emails", "mail", "email *", "address", "reach me", "contact me");
    private static final Set<String> FILLERS = Set.copyOf(List.of(
            "is", "its", "address", "me", "at", "on", "it", "to", "him", "her", "email", "mail", "my", "at", "the",
            "via", "by", "s"));
    private static final Set<String> NOBODY = Set.copyOf(List.of(
            "look looking looked is was were here there available works work me us it them you info details online found find see site website page pages more read watch check out up on as a the arrived that this one advice help"
                    .split(" ")));
    private static final Set<String> ROLES = Set.copyOf(List.of(
            ("info information pals enquiries enquiry complaints complaint feedback contact contactus admin reception appointments "
                            + "appointment support help helpdesk hello office press media foi comms communications communication customer "
                            + "customers services service patient patients relations experience patientrelations patientexperience "
                            + "generalenquiries general membership members volunteering volunteers fundraising jobs recruitment noreply "
                            + "reply no donotreply dpo privacy webmaster web website team advice secretary bookings booking research "
                            + "safeguarding concerns governors governor ig ask news newsletter mail postmaster events donations complaints "
                            + "advocacy ward clinic referrals referral records sar accessibility access equality wellbeing service "
                            + "customerservices customercare care community public engagement involvement inquiries care-team healthwatch switchboard surgery pharmacy reception dept department hr finance accounts sales quality liaison nhs trust hospital")
                    .split(" ")));

    @Override
    public String name() {
        return "e-mail";
    }

    @Override
    public Clue clue() {
        return Clue.MAIL;
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        List<Span> spans = new ArrayList<>(0);
        int done = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            if (isAt(text, i) && i >= done) {
                int end = find(glance, i, spans);
                done = Math.max(done, end);
            }
        }
        return spans;
    }

    /** Whether an at, as a word or a sign, begins here. */
    private static boolean isAt(String text, int i) {
        char c = text.charAt(i);
        if (c == '@') {
            return true;
        }
        char next = text.charAt(i + 1);
        return (c == 'a' || c == 'A')
                && (next == 't' || next == 'T')
                && " ([{<*_-|".indexOf(text.charAt(i - 1)) >= 0
                && i + 2 < text.length()
                && !Character.isLetter(text.charAt(i + 2));
    }

    private int find(Glance glance, int i, List<Span> spans) {
        String text = glance.text();
        int from = i;
        while (from > 0 && i - from < 3 && " ([{<*_|-".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        Matcher at = AT.matcher(text).region(from, Math.min(text.length(), i + 8));
        if (!at.lookingAt()
                && !at.region(from = i, Math.min(text.length(), i + 8)).lookingAt()) {
            return -1;
        }
        Matcher domain = DOMAIN.matcher(text)
                .region(at.end(), Math.min(text.length(), at.end() + REACH))
                .useTransparentBounds(true);
        int start = domain.lookingAt() ? localStart(text, at.start()) : -1;
        if (start < 0
                || !isAddress(text, start, at, domain)
                || isRole(text.substring(start, at.start()), domain.group())) {
            return -1;
        }
        spans.add(glance.span(withWords(text, start, at), domain.end(), Identifier.EMAIL, 0.9, this));
        return domain.end();
    }

    private static int localStart(String text, int at) {
        int far = at;
        while (far > 0 && at - far < 80 && text.charAt(far - 1) != '\n') {
            far--;
        }
        Matcher local = LOCAL.matcher(text).useTransparentBounds(true);
        for (int start = far; start < at; start++) {
            boolean begins = start == 0 || !isInner(text.charAt(start - 1));
            if (begins && isInner(text.charAt(start)) && local.region(start, at).lookingAt()) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c) || "_%+'!#$*=?^{}|~&-".indexOf(c) >= 0;
    }

    /** "I was at example.org" is no address; a sign, a spelt dot or a telling name makes it one. */
    private static boolean isAddress(String text, int start, Matcher at, Matcher domain) {
        boolean word = at.group().strip().equalsIgnoreCase("at");
        boolean bare = BARE_PROVIDER.matcher(domain.group()).matches();
        boolean apart = at.group().equals(" @ ") || at.group().startsWith(" @");
        if (!word && at.group().endsWith("@") && at.group().length() > 1 && !telling(text, start, at)) {
            return MAIL.isBefore(text, start) || SPELT.matcher(domain.group()).find();
        }
        if (!word) {
            return !(apart && bare && !telling(text, start, at)) || MAIL.isBefore(text, start);
        }
        if (telling(text, start, at)) {
            return true;
        }
        if (SPELT.matcher(domain.group()).find()) {
            return !NOBODY.contains(text.substring(start, at.start()).toLowerCase(Locale.ROOT));
        }
        return MAIL.isBefore(text, start)
                && !FILLERS.contains(text.substring(start, at.start()).toLowerCase(Locale.ROOT));
    }

    private static boolean telling(String text, int start, Matcher at) {
        return TELLING.matcher(text).region(start, at.start()).find();
    }

    /** After "my email is", the words before a spelt at belong to the address too. */
    private static int withWords(String text, int start, Matcher at) {
        if (!at.group().strip().equalsIgnoreCase("at")) {
            return start;
        }
        int from = start;
        Token token = Token.before(text, start, 2);
        for (int i = 0; token != null && i < 4; i++) {
            if (FILLERS.contains(token.word())) {
                return i == 0 ? start : MAIL.isBefore(text, from) ? from : start;
            }
            from = token.start();
            token = Token.before(text, from, 2);
        }
        return start;
    }

    private static boolean isRole(String local, String domain) {
        boolean ours = domain.toLowerCase(Locale.ROOT).contains("nhs");
        boolean all = true;
        boolean any = false;
        for (String part : local.toLowerCase(Locale.ROOT).split("[^a-z0-9]+|dot")) {
            if (!part.isEmpty()) {
                boolean role = ROLES.contains(part) || isJoinedRole(part);
                all &= role;
                any |= role;
            }
        }
        boolean organisation = ours || ORGANISATION.matcher(domain).find();
        return (all && any && (organisation || !local.toLowerCase(Locale.ROOT).startsWith("info"))) || (ours && any);
    }

    private static boolean isJoinedRole(String part) {
        return part.startsWith("pals")
                || part.endsWith("pals")
                || part.contains("complaint")
                || part.contains("enquir")
                || part.contains("feedback")
                || part.startsWith("patientexp")
                || part.startsWith("patientrel")
                || part.endsWith("reception")
                || part.endsWith("appointments")
                || part.startsWith("contact");
    }
}
