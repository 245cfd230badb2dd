package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The only one that changes text: settles what overlaps, then puts placeholders where identifiers stood. */
final class Redactor {
    private static final Comparator<Span> WORTH =
            Comparator.<Span>comparingInt(span -> span.end() - span.start()).thenComparingDouble(Span::confidence);

    private Redactor() {}

    static Redaction redact(String text, List<Span> found) {
        if (found.isEmpty()) {
            return new Redaction(text, List.of());
        }
        List<Span> spans = settle(found);
        StringBuilder redacted = new StringBuilder(text.length());
        int done = 0;
        for (Span span : spans) {
            redacted.append(text, done, span.start()).append(span.type().placeholder());
            done = span.end();
        }
        return new Redaction(redacted.append(text, done, text.length()).toString(), spans);
    }

    /** Spans that overlap become one: all that any of them covers, under the name of the longest, then the surest. */
    private static List<Span> settle(List<Span> found) {
        List<Span> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Span::start));
        List<Span> settled = new ArrayList<>();
        Span winner = sorted.get(0);
        int start = winner.start();
        int end = winner.end();
        for (Span span : sorted.subList(1, sorted.size())) {
            if (span.start() >= end) {
                settled.add(over(start, end, winner));
                winner = span;
                start = span.start();
                end = span.end();
            } else {
                winner = WORTH.compare(span, winner) > 0 ? span : winner;
                end = Math.max(end, span.end());
            }
        }
        settled.add(over(start, end, winner));
        return settled;
    }

    private static Span over(int start, int end, Span winner) {
        return new Span(start, end, winner.type(), winner.confidence(), winner.recogniser());
    }
}
