package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listeningpost.ledger.DigestRuns.Run;

class DigestRunsTest extends OnBothDatabases {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Instant START = Instant.parse("2026-11-20T14:00:00Z");
    private DigestRuns runs;

    @BeforeEach
    void start_on_friday() {
        change("UPDATE fact SET value = '" + START.toEpochMilli() + "'");
        runs = ledger.digestRuns();
    }

    @Test
    void begins_the_first_window_when_the_ledger_was_first_used() {
        Run run = open(MONDAY);

        assertThat(run.from()).isEqualTo(START);
        assertThat(run.to()).isEqualTo(eight(MONDAY));
        assertThat(run.isSent()).isFalse();
    }

    @Test
    void begins_each_window_where_the_last_sent_one_ended() {
        open(MONDAY);
        send();

        assertThat(open(MONDAY.plusDays(1)).from()).isEqualTo(eight(MONDAY));
    }

    @Test
    void leaves_no_gap_over_missed_days() {
        open(MONDAY);
        send();

        Run friday = open(MONDAY.plusDays(4));

        assertThat(friday.from()).isEqualTo(eight(MONDAY));
        assertThat(friday.to()).isEqualTo(eight(MONDAY.plusDays(4)));
    }

    @Test
    void takes_up_a_run_that_was_never_sent() {
        open(MONDAY);

        Run tuesday = open(MONDAY.plusDays(1));

        assertThat(tuesday.from()).isEqualTo(START);
        assertThat(claim(Sinks.DIGEST))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.subject()).isEqualTo("digest/2026-11-24/comms"));
    }

    @Test
    void takes_up_a_run_that_failed_or_became_a_dead_letter() {
        open(MONDAY);
        book(Outcome.later(claim(Sinks.DIGEST).get(0), 60_000, "the mail server answered 451"));
        assertThat(open(MONDAY.plusDays(1)).from()).isEqualTo(START);

        book(Outcome.never(claim(Sinks.DIGEST).get(0), "the mail server answered 550"));
        assertThat(open(MONDAY.plusDays(2)).from()).isEqualTo(START);
        assertThat(ledger.deadLetters().list(null, 10)).isEmpty();
    }

    @Test
    void waits_for_a_run_that_is_on_its_way_or_was_left_in_doubt() {
        open(MONDAY);
        claim(Sinks.DIGEST);
        assertThat(runs.open(MONDAY.plusDays(1), "comms", eight(MONDAY.plusDays(1))))
                .isEmpty();

        ledger.release();
        assertThat(runs.open(MONDAY.plusDays(1), "comms", eight(MONDAY.plusDays(1))))
                .isEmpty();

        send();
        assertThat(open(MONDAY.plusDays(1)).from()).isEqualTo(eight(MONDAY));
    }

    @Test
    void writes_one_run_and_one_delivery_for_a_date() {
        open(MONDAY);
        Run again = runs.open(MONDAY, "comms", eight(MONDAY).plusSeconds(60)).orElseThrow();

        assertThat(again.to()).isEqualTo(eight(MONDAY));
        assertThat(claim(Sinks.DIGEST)).hasSize(1);
    }

    @Test
    void sends_nothing_again_for_a_date_that_was_sent() {
        open(MONDAY);
        send();

        assertThat(open(MONDAY).isSent()).isTrue();
        assertThat(claim(Sinks.DIGEST)).isEmpty();
    }

    @Test
    void opens_nothing_before_its_window_begins() {
        assertThat(runs.open(MONDAY.minusDays(7), "comms", eight(MONDAY.minusDays(7))))
                .isEmpty();
        assertThat(rows("SELECT date FROM digest_run")).isEmpty();
    }

    private Run open(LocalDate date) {
        return runs.open(date, "comms", eight(date)).orElseThrow();
    }

    private void send() {
        List<Delivery> due = claim(Sinks.DIGEST);
        assertThat(due).hasSize(1);
        book(Outcome.done(due.get(0)));
    }

    private static Instant eight(LocalDate date) {
        return date.atTime(8, 0).toInstant(java.time.ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }
}
