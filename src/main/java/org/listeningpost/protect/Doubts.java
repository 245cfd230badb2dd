package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;

/** What is in doubt in a protected text, and what the text becomes by a person's answer. */
public final class Doubts {
    private static final String MARK = "?]";

    private final String text;
    private final List<Span> spans;
    private final List<String> placeholders = new ArrayList<>();
    private final List<String> between = new ArrayList<>();
    private final List<Span> doubtful = new ArrayList<>();

    private Doubts(String text, List<Span> spans) {
        this.text = text;
        this.spans = List.copyOf(spans);
    }

    /**
     * What is in doubt here.
     *
     * @param text with placeholders
     * @param spans what they stand for, in units of the original
     */
    public static Doubts in(String text, List<Span> spans) {
        Doubts doubts = new Doubts(text, spans);
        if (text.contains(MARK)) {
            doubts.read();
        }
        return doubts;
    }

    /** What a text has become. */
    public record Settled(String text, List<Span> spans) {
        public Settled {
            spans = List.copyOf(spans);
        }

        /** The number of spans and no text. */
        @Override
        public String toString() {
            return "Settled with " + spans.size() + " spans";
        }
    }

    /** What stands between placeholders stands as it stood in the original: so each placeholder's place is known. */
    private void read() {
        int at = 0;
        int done = 0;
        for (Span span : spans) {
            int open = at + span.start() - done;
            int close = open < text.length() && text.charAt(open) == '[' ? text.indexOf(']', open) + 1 : 0;
            if (close == 0) {
                throw new IllegalStateException("The protected text and its spans do not belong together");
            }
            between.add(text.substring(at, open));
            placeholders.add(text.substring(open, close));
            if (text.startsWith(MARK, close - MARK.length())) {
                doubtful.add(span);
            }
            at = close;
            done = span.end();
        }
        between.add(text.substring(at));
    }

    public List<Span> spans() {
        return List.copyOf(doubtful);
    }

    /** The text in which what was doubtful is replaced for good. */
    public Settled redact() {
        StringBuilder settled = new StringBuilder(text.length());
        for (int i = 0; i < placeholders.size(); i++) {
            String placeholder = placeholders.get(i);
            settled.append(between.get(i)).append(isDoubtful(i) ? placeholder.replace(MARK, "]") : placeholder);
        }
        return new Settled(settled.append(last()).toString(), spans);
    }

    /**
     * The text in which what was doubtful stands again; nothing else does.
     *
     * @throws IllegalStateException if this is not the original of the text
     */
    public Settled keep(String original) {
        StringBuilder settled = new StringBuilder(text.length());
        List<Span> rest = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < placeholders.size(); i++) {
            Span span = spans.get(i);
            if (!original.startsWith(between.get(i), done) || span.end() > original.length()) {
                throw new IllegalStateException("The original and the protected text do not belong together");
            }
            settled.append(between.get(i));
            if (isDoubtful(i)) {
                settled.append(original, span.start(), span.end());
            } else {
                settled.append(placeholders.get(i));
                rest.add(span);
            }
            done = span.end();
        }
        return new Settled(settled.append(last()).toString(), rest);
    }

    /** What stands before each of the spans, and after the last. */
    List<String> between() {
        return between;
    }

    /** Every span, doubtful or not. */
    List<Span> all() {
        return spans;
    }

    boolean isDoubtful(int span) {
        return placeholders.get(span).endsWith(MARK);
    }

    private String last() {
        return between.isEmpty() ? text : between.get(between.size() - 1);
    }
}
