package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.listeningpost.ledger.Said.approved;
import static org.listeningpost.ledger.Said.escalated;
import static org.listeningpost.ledger.Said.held;
import static org.listeningpost.ledger.Said.id;
import static org.listeningpost.ledger.Said.page;
import static org.listeningpost.ledger.Said.rejected;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.listen.Channels.Finish;
import org.listeningpost.listen.Channels.Turn;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Lease;

class RecorderTest extends OnBothDatabases {
    private static final Cursor NEXT = new Cursor("{\"page\":2}");

    @Test
    void commits_posts_deliveries_and_cursor_together() {
        Turn turn = turn("https://blog.example.org/feed");

        recorder().record(page(NEXT, turn.lease(), List.of(), approved(1, "Good"), approved(2, "Slow")));

        assertThat(rows("SELECT id FROM post ORDER BY id")).containsExactly(id(1), id(2));
        assertThat(rows("SELECT sink FROM delivery ORDER BY subject, sink"))
                .containsExactly("crm", "database", "crm", "database");
        assertThat(look("SELECT cursor FROM source")).isEqualTo(NEXT.json());
    }

    @Test
    void tells_what_was_committed_by_verdict() {
        recorder().record(page(approved(1, "a"), approved(2, "b"), held(3, "c"), escalated(4, "d")));

        assertThat(committed)
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.posts())
                        .containsOnly(
                                java.util.Map.entry(Verdict.APPROVE, 2),
                                java.util.Map.entry(Verdict.HOLD, 1),
                                java.util.Map.entry(Verdict.ESCALATE, 1)));
    }

    @Test
    void leaves_nothing_of_a_page_whose_lease_was_lost() {
        Turn turn = turn("https://blog.example.org/feed");
        Lease stale = new Lease(
                turn.lease().channel(), turn.lease().owner(), turn.lease().epoch() - 1);
        Lease anothers =
                new Lease(turn.lease().channel(), "another hub", turn.lease().epoch());

        for (Lease lost : List.of(stale, anothers)) {
            assertThatThrownBy(
                            () -> recorder().record(page(NEXT, lost, List.of(), approved(1, "Good"), held(2, "Bad"))))
                    .isInstanceOf(LeaseLost.class);
        }

        assertNothingIsThere();
    }

    @Test
    void leaves_nothing_of_a_page_whose_lease_ran_out() {
        Turn turn = turn("https://blog.example.org/feed");
        change("UPDATE source SET lease_until = {now} - 1");

        assertThatThrownBy(() -> recorder().record(page(NEXT, turn.lease(), List.of(), approved(1, "Good"))))
                .isInstanceOf(LeaseLost.class);

        assertNothingIsThere();
    }

    @Test
    void leaves_nothing_of_a_page_whose_deliveries_cannot_be_written() {
        Turn turn = turn("https://blog.example.org/feed");
        change("ALTER TABLE delivery RENAME TO delivery_away");

        assertThatThrownBy(() -> recorder().record(page(NEXT, turn.lease(), List.of(), approved(1, "Good"))))
                .isInstanceOf(LedgerFailure.class);

        change("ALTER TABLE delivery_away RENAME TO delivery");
        assertNothingIsThere();
    }

    private void assertNothingIsThere() {
        assertThat(rows("SELECT id FROM post")).isEmpty();
        assertThat(rows("SELECT subject FROM delivery")).isEmpty();
        assertThat(rows("SELECT post_id FROM screening")).isEmpty();
        assertThat(rows("SELECT post_id FROM sealed_original")).isEmpty();
        assertThat(look("SELECT cursor FROM source")).isEqualTo("{}");
        assertThat(committed).isEmpty();
    }

    @Test
    void lets_one_poller_go_on_and_stops_the_one_it_replaced() {
        Turn first = turn("https://blog.example.org/feed");
        change("UPDATE source SET lease_until = 0");
        Turn second = ledger.channels().claim("blog").orElseThrow();

        recorder().record(page(NEXT, second.lease(), List.of(), approved(1, "Good")));

        assertThatThrownBy(() -> recorder().record(page(Cursor.START, first.lease(), List.of(), approved(2, "Late"))))
                .isInstanceOf(LeaseLost.class);
        assertThat(ledger.channels().finish(first.lease(), new Finish("ok", null, Cursor.START, 0)))
                .isFalse();
        assertThat(look("SELECT cursor FROM source")).isEqualTo(NEXT.json());
    }

    @Test
    void renews_the_lease_with_each_page() {
        Turn turn = turn("https://blog.example.org/feed");
        change("UPDATE source SET lease_until = {now} + 5000");

        recorder().record(page(NEXT, turn.lease(), List.of(), approved(1, "Good")));

        assertThat(look("SELECT lease_until - {now} > 50000 FROM source".replace("{now}", now())))
                .isIn("1", "t");
    }

    @Test
    void orders_deliveries_for_released_posts_and_alerts_for_escalated_ones_only() {
        recorder().record(page(approved(1, "a"), held(2, "b"), rejected(3, "c"), escalated(4, "d")));

        assertThat(rows("SELECT subject || ' ' || sink FROM delivery ORDER BY 1"))
                .containsExactly(id(1) + " crm", id(1) + " database", id(4) + " alert");
    }

    @Test
    void keeps_no_original_of_a_post_outside_the_seal() {
        recorder().record(page(approved(1, "a"), held(2, "b"), rejected(3, "c"), escalated(4, "d")));

        assertThat(everything()).contains("[name]").doesNotContain(Said.NAME).doesNotContain("Example");
    }

    @Test
    void records_a_post_once_that_two_pages_bring() {
        recorder().record(page(approved(1, "Good")));
        recorder().record(page(approved(1, "Good"), approved(2, "New")));

        assertThat(rows("SELECT revision FROM post WHERE id = '" + id(1) + "'")).containsExactly("1");
        assertThat(rows("SELECT number FROM screening")).hasSize(2);
    }

    @Test
    void counts_a_post_that_another_page_brought_first_no_second_time() {
        recorder().record(page(approved(1, "Good")));
        recorder().record(page(approved(1, "Good")));

        assertThat(committed.stream()
                        .mapToInt(recorded -> recorded.posts().getOrDefault(Verdict.APPROVE, 0))
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void keeps_a_post_that_the_database_refuses_from_keeping_its_page_out() {
        refuse("Odd");
        Turn turn = turn("https://blog.example.org/feed");

        recorder()
                .record(page(
                        NEXT, turn.lease(), List.of(), approved(1, "Good"), approved(2, "Odd"), approved(3, "Slow")));

        assertThat(rows("SELECT id FROM post ORDER BY id")).containsExactly(id(1), id(3));
        assertThat(rows("SELECT entry FROM unread")).containsExactly(id(2));
        assertThat(look("SELECT cursor FROM source")).isEqualTo(NEXT.json());
        assertThat(everything()).doesNotContain("Odd");
    }

    /** Makes the database refuse every post that says this. */
    private void refuse(String words) {
        change(
                kind == TestDatabases.SQLITE
                        ? "CREATE TRIGGER refuse BEFORE INSERT ON post WHEN NEW.text LIKE '" + words + "%' "
                                + "BEGIN SELECT RAISE(ABORT, 'refused'); END"
                        : "ALTER TABLE post ADD CONSTRAINT refuse CHECK (text NOT LIKE '" + words + "%')");
    }

    @Test
    void says_nothing_of_a_post_when_it_fails() {
        change("ALTER TABLE screening RENAME TO screening_away");
        InsightPost post = approved(1, "A secret word");

        assertThatThrownBy(() -> recorder().record(page(post)))
                .satisfies(e -> assertThat(stack(e)).doesNotContain("secret").doesNotContain(Said.NAME));
    }

    @Test
    void says_nothing_of_a_value_that_the_database_refuses() {
        refuse("A secret");

        recorder().record(page(approved(1, "A secret word")));

        assertThat(look("SELECT reason FROM unread")).doesNotContain("secret").contains("SQL state");
    }

    private static String stack(Throwable e) {
        java.io.StringWriter text = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    private String now() {
        return ledger.database().dialect().sql("{now}");
    }
}
