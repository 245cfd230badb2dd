package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.ledger.Said.approved;
import static org.listeningpost.ledger.Said.escalated;
import static org.listeningpost.ledger.Said.held;
import static org.listeningpost.ledger.Said.id;
import static org.listeningpost.ledger.Said.page;
import static org.listeningpost.ledger.Said.rejected;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post that comes again with other words. */
class EditsTest extends OnBothDatabases {
    private static final String STANDING = "SELECT verdict || ' ' || state || ' ' || revision FROM post";
    private static final String OWED =
            "SELECT sink || ' ' || revision FROM delivery WHERE due IS NOT NULL ORDER BY sink";

    @BeforeEach
    void first_words() {
        recorder().record(page(approved(1, "First")));
    }

    @Test
    void sends_an_approved_edit_as_the_next_revision() {
        recorder().record(page(approved(1, "Second")));

        assertThat(look(STANDING)).isEqualTo("approve edited 2");
        assertThat(rows(OWED)).containsExactly("crm 2", "database 2");
        assertThat(claim(Sinks.CRM)).singleElement().satisfies(delivery -> {
            assertThat(delivery.entry().post().text()).isEqualTo("Second [name]");
            assertThat(delivery.entry().revision()).isEqualTo(2);
            assertThat(delivery.entry().state()).isEqualTo(State.EDITED);
        });
    }

    @Test
    void orders_the_deletion_of_a_rejected_edit_at_sinks_that_had_the_post() {
        deliver(Sinks.CRM);

        recorder().record(page(rejected(1, "Buy now")));

        assertThat(look(STANDING)).isEqualTo("reject deleted 2");
        assertThat(rows(OWED)).containsExactly("crm 2");
        assertThat(claim(Sinks.CRM).get(0).entry().post().text()).isEmpty();
    }

    @Test
    void orders_a_deletion_where_a_delivery_was_tried_and_may_have_arrived() {
        claim(Sinks.CRM);

        recorder().record(page(rejected(1, "Buy now")));

        assertThat(rows(OWED)).containsExactly("crm 2");
    }

    @Test
    void keeps_the_earlier_text_of_a_held_edit_where_it_is_and_marks_it() {
        recorder().record(page(held(1, "Swearing")));

        assertThat(look(STANDING)).isEqualTo("hold edited 2");
        assertThat(claim(Sinks.DATABASE)).singleElement().satisfies(delivery -> {
            assertThat(delivery.entry().post().text()).isEqualTo("First [name]");
            assertThat(delivery.entry().post().judgement().verdict().word()).isEqualTo("hold");
        });
        assertThat(ledger.overview().waiting(10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.post().text()).isEqualTo("Swearing [name]"));
    }

    @Test
    void alerts_again_when_an_edit_escalates_again() {
        recorder().record(page(escalated(1, "In danger")));
        deliver(Sinks.ALERT);

        recorder().record(page(escalated(1, "In more danger")));

        assertThat(claim(Sinks.ALERT))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.revision()).isEqualTo(3));
    }

    @Test
    void leaves_an_undecided_escalation_one_after_a_harmless_edit() {
        recorder().record(page(escalated(2, "In danger")));

        recorder().record(page(approved(2, "Only joking")));

        assertThat(look("SELECT pending_verdict FROM post WHERE id = '" + id(2) + "'"))
                .isEqualTo("escalate");
        assertThat(rows("SELECT sink FROM delivery WHERE subject = '" + id(2) + "'"))
                .containsExactly("alert");
    }

    @Test
    void releases_a_held_post_whose_edit_is_harmless() {
        recorder().record(page(held(2, "Swearing")));

        recorder().record(page(approved(2, "Speaking softly")));

        assertThat(look("SELECT verdict || ' ' || state || ' ' || revision FROM post WHERE id = '" + id(2) + "'"))
                .isEqualTo("approve live 1");
        assertThat(ledger.overview().waitingCount()).isZero();
    }

    @Test
    void forgets_the_wait_of_a_held_post_whose_edit_is_rejected() {
        recorder().record(page(held(2, "Swearing")));

        recorder().record(page(rejected(2, "Buy now")));

        assertThat(ledger.overview().waitingCount()).isZero();
        assertThat(rows("SELECT sink FROM delivery WHERE subject = '" + id(2) + "'"))
                .isEmpty();
    }

    @Test
    void brings_a_rejected_edit_back_when_it_is_edited_again() {
        recorder().record(page(rejected(1, "Buy now")));
        recorder().record(page(approved(1, "Third")));

        assertThat(look(STANDING)).isEqualTo("approve live 3");
        assertThat(rows(OWED)).containsExactly("crm 3", "database 3");
    }

    @Test
    void keeps_every_screening_of_a_post() {
        recorder().record(page(held(1, "Second")));
        recorder().record(page(rejected(1, "Third")));

        assertThat(rows("SELECT verdict FROM screening ORDER BY number")).containsExactly("approve", "hold", "reject");
    }

    @Test
    void seals_the_original_of_each_held_version() {
        recorder().record(page(held(1, "Second")));
        recorder().record(page(held(1, "Third")));

        assertThat(rows("SELECT screening FROM sealed_original ORDER BY 1")).containsExactly("2", "3");
    }
}
