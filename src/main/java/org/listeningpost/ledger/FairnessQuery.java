package org.listeningpost.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.listeningpost.insight.Tone;
import org.listeningpost.insight.Tones;
import org.listeningpost.moderate.Verdict;

/** Makes the fairness report. Walks the screenings in pages, so that any number of them takes the same memory. */
public final class FairnessQuery {
    private static final int PAGE = 2_000;
    private static final String SCREENINGS = """
            SELECT s.recorded_at, s.post_id, s.number, s.verdict, s.rule, COALESCE(p.pending_text, p.text, '')
            FROM screening s JOIN post p ON p.id = s.post_id
            WHERE s.recorded_at < ? AND (s.recorded_at > ? OR s.recorded_at = ? AND
                (s.post_id > ? OR s.post_id = ? AND s.number > ?))
            ORDER BY s.recorded_at, s.post_id, s.number LIMIT %d
            """.formatted(PAGE);
    private static final String OVERTURNED = """
            SELECT COALESCE(s.rule, ''), SUM(CASE d.verdict WHEN 'approve' THEN 1 ELSE 0 END),
                SUM(CASE d.verdict WHEN 'reject' THEN 1 ELSE 0 END)
            FROM decision d JOIN screening s ON s.post_id = d.post_id AND s.number = d.screening
            WHERE d.decided_at >= ? AND d.decided_at < ? GROUP BY COALESCE(s.rule, '') ORDER BY 1
            """;

    private final Database database;
    private final Tones tones = new Tones();

    public FairnessQuery(Database database) {
        this.database = database;
    }

    /**
     * The report on what was screened in a window.
     *
     * @param samples how many posts each sample has at most
     * @param random draws the samples
     */
    public Fairness report(Instant from, Instant to, int samples, Random random) {
        Tally tally = new Tally(samples, random);
        Row last = new Row(from.toEpochMilli() - 1, "", Integer.MAX_VALUE, Verdict.HOLD, null, "");
        List<Row> page;
        do {
            page = page(to, last);
            page.forEach(tally::add);
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        return new Fairness(
                from,
                to,
                tally.lines(),
                overturned(from, to),
                tally.criticismRejectedWithoutRule,
                entries(tally.rejected.ids),
                entries(tally.passed.ids));
    }

    private List<Row> page(Instant to, Row last) {
        return Query.list(
                database,
                "read screenings",
                SCREENINGS,
                row -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        Verdict.of(row.getString(4)),
                        row.getString(5),
                        row.getString(6)),
                to.toEpochMilli(),
                last.at,
                last.at,
                last.post,
                last.post,
                last.number);
    }

    private List<Fairness.Overturned> overturned(Instant from, Instant to) {
        return Query.list(
                database,
                "read decisions",
                OVERTURNED,
                row -> new Fairness.Overturned(row.getString(1), row.getLong(2), row.getLong(3)),
                from.toEpochMilli(),
                to.toEpochMilli());
    }

    private List<Entry> entries(List<String> ids) {
        return List.copyOf(
                database.read("read samples", connection -> Entries.byId(database, connection, Sinks.DATABASE, ids))
                        .values());
    }

    private record Row(long at, String post, int number, Verdict verdict, String rule, String text) {}

    /** Counts rows and draws samples as they come. */
    private final class Tally {
        private final Map<Fairness.Line, Long> counts = new HashMap<>();
        private final Sample rejected;
        private final Sample passed;
        private long criticismRejectedWithoutRule;

        private Tally(int samples, Random random) {
            this.rejected = new Sample(samples, random);
            this.passed = new Sample(samples, random);
        }

        private void add(Row row) {
            Tone tone = tones.of(row.text);
            String rule = row.rule == null ? "" : row.rule;
            counts.merge(new Fairness.Line(row.verdict, rule, tone, 0), 1L, Long::sum);
            if (row.verdict == Verdict.REJECT) {
                rejected.offer(row.post);
                criticismRejectedWithoutRule += rule.isEmpty() && tone == Tone.CRITICISM ? 1 : 0;
            } else if (row.verdict == Verdict.APPROVE) {
                passed.offer(row.post);
            }
        }

        private List<Fairness.Line> lines() {
            return counts.entrySet().stream()
                    .map(entry -> new Fairness.Line(
                            entry.getKey().verdict(),
                            entry.getKey().rule(),
                            entry.getKey().tone(),
                            entry.getValue()))
                    .sorted(Comparator.comparing(Fairness.Line::verdict)
                            .reversed()
                            .thenComparing(
                                    Comparator.comparing(Fairness.Line::posts).reversed())
                            .thenComparing(Fairness.Line::rule)
                            .thenComparing(Fairness.Line::tone))
                    .toList();
        }
    }

    /** Some of many, each with the same chance (reservoir sampling). */
    private static final class Sample {
        private final int size;
        private final Random random;
        private final List<String> ids = new ArrayList<>();
        private int offered;

        private Sample(int size, Random random) {
            this.size = size;
            this.random = random;
        }

        private void offer(String id) {
            int place = random.nextInt(++offered);
            if (ids.size() < size) {
                ids.add(id);
            } else if (place < size) {
                ids.set(place, id);
            }
        }
    }
}
