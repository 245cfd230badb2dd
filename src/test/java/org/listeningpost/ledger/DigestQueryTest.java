package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.ledger.Said.approved;
import static org.listeningpost.ledger.Said.escalated;
import static org.listeningpost.ledger.Said.held;
import static org.listeningpost.ledger.Said.id;
import static org.listeningpost.ledger.Said.page;
import static org.listeningpost.ledger.Said.rejected;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.ledger.Decisions.Decider;
import org.listeningpost.ledger.DigestFacts.SourceSum;
import org.listeningpost.listen.Channel;
import org.listeningpost.listen.Unread;
import org.listeningpost.moderate.Verdict;

class DigestQueryTest extends OnBothDatabases {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Decider SAM = new Decider("sam", "moderator", "Fine");

    @Test
    void reconciles_over_any_mixture_of_posts_edits_decisions_and_unread_entries() {
        Random chance = new Random(20261123);
        long in = 0;
        for (int i = 0; i < 120; i++) {
            int number = 1 + chance.nextInt(40);
            String words = "Version " + i;
            InsightPost post = switch (chance.nextInt(4)) {
                case 0 -> held(number, words);
                case 1 -> rejected(number, words);
                case 2 -> escalated(number, words);
                default -> approved(number, words);
            };
            recorder().record(page(post));
            in++;
            if (chance.nextInt(5) == 0) {
                decide(number, chance.nextBoolean() ? Verdict.APPROVE : Verdict.REJECT);
            }
            if (chance.nextInt(8) == 0) {
                recorder().record(Said.gone(number));
            }
            if (chance.nextInt(6) == 0) {
                ledger.channels()
                        .unread(
                                Channel.of("blog", "https://blog.example.org/feed"),
                                List.of(new Unread("entry " + i, "not readable"), new Unread("entry " + i, "again")));
                in++;
            }
        }

        SourceSum total = facts(Instant.EPOCH, soon()).total();

        assertThat(total.in()).isEqualTo(in);
        assertThat(total.kept() + total.held() + total.escalated() + total.rejected() + total.failed())
                .isEqualTo(in);
        assertThat(total.failed()).isPositive();
    }

    @Test
    void counts_each_screening_in_one_of_two_windows_that_meet() {
        recorder().record(page(approved(1, "a"), held(2, "b")));
        change("UPDATE screening SET recorded_at = 1000 WHERE post_id = '" + id(1) + "'");
        change("UPDATE screening SET recorded_at = 2000 WHERE post_id = '" + id(2) + "'");

        Instant border = Instant.ofEpochMilli(2000);

        assertThat(facts(Instant.EPOCH, border).total()).isEqualTo(new SourceSum("all", 1, 0, 0, 0, 0));
        assertThat(facts(border, soon()).total()).isEqualTo(new SourceSum("all", 0, 1, 0, 0, 0));
    }

    @Test
    void tells_what_was_released_from_earlier_days_on_a_line_of_its_own() throws Exception {
        recorder().record(page(held(1, "Old"), held(2, "New")));
        change("UPDATE screening SET recorded_at = 1000 WHERE post_id = '" + id(1) + "'");
        decide(1, Verdict.APPROVE);
        decide(2, Verdict.APPROVE);

        DigestFacts facts = facts(Instant.ofEpochMilli(2000), soon());

        assertThat(facts.total()).isEqualTo(new SourceSum("all", 0, 1, 0, 0, 0));
        assertThat(facts.releasedCount()).isEqualTo(1);
        assertThat(facts.released())
                .extracting(entry -> entry.post().id().toString())
                .containsExactly(id(1));
    }

    @Test
    void puts_escalations_first_with_what_was_done_and_without_a_word_of_them() throws Exception {
        recorder().record(page(escalated(1, "In danger"), escalated(2, "A threat")));
        deliver(Sinks.ALERT);
        decide(2, Verdict.REJECT);

        List<DigestFacts.Escalation> escalated = facts(Instant.EPOCH, soon()).escalated();

        assertThat(escalated).extracting(DigestFacts.Escalation::id).containsExactly(id(1), id(2));
        assertThat(escalated.get(0).done()).contains("alert sent").contains("waiting for a person");
        assertThat(escalated.get(1).done()).contains("rejected by moderator");
        assertThat(escalated.toString()).doesNotContain("danger").doesNotContain("threat");
    }

    @Test
    void parts_questions_from_other_posts_and_leaves_out_what_is_gone() {
        recorder().record(page(approved(1, "Good"), approved(2, "When?"), approved(3, "Gone"), held(4, "Why?")));
        recorder().record(Said.gone(3));

        DigestFacts facts = facts(Instant.EPOCH, soon());

        assertThat(facts.questions()).extracting(entry -> entry.post().text()).containsExactly("When? [name]");
        assertThat(facts.kept()).extracting(entry -> entry.post().text()).containsExactly("Good [name]");
    }

    @Test
    void counts_reasons_by_rule_unread_entries_by_reason_and_dead_letters_by_cause() {
        recorder().record(page(approved(1, "a"), held(2, "b"), held(3, "c"), rejected(4, "d")));
        ledger.channels()
                .unread(Channel.of("blog", "https://blog.example.org/feed"), List.of(new Unread("1", "no text")));
        book(Outcome.never(claim(Sinks.CRM).get(0), "answered HTTP 422"));

        DigestFacts facts = facts(Instant.EPOCH, soon());

        assertThat(facts.held()).containsExactly(new DigestFacts.RuleCount("language", "language-code", 2));
        assertThat(facts.rejected()).containsExactly(new DigestFacts.RuleCount("spam", "spam-code", 1));
        assertThat(facts.unread())
                .containsExactly(
                        new DigestFacts.UnreadCount("blog", "blog https://blog.example.org/feed", "no text", 1));
        assertThat(facts.dead()).containsExactly(new DigestFacts.DeadCount("crm", "answered HTTP 422", 1));
    }

    @Test
    void names_sources_that_said_nothing() {
        turn("https://blog.example.org/feed");

        assertThat(facts(Instant.EPOCH, soon()).bySource()).containsExactly(new SourceSum("blog", 0, 0, 0, 0, 0));
    }

    private DigestFacts facts(Instant from, Instant to) {
        return ledger.digestQuery().facts(LocalDate.parse("2026-11-23"), LONDON, from, to);
    }

    private void decide(int number, Verdict verdict) {
        try {
            ledger.decisions(SINKS).decide(id(number), verdict, SAM);
        } catch (NothingToDecide e) {
            assertThat(e).hasMessageContaining(id(number));
        }
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(60);
    }
}
