package org.listeningpost.markup;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** A piece of HTML that escapes every text and attribute it is given, and closes what it opened. */
public final class Html {
    private static final Set<String> VOID = Set.of("meta", "link", "br", "img", "hr");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn. */
    public Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /** Closes the element opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Text, escaped. */
    public Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element with nothing but text in it. */
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** A link; only its text if the target is none that a reader may safely follow, such as {@code javascript:}. */
    public Html link(URI target, String text, String... attributes) {
        if (!isWeb(target)) {
            return text(text);
        }
        String[] all = new String[attributes.length + 2];
        all[0] = "href";
        all[1] = target.toString();
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        return element("a", text, all);
    }

    /** Another piece, which must be closed. */
    public Html add(Html piece) {
        out.append(piece);
        return this;
    }

    /** Whether a reader may follow it: http or https. */
    public static boolean isWeb(URI target) {
        return target != null
                && target.getHost() != null
                && ("https".equalsIgnoreCase(target.getScheme()) || "http".equalsIgnoreCase(target.getScheme()));
    }

    /** The text with the characters that mean something in HTML written out, and those no page may hold replaced. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isControl(c) ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t';
    }

    /** The markup. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return out.toString();
    }
}
