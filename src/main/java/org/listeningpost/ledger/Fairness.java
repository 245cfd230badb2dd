package org.listeningpost.ledger;

import java.time.Instant;
import java.util.List;
import org.listeningpost.insight.Tone;
import org.listeningpost.moderate.Verdict;

/**
 * How moderation treated what came in, for people to judge whether it was fair.
 *
 * @param lines what happened how often, the most frequent first
 * @param overturned what people made of what the rules held or escalated
 * @param criticismRejectedWithoutRule must be zero: nothing is rejected but by a published rule
 * @param rejected a random sample of what was rejected, protected text
 * @param passed a random sample of what passed, protected text
 */
public record Fairness(
        Instant from,
        Instant to,
        List<Line> lines,
        List<Overturned> overturned,
        long criticismRejectedWithoutRule,
        List<Entry> rejected,
        List<Entry> passed) {
    public Fairness {
        lines = List.copyOf(lines);
        overturned = List.copyOf(overturned);
        rejected = List.copyOf(rejected);
        passed = List.copyOf(passed);
    }

    /**
     * How often posts of a tone got a verdict by a rule.
     *
     * @param rule the rule's id, or empty for what passed
     */
    public record Line(Verdict verdict, String rule, Tone tone, long posts) {}

    /** How often people released, and how often they rejected, what a rule had held or escalated. */
    public record Overturned(String rule, long released, long rejected) {}

    /** Of this tone, with this verdict, by any rule. */
    public long count(Verdict verdict, Tone tone) {
        return lines.stream()
                .filter(line -> line.verdict() == verdict && line.tone() == tone)
                .mapToLong(Line::posts)
                .sum();
    }

    /** All of this tone. */
    public long count(Tone tone) {
        return lines.stream()
                .filter(line -> line.tone() == tone)
                .mapToLong(Line::posts)
                .sum();
    }
}
