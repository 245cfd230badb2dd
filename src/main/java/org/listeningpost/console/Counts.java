package org.listeningpost.console;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.listeningpost.console.ConsoleFacts.PostCount;
import org.listeningpost.digest.Words;
import org.listeningpost.markup.Html;
import org.listeningpost.moderate.Verdict;

/** What came in, by source and verdict. */
final class Counts {
    private Counts() {}

    static Html of(List<PostCount> counts) {
        Map<String, Map<Verdict, Long>> bySource = new TreeMap<>();
        counts.forEach(count -> bySource.computeIfAbsent(count.source(), s -> new EnumMap<>(Verdict.class))
                .merge(count.verdict(), count.posts(), Long::sum));
        Table table = new Table(
                "counts",
                "What came in, last seven days",
                List.of("Source", "Kept", "Held", "Rejected", "Escalated", "In all"));
        bySource.forEach((source, verdicts) -> table.row(row(source, verdicts)));
        return table.or("Nothing has come in yet.");
    }

    private static List<String> row(String source, Map<Verdict, Long> verdicts) {
        Stream<Long> each = Arrays.stream(Verdict.values()).map(verdict -> verdicts.getOrDefault(verdict, 0L));
        long all = verdicts.values().stream().mapToLong(Long::longValue).sum();
        return Stream.concat(
                        Stream.of(Words.source(source)),
                        Stream.concat(each, Stream.of(all)).map(String::valueOf))
                .toList();
    }
}
