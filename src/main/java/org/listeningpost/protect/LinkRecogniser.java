package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links in a text that lead to a person: profiles, chats, and addresses whose parameters name or authorise somebody. */
final class LinkRecogniser implements Recogniser {
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|(?<![\\w@./-]))(?:[A-Za-z0-9-]{1,63}\\.){1,5}[A-Za-z]{2,12}(?::\\d{1,5})?/[^\\s<>\"']{1,400}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROFILE = Pattern.compile(
            "(?:https?://)?(?:[a-z0-9-]{1,20}\\.)?(?:"
                    + "(?:facebook|fb|m\\.facebook)\\.com/(?!groups|events|watch|pages|hashtag|share|sharer|help|login|marketplace|story|photo|reel|ads)[a-z0-9.]{4,}"
                    + "|instagram\\.com/(?!p/|reel|explore|stories/highlights|tv/|accounts)[a-z0-9_.]{2,}"
                    + "|(?:twitter|x)\\.com/(?!i/|hashtag|search|home|intent|share)[a-z0-9_]{2,}"
                    + "|tiktok\\.com/@|linkedin\\.com/in/|youtube\\.com/(?:@|user/|c/)|reddit\\.com/u(?:ser)?/|t\\.me/|wa\\.me/|snapchat\\.com/add/"
                    + "|threads\\.net/@|bsky\\.app/profile/|twitch\\.tv/|gofundme\\.com/f/|justgiving\\.com/(?:fundraising|page)/|pinterest\\.[a-z.]{2,6}/(?!pin))"
                    + ".*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEWS = Pattern.compile(
            "nhs\\.uk/(?:conditions|news|services)|gov\\.uk|bbc|news|guardian|petition|blog|wiki",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile(
            "[^?#]{0,120}/(?:users?|u|profiles?|members?|people|authors?|patients?|account)/[a-z0-9._%@-]{3,}.*|[^?#]{0,120}/(?:@|~)[a-z0-9_.]{3,}.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLING = Pattern.compile(
            ".*[?&#;](?:e-?mail|user_?(?:name|id)?|uid|phone|mobile|tel|nhs[a-z_-]{0,10}|dob|(?:first|last|full|sur|fore)?_?name|patient[a-z_-]{0,10}|token|session[a-z_-]{0,6}|sid|auth[a-z_]{0,8}|member[a-z_]{0,6}|key|hospital_?(?:no|number|id))=[^&]{2,}.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "[^?#]{0,200}/(?:[A-Za-z0-9_-]{0,30}[-_])?[a-z]{3,15}[-_.][a-z]{3,15}[-_/](?:(?:19|20)\\d\\d|age\\d{1,2}|\\d{6,8})(?![\\d-]).*"
                    + "|[^?#]{0,200}/(?-i:[A-Z]{2,15}[-_.][A-Z]{2,15})(?:[/?#].*|\\z)"
                    + "|[^?#]{0,200}/(?:letters?|results?|reports?|scans?|records?|appointments?)/(?=[^/?#]*\\d{5})[\\w-]*[_-][a-z]{3,20}\\b.*"
                    + "|[^?#]{0,200}/(?:about|meet|remembering|in-memory-of|justice-for|help|for|tribute)[-/][a-z]{3,15}[-_.][a-z]{3,15}/?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?:nhs|hospital|trust|council|gov|news|bbc|healthwatch|icb|ccg|police|ambulance|charity|university|cqc)",
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
        if (text.indexOf('/') < 0) {
            return spans;
        }
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String address = link.group().replaceAll("[.,;:!?)\\]]+$", "");
            if (isTelling(address)) {
                spans.add(glance.span(link.start(), link.start() + address.length(), Identifier.URL, 0.85, this));
            }
        }
        return spans;
    }

    private static boolean isTelling(String address) {
        if (TELLING.matcher(address).matches()) {
            return true;
        }
        boolean leads =
                PROFILE.matcher(address).matches() || PERSON.matcher(address).matches();
        boolean named =
                NAMED.matcher(address).matches() && !NEWS.matcher(address).find();
        return named || leads && !ORGANISATION.matcher(address).find();
    }
}
