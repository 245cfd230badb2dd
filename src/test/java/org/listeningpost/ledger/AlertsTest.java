package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.ledger.Said.escalated;
import static org.listeningpost.ledger.Said.id;
import static org.listeningpost.ledger.Said.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listeningpost.ledger.Decisions.Decider;
import org.listeningpost.moderate.Verdict;

/** An alert's way from person to person, on record. */
class AlertsTest extends OnBothDatabases {
    private static final Duration WITHIN = Duration.ofMinutes(15);
    private static final List<List<String>> PEOPLE = List.of(
            List.of("duty@example.org"), List.of("comms@example.org"), List.of("a@example.org", "b@example.org"));
    private static final NextPeople NEXT = AlertsTest::next;
    private Alerts alerts;

    @BeforeEach
    void somebody_is_in_distress() {
        alerts = ledger.alerts();
        recorder().record(page(escalated(4, "d")));
    }

    @Test
    void tells_one_after_the_other_each_once_and_then_all_together() {
        assertThat(tell()).containsExactly("duty@example.org");
        assertThat(goOn()).as("not yet").isZero();

        pass(16);
        assertThat(goOn()).isEqualTo(1);
        assertThat(tell()).containsExactly("comms@example.org");
        pass(16);
        assertThat(goOn()).isEqualTo(1);
        assertThat(tell()).containsExactly("a@example.org", "b@example.org");
        pass(16);

        assertThat(goOn()).isZero();
        assertThat(claim(Sinks.ALERT)).isEmpty();
        assertThat(alerts.unanswered()).isEqualTo(1);
        assertThat(rows("SELECT people FROM alert_step ORDER BY step"))
                .containsExactly("duty@example.org", "comms@example.org", "a@example.org,b@example.org");
    }

    @Test
    void goes_no_further_once_somebody_has_acknowledged() {
        tell();
        assertThat(alerts.acknowledge(id(4), 1, 1, "duty@example.org")
                        .orElseThrow()
                        .acknowledgedBy())
                .isEqualTo("duty@example.org");
        pass(60);

        assertThat(goOn()).isZero();
        assertThat(alerts.unanswered()).isZero();
        assertThat(alerts.standing(id(4), 1).orElseThrow().link()).hasHost("blog.example.org");
    }

    @Test
    void keeps_the_first_acknowledgement_and_takes_none_from_a_stranger() {
        tell();

        assertThat(alerts.acknowledge(id(4), 1, 1, "stranger@example.org")
                        .orElseThrow()
                        .acknowledgedBy())
                .isNull();
        assertThat(alerts.acknowledge(id(4), 1, 2, "comms@example.org")
                        .orElseThrow()
                        .acknowledgedBy())
                .isNull();
        alerts.acknowledge(id(4), 1, 1, "duty@example.org");
        pass(1);
        String when = look("SELECT acknowledged_at FROM acknowledgement");
        alerts.acknowledge(id(4), 1, 1, "duty@example.org");

        assertThat(rows("SELECT acknowledged_at FROM acknowledgement")).containsExactly(when);
        assertThat(alerts.standing(id(5), 1)).isEmpty();
    }

    @Test
    void goes_no_further_once_somebody_has_decided() throws Exception {
        tell();
        ledger.decisions(SINKS).decide(id(4), Verdict.REJECT, new Decider("sam", "moderator", "Seen to"));
        pass(60);

        assertThat(goOn()).isZero();
        assertThat(alerts.standing(id(4), 1).orElseThrow().decided()).isTrue();
        assertThat(alerts.unanswered()).isZero();
    }

    @Test
    void begins_anew_with_an_edit_and_leaves_the_old_way() {
        tell();
        recorder().record(page(escalated(4, "worse")));
        pass(60);

        assertThat(goOn()).isZero();
        assertThat(tell()).containsExactly("duty@example.org");
        pass(60);
        assertThat(goOn()).isEqualTo(1);
        assertThat(rows("SELECT screening FROM alert_step ORDER BY 1")).containsExactly("1", "2", "2");
    }

