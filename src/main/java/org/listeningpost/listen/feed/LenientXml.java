package org.listeningpost.listen.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads what is almost XML: bare ampersands, unbound prefixes, control characters, tags that do not match. */
final class LenientXml implements NodeVisitor {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    /** CDATA is read over; elsewhere an ampersand that begins no reference means itself. */
    private static final Pattern BARE_AMPERSAND = Pattern.compile(
            "<!\\[CDATA\\[[\\s\\S]*?]]>|&(?!#\\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)");

    private static final Pattern ENTRY = Pattern.compile("</?(?:\\w+:)?(?:item|entry)\\b");

    /** How far from the end a feed's last tag may stand; servers add remarks and scripts behind it. */
    private static final int TAIL = 10_000;

    private final Map<String, String> namespaces = new HashMap<>();
    private final Feed feed;

    private LenientXml(Feed feed) {
        this.feed = feed;
    }

    /**
     * Tells the feed what it reads.
     *
     * @param root the name of the feed's first element, as it stands there
     * @throws Unreadable if the text breaks off, so that its last entry would be stored by halves
     */
    static void read(String text, String root, Feed feed) throws Unreadable {
        if (!isWhole(text, root)) {
            throw new Unreadable("it breaks off before its end");
        }
        if (text.chars().filter(c -> c == '<').count() > Limits.LENIENT_TAGS) {
            throw new Unreadable("it is not well-formed XML, and too full of tags to be read leniently");
        }
        String clean = CONTROL.matcher(text).replaceAll("");
        String xml = BARE_AMPERSAND
                .matcher(clean)
                .replaceAll(m -> m.group().equals("&") ? "&amp;" : Matcher.quoteReplacement(m.group()));
        LenientXml visitor = new LenientXml(feed);
        Jsoup.parse(xml, "", Parser.xmlParser()).childNodes().forEach(node -> node.traverse(visitor));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            bind(element);
            String name = element.tagName();
            feed.start(namespace(prefix(name)), local(name), attribute -> attribute(element, attribute));
        } else if (node instanceof TextNode text) {
            feed.text(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            feed.end();
        }
    }

    /** Whether the feed's own end tag is there, with no entry after it and no CDATA section left open. */
    private static boolean isWhole(String text, String root) {
        String tail = text.substring(Math.max(0, text.length() - TAIL)).toLowerCase(Locale.ROOT);
        int end = tail.lastIndexOf("</" + root.toLowerCase(Locale.ROOT));
        return end >= 0
                && !ENTRY.matcher(tail)
                        .region(end + 2 + root.length(), tail.length())
                        .find()
                && text.lastIndexOf("<![CDATA[") <= text.lastIndexOf("]]>");
    }

    private void bind(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                namespaces.put(name.equals("xmlns") ? "" : name.substring(6), attribute.getValue());
            }
        }
    }

    private String namespace(String prefix) {
        String bound = namespaces.get(prefix);
        return bound != null ? bound : prefix.isEmpty() ? "" : Vocabulary.customary(prefix);
    }

    private static String attribute(Element element, String name) {
        return element.hasAttr(name) ? element.attr(name) : null;
    }

    private static String prefix(String name) {
        return name.indexOf(':') < 0 ? "" : name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
