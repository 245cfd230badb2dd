package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.ledger.Said.approved;
import static org.listeningpost.ledger.Said.escalated;
import static org.listeningpost.ledger.Said.gone;
import static org.listeningpost.ledger.Said.held;
import static org.listeningpost.ledger.Said.id;
import static org.listeningpost.ledger.Said.page;

import org.junit.jupiter.api.Test;

/** Posts that were deleted where they were said. */
class ErasuresTest extends OnBothDatabases {
    @Test
    void takes_every_word_of_a_deleted_post_out_of_the_ledger() {
        recorder().record(page(approved(1, "Good"), held(2, "Swearing"), escalated(3, "In danger")));

        recorder().record(gone(1, 2, 3));

        assertThat(everything())
                .doesNotContain("Good")
                .doesNotContain("Swearing")
                .doesNotContain("In danger")
                .doesNotContain("blog.example.org");
        assertThat(rows("SELECT post_id FROM sealed_original")).isEmpty();
        assertThat(ledger.overview().waitingCount()).isZero();
    }

    @Test
    void orders_deletions_where_the_post_is_and_writes_a_receipt_for_each() {
        recorder().record(page(approved(1, "Good")));
        deliver(Sinks.CRM);

        recorder().record(gone(1));

        assertThat(rows("SELECT sink FROM delivery WHERE due IS NOT NULL")).containsExactly("crm");
        assertThat(rows("SELECT sink FROM erasure WHERE done_at IS NULL")).containsExactly("crm");

        assertThat(claim(Sinks.CRM)).singleElement().satisfies(delivery -> {
            assertThat(delivery.entry().state()).isEqualTo(State.DELETED);
            assertThat(delivery.entry().post().text()).isEmpty();
            book(Outcome.done(delivery));
        });
        assertThat(rows("SELECT sink FROM erasure WHERE done_at IS NOT NULL")).containsExactly("crm");
    }

    @Test
    void orders_a_deletion_at_a_sink_that_has_the_post_in_hand() {
        recorder().record(page(approved(1, "Good")));
        Delivery inHand = claim(Sinks.CRM).get(0);

        recorder().record(gone(1));
        book(Outcome.done(inHand));

        assertThat(claim(Sinks.CRM)).singleElement().satisfies(delivery -> {
            assertThat(delivery.revision()).isEqualTo(2);
            assertThat(delivery.entry().state()).isEqualTo(State.DELETED);
        });
    }

    @Test
    void orders_nothing_for_a_post_that_never_left() {
        recorder().record(page(held(1, "Swearing")));

        recorder().record(gone(1));

        assertThat(rows("SELECT sink FROM delivery")).isEmpty();
        assertThat(rows("SELECT sink FROM erasure")).isEmpty();
    }

    @Test
    void still_alerts_of_an_escalated_post_that_is_deleted_before_the_alert_went_out() {
        recorder().record(page(escalated(1, "In danger")));

        recorder().record(gone(1));

        assertThat(claim(Sinks.ALERT))
                .singleElement()
                .satisfies(
                        delivery -> assertThat(delivery.entry().post().text()).isEmpty());
    }

    @Test
    void does_nothing_a_second_time_and_nothing_for_strangers() {
        recorder().record(page(approved(1, "Good")));
        recorder().record(gone(1));

        recorder().record(gone(1, 99));

        assertThat(rows("SELECT revision FROM post")).containsExactly("2");
    }

    @Test
    void hears_a_post_again_that_comes_back_with_other_words() {
        recorder().record(page(approved(1, "Good")));
        recorder().record(gone(1));

        recorder().record(page(approved(1, "Better")));

        assertThat(look("SELECT state || ' ' || revision FROM post WHERE id = '" + id(1) + "'"))
                .isEqualTo("live 3");
    }
}
