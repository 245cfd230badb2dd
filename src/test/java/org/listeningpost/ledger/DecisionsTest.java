package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.listeningpost.ledger.Said.approved;
import static org.listeningpost.ledger.Said.escalated;
import static org.listeningpost.ledger.Said.held;
import static org.listeningpost.ledger.Said.id;
import static org.listeningpost.ledger.Said.page;
import static org.listeningpost.ledger.Said.rejected;

import org.junit.jupiter.api.Test;
import org.listeningpost.ledger.Decisions.Decider;
import org.listeningpost.moderate.Verdict;

class DecisionsTest extends OnBothDatabases {
    private static final Decider SAM = new Decider("sam", "moderator", "No identifiers left");

    @Test
    void sends_nothing_of_a_held_post_until_a_person_releases_it() throws Exception {
        recorder().record(page(held(1, "Swearing")));
        assertThat(rows("SELECT sink FROM delivery")).isEmpty();

        assertThat(decide(1, Verdict.APPROVE)).isEqualTo(1);

        assertThat(claim(Sinks.CRM)).singleElement().satisfies(delivery -> {
            assertThat(delivery.entry().post().text()).isEqualTo("Swearing [name]");
            assertThat(delivery.entry().post().judgement().verdict()).isEqualTo(Verdict.APPROVE);
            assertThat(delivery.entry().decidedByRole()).isEqualTo("moderator");
            assertThat(delivery.entry().state()).isEqualTo(State.LIVE);
        });
    }

    @Test
    void sends_nothing_of_a_post_that_a_person_rejects() throws Exception {
        recorder().record(page(escalated(1, "In danger")));

        assertThat(decide(1, Verdict.REJECT)).isZero();

        assertThat(rows("SELECT sink FROM delivery")).containsExactly("alert");
        assertThat(ledger.overview().waitingCount()).isZero();
    }

    @Test
    void sends_an_edit_that_a_person_releases_as_the_next_revision() throws Exception {
        recorder().record(page(approved(1, "First")));
        recorder().record(page(held(1, "Second")));

        assertThat(decide(1, Verdict.APPROVE)).isEqualTo(3);

        assertThat(claim(Sinks.CRM)).singleElement().satisfies(delivery -> {
            assertThat(delivery.entry().post().text()).isEqualTo("Second [name]");
            assertThat(delivery.entry().state()).isEqualTo(State.EDITED);
        });
    }

    @Test
    void withdraws_a_post_whose_edit_a_person_rejects() throws Exception {
        recorder().record(page(approved(1, "First")));
        deliver(Sinks.CRM);
        recorder().record(page(held(1, "Second")));

        decide(1, Verdict.REJECT);

        assertThat(claim(Sinks.CRM)).singleElement().satisfies(delivery -> {
            assertThat(delivery.entry().state()).isEqualTo(State.DELETED);
            assertThat(delivery.entry().post().text()).isEmpty();
        });
    }

    @Test
    void keeps_every_decision_with_who_what_why_and_the_rules_version() throws Exception {
        recorder().record(page(escalated(1, "First")));
        decide(1, Verdict.REJECT);
        recorder().record(page(held(1, "Second")));
        decide(1, Verdict.APPROVE);

        assertThat(rows("SELECT screening || ' ' || verdict || ' ' || was || ' ' || who || ' ' || role || ' ' || reason"
                        + " || ' ' || rules_version || ' ' || revision FROM decision ORDER BY number"))
                .containsExactly(
                        "1 reject escalate sam moderator No identifiers left rules-7 0",
                        "2 approve hold sam moderator No identifiers left rules-7 1");
    }

    @Test
    void says_how_a_post_stands_that_does_not_wait() {
        recorder().record(page(approved(1, "Good"), rejected(2, "Buy"), approved(3, "Gone")));
        recorder().record(Said.gone(3));

        assertNothingToDecide(1, "is approved");
        assertNothingToDecide(2, "is rejected");
        assertNothingToDecide(3, "is deleted");
        assertNothingToDecide(4, "no such post");
        assertThat(rows("SELECT who FROM decision")).isEmpty();
    }

    @Test
    void decides_once() throws Exception {
        recorder().record(page(held(1, "Swearing")));
        decide(1, Verdict.APPROVE);

        assertNothingToDecide(1, "is approved");
        assertThat(rows("SELECT who FROM decision")).hasSize(1);
    }

    private void assertNothingToDecide(int number, String standing) {
        assertThatThrownBy(() -> decide(number, Verdict.REJECT))
                .isInstanceOf(NothingToDecide.class)
                .hasMessageContaining(standing)
                .hasMessageContaining(id(number));
    }

    private int decide(int number, Verdict verdict) throws NothingToDecide {
        return ledger.decisions(SINKS).decide(id(number), verdict, SAM);
    }
}
