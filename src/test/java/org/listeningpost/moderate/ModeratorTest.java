package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.listeningpost.post.Page;
import org.listeningpost.post.Post;

class ModeratorTest {

    @Test
    void approves_what_no_rule_has_an_opinion_of() {
        assertThat(judge(silent())).isEqualTo(Judgement.APPROVED);
    }

    @Test
    void lets_the_gravest_opinion_decide_and_come_first() {
        Judgement judgement =
                judge(opinion("a", Verdict.HOLD), opinion("b", Verdict.REJECT), opinion("c", Verdict.ESCALATE));

        assertThat(judgement.verdict()).isEqualTo(Verdict.ESCALATE);
        assertThat(judgement.reasons()).extracting(Reason::rule).containsExactly("c", "b", "a");
    }

    @Test
    void keeps_the_published_order_among_equals() {
        Judgement judgement = judge(opinion("b", Verdict.HOLD), opinion("a", Verdict.HOLD));

        assertThat(judgement.reasons()).extracting(Reason::rule).containsExactly("b", "a");
    }

    @Test
    void holds_a_post_on_which_a_rule_fails() {
        Judgement judgement = judge(rule("broken", () -> {
            throw new IllegalStateException("very private text");
        }));

        assertThat(judgement.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(judgement.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("broken");
            assertThat(reason.category()).isEqualTo("screening-failed");
            assertThat(reason.detail()).contains("broken").doesNotContain("private");
        });
    }

    @Test
    void holds_a_post_on_which_a_rule_runs_out_of_stack() {
        Judgement judgement = judge(rule("deep", () -> {
            throw new StackOverflowError();
        }));

        assertThat(judgement.verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void still_escalates_where_another_rule_fails() {
        Judgement judgement = judge(
                rule("broken", () -> {
                    throw new IllegalStateException();
                }),
                opinion("self-harm", Verdict.ESCALATE));

        assertThat(judgement.verdict()).isEqualTo(Verdict.ESCALATE);
        assertThat(judgement.reasons()).extracting(Reason::rule).containsExactly("self-harm", "broken");
    }

    @Test
    void judges_every_post_of_a_page() {
        Page page = new Page("x", List.of(Posts.saying("a"), Posts.saying("")), List.of(), null, null);

        ModeratedPage moderated = new Moderator(new Vocabulary(), List.of(opinion("a", Verdict.HOLD))).moderate(page);

        assertThat(moderated.judgements()).hasSize(2);
    }

    private static Judgement judge(Rule... rules) {
        return new Moderator(new Vocabulary(), List.of(rules)).judge(Posts.saying("anything"));
    }

    private static Rule silent() {
        return rule("silent", Optional::empty);
    }

    private static Rule opinion(String id, Verdict verdict) {
        return rule(id, () -> Optional.of(new Judgement(verdict, List.of(new Reason(id, id, "")))));
    }

    private static Rule rule(String id, Supplier<Optional<Judgement>> opinion) {
        return new Rule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<Judgement> judge(Post post, Words words) {
                return opinion.get();
            }
        };
    }

    @Test
    void asks_what_a_text_resembles_only_where_that_would_be_graver() throws Exception {
        Moderator moderator =
                HouseRules.load(Path.of("routes/rules/house-rules.yaml"), null).moderator();

        assertThat(moderator.judge(Posts.saying("I want to kill myself")).reasons())
                .extracting(Reason::rule)
                .containsExactly("self-harm");
        assertThat(moderator
                        .judge(Posts.saying(
                                "ive put my affairs in order and found a home for the dog. it will be easier"
                                        + " for everybody once im not here"))
                        .reasons())
                .extracting(Reason::rule)
                .doesNotContain("seems-unusual");
    }
}
