package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The only one that changes text: settles what overlaps, then puts placeholders where identifiers stood. */
final class Redactor {
    private final Policy policy;
    private final Comparator<Span> worth;

    Redactor(Policy policy) {
        this.policy = policy;
        this.worth = Comparator.<Span, Boolean>comparing(span -> !policy.isDoubtful(span))
                .thenComparingInt(span -> span.end() - span.start())
                .thenComparingDouble(Span::confidence);
    }

    /** By the usual policy. */
    static Redaction redact(String text, List<Span> found) {
        return new Redactor(Policy.usual()).redact(text, found, Tags.NONE);
    }

    /** @param tags what tells apart whom the organisation wants told apart, in the thread of this text */
    Redaction redact(String text, List<Span> found, Tags tags) {
        if (found.isEmpty()) {
            return new Redaction(text, List.of());
        }
        List<Span> spans = wholeWords(text, settle(found));
        List<String> placeholders = new Placeholders(policy, tags).of(text, spans);
        StringBuilder redacted = new StringBuilder(text.length());
        int done = 0;
        for (int i = 0; i < spans.size(); i++) {
            redacted.append(text, done, spans.get(i).start()).append(placeholders.get(i));
            done = spans.get(i).end();
        }
        return new Redaction(redacted.append(text, done, text.length()).toString(), spans);
    }

    /**
     * Spans that overlap become one: all that any of them covers, under the name of the longest that is sure. What is
     * sure is no longer in doubt for being part of something doubtful: no answer may bring it back.
     */
    private List<Span> settle(List<Span> found) {
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
                winner = worth.compare(span, winner) > 0 ? span : winner;
                end = Math.max(end, span.end());
            }
        }
        settled.add(over(start, end, winner));
        return settled;
    }

    private static List<Span> wholeWords(String text, List<Span> settled) {
        List<Span> whole = new ArrayList<>(settled.size());
        int done = 0;
        for (int i = 0; i < settled.size(); i++) {
            Span span = settled.get(i);
            int next = i + 1 < settled.size() ? settled.get(i + 1).start() : text.length();
            boolean name = span.type() == Identifier.NAME || span.type() == Identifier.STAFF_NAME;
            WholeWord word = new WholeWord(text, name);
            int start = word.start(span.start(), done);
            done = word.end(start, span.end(), next);
            whole.add(over(start, done, span));
        }
        return whole;
    }

    private static Span over(int start, int end, Span winner) {
        boolean same = start == winner.start() && end == winner.end();
        return same ? winner : new Span(start, end, winner.type(), winner.confidence(), winner.recogniser());
    }
}