    @Test
    void waits_for_nobody_whose_mail_can_never_be_taken() {
        Delivery delivery = claim(Sinks.ALERT).get(0);
        alerts.toTell(id(4), 1, NEXT);
        book(Outcome.never(delivery, "the mail server answered 550"));

        assertThat(goOn()).isEqualTo(1);
        assertThat(tell()).containsExactly("comms@example.org");
    }

    @Test
    void goes_on_past_a_mailbox_that_puts_it_off_but_waits_for_a_server_that_is_down() {
        Delivery delivery = claim(Sinks.ALERT).get(0);
        alerts.toTell(id(4), 1, NEXT);
        book(Outcome.later(delivery, 0, "it cannot be reached"));
        pass(60);
        assertThat(goOn()).isZero();

        book(Outcome.later(claim(Sinks.ALERT).get(0), 0, "the mail server answered 452"));
        assertThat(goOn()).isEqualTo(1);
        assertThat(tell()).containsExactly("comms@example.org");
    }

    @Test
    void counts_nothing_that_is_booked_late_for_an_earlier_step() {
        Delivery slow = claim(Sinks.ALERT).get(0);
        alerts.toTell(id(4), 1, NEXT);
        change("UPDATE delivery SET lease_until = 0, cause = 'the mail server answered 452'");
        pass(60);
        goOn();

        book(Outcome.done(slow));

        assertThat(rows("SELECT step FROM alert_step WHERE told_at IS NOT NULL"))
                .isEmpty();
        assertThat(tell()).containsExactly("comms@example.org");
    }

    @Test
    void plans_a_step_once_however_often_it_is_tried() {
        alerts.toTell(id(4), 1, NEXT);
        Delivery first = claim(Sinks.ALERT).get(0);
        book(Outcome.later(first, 0, "it cannot be reached"));

        assertThat(alerts.toTell(id(4), 1, told -> List.of("somebody.else@example.org")))
                .singleElement()
                .satisfies(step -> assertThat(step.people()).containsExactly("duty@example.org"));
    }

    @Test
    void goes_on_after_a_restart_where_it_was() throws Exception {
        tell();
        pass(16);
        ledger.close();
        ledger = Ledger.open(settings, "this hub", LEASE);
        ledger.release();
        alerts = ledger.alerts();

        assertThat(goOn()).isEqualTo(1);
        ledger.close();
        ledger = Ledger.open(settings, "this hub", LEASE);
        alerts = ledger.alerts();
        assertThat(tell()).containsExactly("comms@example.org");
    }

    @Test
    void goes_on_once_however_many_replicas_look() throws Exception {
        for (int post = 10; post < 30; post++) {
            recorder().record(page(escalated(post, "d")));
        }
        claim(Sinks.ALERT).forEach(delivery -> {
            alerts.toTell(delivery.subject(), 1, NEXT);
            book(Outcome.done(delivery));
        });
        pass(16);

        ExecutorService replicas = Executors.newFixedThreadPool(3);
        try {
            Callable<Integer> look = () -> new Alerts(ledger.database()).goOn(WITHIN, NEXT);
            int wentOn = 0;
            for (var done : replicas.invokeAll(List.of(look, look, look))) {
                wentOn += done.get();
            }
            assertThat(wentOn).isEqualTo(21);
        } finally {
            replicas.shutdownNow();
        }
        assertThat(look("SELECT COUNT(*) FROM alert_step WHERE step = 2")).isEqualTo("21");
        assertThat(look("SELECT COUNT(*) FROM alert_step")).isEqualTo("42");
    }

    private List<String> tell() {
        Delivery delivery = claim(Sinks.ALERT).get(0);
        List<AlertStep> steps = alerts.toTell(delivery.subject(), delivery.revision(), NEXT);
        book(Outcome.done(delivery));
        return steps.get(steps.size() - 1).people();
    }

    private int goOn() {
        return alerts.goOn(WITHIN, NEXT);
    }

    private void pass(int minutes) {
        long millis = Duration.ofMinutes(minutes).toMillis();
        change("UPDATE alert_step SET told_at = told_at - " + millis + ", planned_at = planned_at - " + millis);
    }

    private static List<String> next(Set<String> told) {
        List<List<String>> left = new ArrayList<>(PEOPLE);
        left.removeIf(people -> told.containsAll(people));
        return left.isEmpty() ? List.of() : left.get(0);
    }
}
