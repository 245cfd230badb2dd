package org.listeningpost.listen.feed;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of an HTML fragment: blocks and breaks become lines, list items dashes, pictures their alternative text. */
final class HtmlText implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "head",
            "title",
            "select",
            "textarea",
            "button",
            "audio",
            "video",
            "canvas");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "blockquote", "pre", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder out = new StringBuilder();
    private int preformatted;

    private HtmlText() {}

    static String of(String html) {
        HtmlText text = new HtmlText();
        Jsoup.parseBodyFragment(html).body().filter(text);
        return text.out.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            say(text.getWholeText());
        } else if (node instanceof Element element) {
            return begin(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            preformatted -= name.equals("pre") ? 1 : 0;
            breakAround(element, name);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element, String name) {
        if (UNSEEN.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        preformatted += name.equals("pre") ? 1 : 0;
        breakAround(element, name);
        if (name.equals("br")) {
            out.append('\n');
        } else if (name.equals("li")) {
            out.append("- ");
        } else if (name.equals("img")) {
            say(element.attr("alt"));
        } else if (CELLS.contains(name)) {
            out.append(' ');
        }
        return FilterResult.CONTINUE;
    }

    private void breakAround(Element element, String name) {
        if (PARAGRAPHS.contains(name)) {
            breakUpTo(2);
        } else if (element.isBlock() && !CELLS.contains(name)) {
            breakUpTo(1);
        }
    }

    /** At least so many line breaks at the end, for there may be some. */
    private void breakUpTo(int breaks) {
        trimEnd();
        int present = 0;
        while (present < breaks && present < out.length() && out.charAt(out.length() - 1 - present) == '\n') {
            present++;
        }
        for (int i = present; i < breaks; i++) {
            out.append('\n');
        }
    }

    private void trimEnd() {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** HTML's white space is one space, unless it is preformatted. */
    private void say(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space || preformatted > 0) {
                out.append(c);
            } else if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
                out.append(' ');
            }
        }
    }
}
