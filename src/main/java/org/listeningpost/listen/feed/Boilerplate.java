package org.listeningpost.listen.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What blog and forum programs add to a person's words: who posted it, where it appeared, whom it answers. It repeats
 * names, so it goes before the text is stored.
 *
 * @param html without it
 * @param answers the fragment of the comment that it answers, such as {@code #comment-12}, or null
 */
record Boilerplate(String html, String answers) {
    /** WordPress, at the start of a comment. */
    private static final Pattern IN_REPLY_TO = Pattern.compile(
            "\\s*(?:<p[^>]{0,100}>)?\\s*In reply to "
                    + "<a [^>]{0,500}?href=[\"'][^\"'>]{0,1000}?(#[\\w-]{1,60})[\"'][^>]{0,500}>[^<]{0,300}</a>\\.?\\s*(?:</p>)?");

    /** Discourse, at the start of a topic's feed entry. */
    private static final Pattern WROTE = Pattern.compile("\\s*<p>@[\\w.-]{1,60} wrote:</p>");

    /** How long a tail may be; a longer one is not the program's. */
    private static final int TAIL = 3_000;

    static Boilerplate removed(String html) {
        String rest = withoutTails(html);
        Matcher reply = IN_REPLY_TO.matcher(rest);
        if (reply.lookingAt()) {
            return new Boilerplate(rest.substring(reply.end()), reply.group(1));
        }
        Matcher wrote = WROTE.matcher(rest);
        return new Boilerplate(wrote.lookingAt() ? rest.substring(wrote.end()) : rest, null);
    }

    private static String withoutTails(String html) {
        String rest = withoutTail(html, "<p>Statistics: Posted by ", "</p>"); // phpBB
        rest = withoutTail(rest, "The post <a ", "appeared first on <a "); // WordPress
        return withoutTail(rest, "Read full topic</a>", "</a>"); // Discourse
    }

    private static String withoutTail(String html, String start, String within) {
        int at = html.lastIndexOf(start);
        boolean tail = at >= 0 && html.length() - at < TAIL && html.indexOf(within, at) >= 0;
        return tail ? html.substring(0, at) : html;
    }

    /** No text: records print their parts. */
    @Override
    public String toString() {
        return "Boilerplate";
    }
}
