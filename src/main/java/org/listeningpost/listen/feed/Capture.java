package org.listeningpost.listen.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes in the characters of one element, at most {@link Limits#RAW}; elements inside it become HTML. */
final class Capture {
    private static final Set<String> EMPTY =
            Set.of("area", "br", "col", "embed", "hr", "img", "input", "source", "track", "wbr");

    private final Field field;
    private final Form form;
    private final StringBuilder characters = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean markup;
    private boolean cut;

    Capture(Field field, Form form) {
        this.field = field;
        this.form = form;
    }

    Field field() {
        return field;
    }

    boolean cut() {
        return cut;
    }

    void start(String name, UnaryOperator<String> attributes) {
        if (!markup) {
            markup = true;
            String before = characters.toString();
            characters.setLength(0);
            append(escaped(before));
        }
        open.push(name);
        append("<" + name + attribute("href", attributes) + attribute("alt", attributes) + ">");
    }

    /** The end of an element; true when it is the captured one's own. */
    boolean end() {
        if (open.isEmpty()) {
            return true;
        }
        String name = open.pop();
        if (!EMPTY.contains(name)) {
            append("</" + name + ">");
        }
        return false;
    }

    void text(String text) {
        append(markup ? escaped(text) : text);
    }

    Words words() {
        return new Words(characters.toString(), markup && form != Form.NONE ? Form.HTML : form);
    }

    private void append(String text) {
        int room = Limits.RAW - characters.length();
        cut |= text.length() > room;
        characters.append(text, 0, Math.min(room, text.length()));
    }

    private static String attribute(String name, UnaryOperator<String> attributes) {
        String value = attributes.apply(name);
        return value == null ? "" : " " + name + "=\"" + escaped(value).replace("\"", "&quot;") + "\"";
    }

    private static String escaped(String text) {
        boolean plain = text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0;
        return plain ? text : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
