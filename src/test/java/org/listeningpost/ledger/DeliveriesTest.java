package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.ledger.Said.approved;
import static org.listeningpost.ledger.Said.id;
import static org.listeningpost.ledger.Said.page;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.listeningpost.insight.InsightPost;

class DeliveriesTest extends OnBothDatabases {
    @Test
    void hands_out_what_has_been_due_longest_first() {
        recorder().record(page(approved(1, "a"), approved(2, "b"), approved(3, "c")));
        change("UPDATE delivery SET due = due - 5000 WHERE subject = '" + id(3) + "'");
        change("UPDATE delivery SET due = due - 9000 WHERE subject = '" + id(2) + "'");

        assertThat(subjects(claim(Sinks.CRM))).containsExactly(id(2), id(3), id(1));
    }

    @Test
    void counts_no_try_for_what_was_claimed_and_never_begun() {
        recorder().record(page(approved(1, "a")));
        Delivery claimed = claim(Sinks.CRM).get(0);

        ledger.deliveries().bookAndClaim(Sinks.CRM, List.of(Outcome.untried(claimed)), 0, LEASE);

        assertThat(claim(Sinks.CRM))
                .singleElement()
                .satisfies(again -> assertThat(again.attempt()).isEqualTo(1));
    }

    @Test
    void hands_out_no_more_than_there_is_room_for() {
        recorder().record(page(approved(1, "a"), approved(2, "b"), approved(3, "c")));

        assertThat(ledger.deliveries().bookAndClaim(Sinks.CRM, List.of(), 2, LEASE))
                .hasSize(2);
        assertThat(ledger.deliveries().bookAndClaim(Sinks.CRM, List.of(), 2, LEASE))
                .hasSize(1);
        assertThat(ledger.deliveries().bookAndClaim(Sinks.CRM, List.of(), 2, LEASE))
                .isEmpty();
    }

    @Test
    void gives_no_two_claimers_the_same() throws Exception {
        int posts = 300;
        recorder()
                .record(page(IntStream.rangeClosed(1, posts)
                        .mapToObj(number -> approved(number, "Words"))
                        .toArray(InsightPost[]::new)));
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger claimed = new AtomicInteger();

        ExecutorService hubs = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Void>> claimers = List.of(claimer("a", seen, claimed), claimer("b", seen, claimed));
            for (var done : hubs.invokeAll(claimers)) {
                done.get();
            }
        } finally {
            hubs.shutdownNow();
        }

