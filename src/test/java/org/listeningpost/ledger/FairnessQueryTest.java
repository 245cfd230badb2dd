package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.ledger.Said.approved;
import static org.listeningpost.ledger.Said.held;
import static org.listeningpost.ledger.Said.judged;
import static org.listeningpost.ledger.Said.page;
import static org.listeningpost.ledger.Said.rejected;

import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.insight.Tone;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Verdict;

class FairnessQueryTest extends OnBothDatabases {
    private static final Instant EARLY = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2100-01-01T00:00:00Z");

    @Test
    void counts_verdicts_by_rule_and_tone() {
        recorder()
                .record(page(
                        approved(1, "The nurse was brilliant"),
                        approved(2, "Useless reception"),
                        approved(3, "Rude reception, brilliant nurse"),
                        approved(4, "Where is the car park"),
                        held(5, "Useless shower"),
                        rejected(6, "Awful, buy here")));

        Fairness fairness = report(10);

        assertThat(fairness.count(Tone.CRITICISM)).isEqualTo(3);
        assertThat(fairness.count(Verdict.APPROVE, Tone.PRAISE)).isEqualTo(1);
        assertThat(fairness.count(Verdict.APPROVE, Tone.MIXED)).isEqualTo(1);
        assertThat(fairness.count(Verdict.APPROVE, Tone.PLAIN)).isEqualTo(1);
        assertThat(fairness.lines())
                .contains(
                        new Fairness.Line(Verdict.REJECT, "spam", Tone.CRITICISM, 1),
                        new Fairness.Line(Verdict.HOLD, "language", Tone.CRITICISM, 1));
        assertThat(fairness.criticismRejectedWithoutRule()).isZero();
    }

    @Test
    void tells_criticism_that_was_rejected_by_no_rule() {
        recorder().record(page(judged(1, "Useless", new Judgement(Verdict.REJECT, java.util.List.of()))));

        assertThat(report(10).criticismRejectedWithoutRule()).isEqualTo(1);
    }

    @Test
    void draws_samples_of_rejected_and_of_passed_posts() {
        recorder()
                .record(page(IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> i % 3 == 0 ? rejected(i, "Buy") : approved(i, "Good"))
                        .toArray(InsightPost[]::new)));

        Fairness fairness = report(7);

        assertThat(fairness.rejected())
                .hasSize(7)
                .allSatisfy(entry ->
                        assertThat(entry.post().text()).startsWith("Buy").doesNotContain(Said.NAME));
        assertThat(fairness.passed()).hasSize(7);
    }

    @Test
    void says_what_people_made_of_what_a_rule_held() throws Exception {
        recorder().record(page(held(1, "One"), held(2, "Two"), held(3, "Three")));
        Decisions decisions = ledger.decisions(SINKS);
        Decisions.Decider moderator = new Decisions.Decider("mo", "moderator", "fine");
        decisions.decide(Said.id(1), Verdict.APPROVE, moderator);
        decisions.decide(Said.id(2), Verdict.APPROVE, moderator);
        decisions.decide(Said.id(3), Verdict.REJECT, moderator);

        assertThat(report(1).overturned()).containsExactly(new Fairness.Overturned("language", 2, 1));
    }

    @Test
    void walks_more_screenings_than_one_page_holds_each_once() {
        recorder()
                .record(page(IntStream.rangeClosed(1, 4_500)
                        .mapToObj(i -> approved(i, "Good"))
                        .toArray(InsightPost[]::new)));

        assertThat(report(1).count(Tone.PRAISE)).isEqualTo(4_500);
    }

    @Test
    void reports_nothing_of_other_times() {
        recorder().record(page(approved(1, "Good")));

        Fairness fairness = new FairnessQuery(ledger.database()).report(EARLY, EARLY.plusSeconds(1), 5, new Random(1));

        assertThat(fairness.lines()).isEmpty();
    }

    private Fairness report(int samples) {
        return new FairnessQuery(ledger.database()).report(EARLY, LATE, samples, new Random(1));
    }
}
