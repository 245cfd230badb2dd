package org.listeningpost.listen.feed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a body the feed begins; servers send much else in a feed's place.
 *
 * @param start the index of the feed's first tag
 * @param root the name in that tag, prefix included
 */
record Opening(int start, String root) {
    private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed", "channel", "entry");
    private static final Pattern NAME = Pattern.compile("<((?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*))");
    private static final Pattern FEED =
            Pattern.compile("<((?:[A-Za-z_][\\w.-]*:)?(?:rss|rdf|feed))[\\s>]", Pattern.CASE_INSENSITIVE);

    static Opening of(String text) throws Unreadable {
        String opening = text.stripLeading();
        if (opening.isEmpty()) {
            throw new Unreadable("it is empty");
        }
        if (opening.startsWith("{") || opening.startsWith("[{")) {
            throw new Unreadable("this is JSON, not an RSS or Atom feed");
        }
        int tag = firstTag(text);
        Matcher first = NAME.matcher(text);
        if (tag >= 0 && first.find(tag) && first.start() == tag && isFeed(first.group(2))) {
            return new Opening(tag, first.group(1));
        }
        return afterGarbage(text, tag);
    }

    /** PHP likes to print warnings, in HTML, before the feed that it was asked for. */
    private static Opening afterGarbage(String text, int tag) throws Unreadable {
        Matcher feed = FEED.matcher(text);
        boolean page = isPage(text, tag);
        if (!page && feed.find()) {
            return new Opening(feed.start(), feed.group(1));
        }
        throw new Unreadable(
                page
                        ? "this is a web page, not a feed; look for its feed address"
                        : tag < 0 ? "this is plain text, not a feed" : "this is XML or the like, but not a feed");
    }

    private static boolean isPage(String text, int tag) {
        int first = Math.max(tag, 0);
        String opening =
                text.substring(0, Math.min(text.length(), first + 1_000)).toLowerCase(Locale.ROOT);
        return opening.contains("<html")
                || opening.contains("<!doctype html")
                || opening.startsWith("<head", first)
                || opening.startsWith("<body", first);
    }

    private static boolean isFeed(String local) {
        return FEEDS.contains(local.toLowerCase(Locale.ROOT));
    }

    /** The first tag that is no comment, declaration or instruction; -1 if there is none. */
    private static int firstTag(String text) {
        int at = text.indexOf('<');
        while (at >= 0) {
            String end = end(text, at);
            if (end == null) {
                return at;
            }
            int closed = text.indexOf(end, at + 2);
            at = closed < 0 ? -1 : text.indexOf('<', closed + end.length());
        }
        return -1;
    }

    private static String end(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return "-->";
        }
        if (text.startsWith("<?", at)) {
            return "?>";
        }
        if (text.startsWith("<!", at)) {
            int open = text.indexOf('[', at);
            int close = text.indexOf('>', at);
            return open >= 0 && open < close ? "]" : ">";
        }
        return null;
    }
}