        assertThat(seen).hasSize(posts);
        assertThat(claimed).hasValue(posts);
    }

    private Callable<Void> claimer(String owner, Set<String> seen, AtomicInteger claimed) {
        Deliveries deliveries = new Deliveries(ledger.database(), owner);
        return () -> {
            List<Delivery> some = deliveries.bookAndClaim(Sinks.CRM, List.of(), 7, LEASE);
            while (!some.isEmpty()) {
                claimed.addAndGet(some.size());
                some.forEach(delivery -> seen.add(delivery.subject()));
                some = deliveries.bookAndClaim(
                        Sinks.CRM, some.stream().map(Outcome::done).toList(), 7, LEASE);
            }
            return null;
        };
    }

    @Test
    void is_done_with_what_was_delivered() {
        recorder().record(page(approved(1, "a")));

        deliver(Sinks.CRM);

        assertThat(claim(Sinks.CRM)).isEmpty();
        assertThat(look("SELECT outcome || ' ' || delivered FROM delivery WHERE sink = 'crm'"))
                .isEqualTo("done 1");
    }

    @Test
    void waits_as_long_as_it_was_told_before_the_next_try() {
        recorder().record(page(approved(1, "a")));

        book(Outcome.later(claim(Sinks.CRM).get(0), 60_000, "answered HTTP 503"));
        assertThat(claim(Sinks.CRM)).isEmpty();

        change("UPDATE delivery SET due = {now}");
        assertThat(claim(Sinks.CRM))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.attempt()).isEqualTo(2));
        assertThat(look("SELECT cause FROM delivery WHERE sink = 'crm'")).isEqualTo("answered HTTP 503");
    }

    @Test
    void buries_what_never_succeeds_with_its_cause() {
        recorder().record(page(approved(1, "a")));

        book(Outcome.never(claim(Sinks.CRM).get(0), "answered HTTP 422"));

        assertThat(claim(Sinks.CRM)).isEmpty();
        assertThat(ledger.deadLetters().list(Sinks.CRM, 10)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo(id(1));
            assertThat(letter.cause()).isEqualTo("answered HTTP 422");
            assertThat(letter.attempts()).isEqualTo(1);
        });
    }

    @Test
    void sends_dead_letters_again_by_post_by_sink_or_all() {
        recorder().record(page(approved(1, "a"), approved(2, "b")));
        bury(Sinks.CRM);
        bury(Sinks.DATABASE);

        assertThat(ledger.deadLetters().replay(id(1), Sinks.CRM)).isEqualTo(1);
        assertThat(ledger.deadLetters().replay(id(2), null)).isEqualTo(2);
        assertThat(subjects(claim(Sinks.CRM))).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(ledger.deadLetters().replay(null, Sinks.CRM)).isZero();
        assertThat(ledger.deadLetters().replay(null, null)).isEqualTo(1);
        assertThat(claim(Sinks.DATABASE))
                .allSatisfy(delivery -> assertThat(delivery.attempt()).isEqualTo(1));
    }

    private void bury(String sink) {
        book(claim(sink).stream()
                .map(delivery -> Outcome.never(delivery, "answered HTTP 422"))
                .toArray(Outcome[]::new));
    }

    @Test
    void keeps_a_newer_revision_due_that_came_while_an_older_one_was_in_flight() {
        recorder().record(page(approved(1, "First")));
        Delivery first = claim(Sinks.CRM).get(0);
        recorder().record(page(approved(1, "Second")));

        assertThat(claim(Sinks.CRM))
                .as("one at a time, so that a post's order is kept")
                .isEmpty();
        book(Outcome.done(first));

        assertThat(claim(Sinks.CRM)).singleElement().satisfies(delivery -> {
            assertThat(delivery.revision()).isEqualTo(2);
            assertThat(delivery.attempt()).isEqualTo(1);
        });
    }

    @Test
    void does_not_bury_a_newer_revision_with_an_older_one() {
        recorder().record(page(approved(1, "First")));
        Delivery first = claim(Sinks.CRM).get(0);
        recorder().record(page(approved(1, "Second")));

        book(Outcome.never(first, "answered HTTP 422"));

        assertThat(claim(Sinks.CRM))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.revision()).isEqualTo(2));
    }

    @Test
    void sends_the_newest_of_several_undelivered_revisions_only() {
        recorder().record(page(approved(1, "First")));
        recorder().record(page(approved(1, "Second")));
        recorder().record(page(approved(1, "Third")));

        assertThat(claim(Sinks.CRM))
                .singleElement()
                .satisfies(
                        delivery -> assertThat(delivery.entry().post().text()).isEqualTo("Third [name]"));
    }

    @Test
    void counts_a_late_booking_for_nothing() {
        recorder().record(page(approved(1, "a")));
        Delivery late = claim(Sinks.CRM).get(0);
        change("UPDATE delivery SET lease_until = 0");
        Delivery current = claim(Sinks.CRM).get(0);

        book(Outcome.never(late, "answered HTTP 422"));
        book(Outcome.done(late));

        assertThat(look("SELECT outcome FROM delivery WHERE sink = 'crm'")).isEqualTo("due");
        book(Outcome.done(current));
        assertThat(look("SELECT outcome FROM delivery WHERE sink = 'crm'")).isEqualTo("done");
    }

    @Test
    void counts_the_booking_of_another_hub_for_nothing() {
        recorder().record(page(approved(1, "a")));
        Delivery mine = claim(Sinks.CRM).get(0);

        new Deliveries(ledger.database(), "another hub").bookAndClaim(Sinks.CRM, List.of(Outcome.done(mine)), 0, LEASE);

        assertThat(look("SELECT outcome FROM delivery WHERE sink = 'crm'")).isEqualTo("due");
    }

    @Test
    void takes_up_its_own_work_at_once_after_a_crash_and_leaves_others_theirs() {
        recorder().record(page(approved(1, "a"), approved(2, "b")));
        Delivery before =
                ledger.deliveries().bookAndClaim(Sinks.CRM, List.of(), 1, LEASE).get(0);
        new Deliveries(ledger.database(), "another hub").bookAndClaim(Sinks.CRM, List.of(), 1, LEASE);

        ledger.release();

        assertThat(claim(Sinks.CRM)).singleElement().satisfies(again -> {
            assertThat(again.subject()).isEqualTo(before.subject());
            assertThat(again.epoch()).isGreaterThan(before.epoch());
        });
    }

    @Test
    void writes_no_receipt_for_a_deletion_that_was_booked_too_late() {
        recorder().record(page(approved(1, "a")));
        deliver(Sinks.CRM);
        recorder().record(Said.gone(1));
        Delivery late = claim(Sinks.CRM).get(0);
        change("UPDATE delivery SET lease_until = 0");
        claim(Sinks.CRM);

        book(Outcome.done(late));

        assertThat(rows("SELECT sink FROM erasure WHERE done_at IS NULL")).containsExactly("crm");
    }

    private static List<String> subjects(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::subject).toList();
    }
}
