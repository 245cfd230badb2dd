package org.listeningpost.evaluate;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well posts are judged: a table of what was expected against what was said, and how each kind of case fared. */
final class ModerationScore {
    private static final List<String> VERDICTS = List.of("approve", "hold", "reject", "escalate");

    private final Map<String, Map<String, Integer>> table = new TreeMap<>();
    private final Map<String, Tally> byCategory = new TreeMap<>();
    private final Map<String, Integer> reasonsOfPassable = new TreeMap<>();
    private final boolean misses;
    private final StringBuilder missed = new StringBuilder();

    ModerationScore(List<Screened> all, boolean misses) {
        this.misses = misses;
        all.forEach(this::count);
    }

    private void count(Screened screened) {
        Case labelled = screened.labelled();
        Answer answer = screened.answer();
        String expected = labelled.expect().isEmpty() ? "approve" : labelled.expect();
        boolean right = expected.equals(answer.verdict()) || labelled.accept().contains(answer.verdict());
        table.computeIfAbsent(expected, e -> new TreeMap<>()).merge(answer.verdict(), 1, Integer::sum);
        String category = labelled.category().isEmpty() ? expected : expected + " " + labelled.category();
        byCategory.computeIfAbsent(category, c -> new Tally()).found(right);
        if (expected.equals("approve") && !right) {
            reasonsOfPassable.merge(answer.reasons(), 1, Integer::sum);
        }
        if (!right && misses) {
            missed.append("%s not %s  %s [%s]: %s%n"
                    .formatted(
                            answer.verdict(),
                            expected,
                            labelled.id(),
                            answer.reasons(),
                            labelled.text().replace('\n', ' ')));
        }
    }

    void print(PrintStream out) {
        out.print(missed);
        out.printf("%-12s %8s %8s %8s %8s%n", "expected", "approve", "hold", "reject", "escalate");
        table.forEach((expected, row) -> {
            out.printf("%-12s", expected);
            VERDICTS.forEach(verdict -> out.printf(" %8d", row.getOrDefault(verdict, 0)));
            out.println();
        });
        out.println();
        byCategory.forEach((category, tally) -> out.println(tally.line(category)));
        reasonsOfPassable.forEach((rules, count) -> out.printf("not approved by %s: %d%n", rules, count));
    }
}
