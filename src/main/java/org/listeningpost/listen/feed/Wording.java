package org.listeningpost.listen.feed;

import java.util.Locale;
import java.util.regex.Pattern;

/** One text from an entry's title and body. */
final class Wording {
    private Wording() {}

    private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:\\.{3}|…|\\[…]|\\[\\.{3}])\\s*$");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** phpBB writes the forum before the subject. */
    private static final String FORUM_END = " \u2022 ";

    /** Title and body, a blank line between them; the title alone or the body alone where the other says no more. */
    static String of(String title, String body) {
        if (title.isEmpty() || body.isEmpty()) {
            return title + body;
        }
        return repeats(title, body) ? body : title + "\n\n" + body;
    }

    /** A forum entry's title without the forum's name. */
    static String subject(String title) {
        int end = title.indexOf(FORUM_END);
        return end < 0 ? title : title.substring(end + FORUM_END.length()).strip();
    }

    /** A text without the sign that it was broken off. */
    static String withoutEllipsis(String text) {
        return ELLIPSIS.matcher(text).replaceFirst("");
    }

    static boolean isReply(String subject) {
        return subject.regionMatches(true, 0, "re:", 0, 3);
    }

    /** The text, cut to so many characters but not within one. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    /** Whether the body begins with the title, or with what an ellipsis in the title breaks off. */
    private static boolean repeats(String title, String body) {
        if (Character.toLowerCase(title.charAt(0)) != Character.toLowerCase(body.charAt(0))) {
            return false;
        }
        String start = folded(withoutEllipsis(title));
        String opening = folded(body.substring(0, Math.min(body.length(), 2 * title.length() + 20)));
        return !start.isEmpty() && opening.startsWith(start);
    }

    private static String folded(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
