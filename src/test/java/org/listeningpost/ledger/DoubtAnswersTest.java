package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.listeningpost.ledger.Said.id;
import static org.listeningpost.ledger.Said.page;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listeningpost.insight.Insight;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.ledger.Decisions.Decider;
import org.listeningpost.ledger.DoubtAnswers.Answer;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.Screening;

class DoubtAnswersTest extends OnBothDatabases {
    private static final Decider SAM = new Decider("sam", "moderator", "An order number");
    private static final String NUMBER = "9990000027";

    @Test
    void notes_kind_rule_confidence_and_place_and_never_the_value() throws Exception {
        recorder().record(page(doubtful(1, "my number is " + NUMBER)));

        assertThat(ledger.doubts().open()).singleElement().satisfies(doubt -> {
            assertThat(doubt.id()).isEqualTo(id(1));
            assertThat(doubt.type()).isEqualTo("NHS_NUMBER");
            assertThat(doubt.rule()).isEqualTo("nhs-number");
            assertThat(doubt.confidence()).isLessThan(0.5);
            assertThat(doubt.start()).isEqualTo(13);
            assertThat(doubt.end()).isEqualTo(23);
        });
        assertThat(everything()).doesNotContain(NUMBER);
        assertThat(rows("SELECT outline FROM doubt")).containsExactly("0000000000");
    }

    @Test
    void keeps_what_a_person_keeps_and_logs_that_the_original_was_opened() throws Exception {
        recorder().record(page(doubtful(1, "my number is " + NUMBER + ", LS1 9ZZ")));

        assertThat(answer(1, Answer.KEEP)).isEqualTo(1);

        assertThat(text()).isEqualTo("my number is " + NUMBER + ", [postcode]");
        assertThat(rows("SELECT who || ': ' || reason FROM opening")).containsExactly("sam: An order number");
        assertThat(rows("SELECT answer || ' ' || answered_by FROM doubt")).containsExactly("keep moderator");
        assertThat(ledger.doubts().open()).isEmpty();
        assertThat(ledger.doubts().cases())
                .singleElement()
                .asString()
                .contains("\"id\":\"doubt-1\"")
                .contains("my number is 9990000019, LS1 9ZZ")
                .contains("POSTCODE")
                .doesNotContain("NHS_NUMBER")
                .doesNotContain(NUMBER);
    }

    @Test
    void leaves_replaced_what_a_person_does_not_keep_and_opens_nothing() throws Exception {
        recorder().record(page(doubtful(1, "my number is " + NUMBER)));

        answer(1, Answer.REDACT);

        assertThat(text()).isEqualTo("my number is [NHS number]");
        assertThat(rows("SELECT who FROM opening")).isEmpty();
        assertThat(ledger.doubts().cases())
                .singleElement()
                .asString()
                .contains("NHS_NUMBER")
                .doesNotContain(NUMBER);
    }

    @Test
    void stays_replaced_without_an_answer() throws Exception {
        recorder().record(page(doubtful(1, "my number is " + NUMBER)));

        ledger.decisions(SINKS).decide(id(1), org.listeningpost.moderate.Verdict.APPROVE, SAM);

        assertThat(text()).isEqualTo("my number is [NHS number?]");
        assertThat(ledger.doubts().cases()).isEmpty();
    }

    @Test
    void says_why_it_cannot_be_answered() throws Exception {
        recorder().record(page(doubtful(1, "my number is " + NUMBER), Said.held(2, "Swearing")));
        change("DELETE FROM sealed_original");

        assertThatThrownBy(() -> answer(1, Answer.KEEP)).hasMessageContaining("not kept any more");
        assertThatThrownBy(() -> answer(2, Answer.REDACT)).hasMessageContaining("nothing is in doubt");
        assertThatThrownBy(() -> answer(3, Answer.REDACT)).hasMessageContaining("no such post");
        answer(1, Answer.REDACT);
        assertThatThrownBy(() -> answer(1, Answer.REDACT)).hasMessageContaining("is approved");
    }

    @Test
    void forgets_doubts_and_cases_of_a_post_that_is_gone() throws Exception {
        recorder().record(page(doubtful(1, "my number is " + NUMBER)));
        answer(1, Answer.REDACT);

        recorder().record(Said.gone(1));

        assertThat(ledger.doubts().cases()).isEmpty();
        assertThat(rows("SELECT post_id FROM doubt")).isEmpty();
    }

    private int answer(int number, Answer answer) throws NothingToDecide {
        return new DoubtAnswers(ledger.database(), SINKS, KEYS).approve(id(number), answer, SAM);
    }

    private String text() {
        return claim(Sinks.CRM).get(0).entry().post().text();
    }

    private static InsightPost doubtful(int number, String text) throws Exception {
        Post post = new Post(PostId.parse(id(number)), Kind.POST, null, text, null, null, null, null, null, "en", null);
        return new InsightPost(
                Screening.load(Path.of("routes/rules"), null, KEYS::pseudonym)
                        .protector()
                        .protect(post, Judgement.APPROVED),
                new Insight(List.of(), false));
    }
}
