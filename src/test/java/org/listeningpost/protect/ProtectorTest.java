package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.ModeratedPage;
import org.listeningpost.moderate.Posts;
import org.listeningpost.moderate.Reason;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Author;
import org.listeningpost.post.Page;
import org.listeningpost.protect.Policy.Action;
import org.listeningpost.protect.Policy.Entry;

class ProtectorTest {
    private static final Policy REDACT_ALL = new Policy(Map.of(), StaffNames.KEEP_IN_PRAISE);

    @Test
    void replaces_every_identifier() {
        ScreenedPost post = protect(
                "I'm @jo_b, ring 07700 900123 or mail jo@example.org, NHS no 999 000 0018, dob 3 May 1950, LS1 9ZZ");

        assertThat(post.post().text())
                .isEqualTo("I'm [handle], ring [phone] or mail [e-mail], NHS no [NHS number], dob [date of birth],"
                        + " [postcode]");
        assertThat(post.protection()).isEqualTo(Judgement.APPROVED);
    }

    @Test
    void gives_spans_in_units_of_the_text_as_it_came_in() {
        String text = "👍 &amp; ０７７００ ９００１２３&nbsp;ok";

        ScreenedPost post = protect(text);

        assertThat(post.post().text()).isEqualTo("👍 &amp; [phone]&nbsp;ok");
        assertThat(post.post().spans())
                .singleElement()
                .satisfies(span ->
                        assertThat(text.substring(span.start(), span.end())).isEqualTo("０７７００ ９００１２３"));
    }

    @Test
    void holds_a_post_on_a_doubtful_identifier_and_redacts_it() {
        ScreenedPost post = protect("my number is 9990000019 ok");

        assertThat(post.post().text()).isEqualTo("my number is [NHS number?] ok");
        assertThat(post.post().judgement().verdict()).isEqualTo(Verdict.HOLD);
        assertThat(post.protection().reasons())
                .extracting(Reason::rule, Reason::category)
                .containsExactly(tuple("nhs-number", "doubtful-identifier"));
    }

    @Test
    void says_of_a_doubt_its_kind_confidence_and_place_and_never_the_value() {
        ScreenedPost post = protect("my number is 9990000019 ok");

        assertThat(post.protection().reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.detail())
                        .matches("may be a NHS number \\(0\\.\\d\\d, characters 13 to 23\\), or may not"));
    }

    @Test
    void asks_a_person_or_does_nothing_as_the_thresholds_say() {
        assertThat(guess(0.6, 0.7, 0.2).post().judgement().verdict()).isEqualTo(Verdict.HOLD);
        assertThat(guess(0.3, 0.3, 0.2).post().judgement().verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(guess(0.3, 0.3, 0.2).post().text()).isEqualTo("[name] here");
        assertThat(guess(0.39, 0.5, 0.4).post().text()).isEqualTo("Will here");
        assertThat(guess(0.39, 0.5, 0.4).post().judgement().verdict()).isEqualTo(Verdict.APPROVE);
    }

    @Test
    void removes_what_the_organisation_denies_wherever_it_stands() {
        Entry keep = new Entry(
                Action.KEEP, Policy.Thresholds.USUAL, Set.of(), List.of(), Set.of("zebedee", "larchmontessex"));
        Policy policy = new Policy(Map.of(Identifier.NAME, keep), StaffNames.KEEP_IN_PRAISE);

        ScreenedPost post = protect(
                List.of(policy.denyList()),
                policy,
                "zebedee's ward, ZEBEDEE! Zebedeeson stays, Larch-Mont (Essex) goes, larchmont stays");

        assertThat(post.post().text())
                .isEqualTo("[name]'s ward, [name]! Zebedeeson stays, [name 2]) goes, larchmont stays");
        assertThat(post.post().judgement().verdict()).isEqualTo(Verdict.APPROVE);
    }

    private static ScreenedPost guess(double confidence, double sure, double floor) {
        Entry entry = new Entry(Action.REDACT, new Policy.Thresholds(sure, floor), Set.of(), List.of(), Set.of());
        Recogniser guessing = new Recogniser() {
            @Override
            public String name() {
                return "guessing";
            }

            @Override
            public Clue clue() {
                return Clue.ANY;
            }

            @Override
            public List<Span> find(Glance glance) {
                return List.of(glance.span(0, 4, Identifier.NAME, confidence, this));
            }
        };
        return protect(
                List.of(guessing), new Policy(Map.of(Identifier.NAME, entry), StaffNames.KEEP_IN_PRAISE), "Will here");
    }

    @Test
    void withholds_the_whole_text_when_a_recogniser_fails() {
        ScreenedPost post = protect(List.of(new PhoneRecogniser(), broken()), REDACT_ALL, "07700 900123 is private");

        assertThat(post.post().text()).isEqualTo("[withheld: screening failed]");
        assertThat(post.post().spans()).containsExactly(new Span(0, 23, Identifier.OTHER_ID, 1, "broken"));
        assertThat(post.post().judgement().verdict()).isEqualTo(Verdict.HOLD);
        assertThat(post.protection().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.category()).isEqualTo("screening-failed");
            assertThat(reason.detail()).contains("broken").doesNotContain("private");
        });
    }

    @Test
    void holds_an_empty_post_too_when_a_recogniser_fails() {
        ScreenedPost post = protect(List.of(broken()), REDACT_ALL, "");

        assertThat(post.post().judgement().verdict()).isEqualTo(Verdict.HOLD);
        assertThat(post.post().text()).isEmpty();
    }

    @Test
    void joins_what_the_house_rules_said() {
        Judgement escalated = new Judgement(Verdict.ESCALATE, List.of(new Reason("self-harm", "self-harm", "at risk")));

        ScreenedPost post = protector(List.of(broken()), REDACT_ALL).protect(Posts.saying("a"), escalated);

        assertThat(post.post().judgement().verdict()).isEqualTo(Verdict.ESCALATE);
        assertThat(post.post().judgement().reasons()).hasSize(2);
        assertThat(post.moderation()).isEqualTo(escalated);
    }

    @Test
    void does_with_each_kind_what_the_organisation_says() {
        Policy policy = new Policy(
                Map.of(
                        Identifier.POSTCODE, new Entry(Action.KEEP, Set.of(), List.of()),
                        Identifier.EMAIL, new Entry(Action.HOLD, Set.of(), List.of()),
                        Identifier.PHONE, new Entry(Action.REDACT, Set.of("01614960000"), List.of()),
                        Identifier.HANDLE, new Entry(Action.REDACT, Set.of(), List.of("ccg"))),
                StaffNames.KEEP_IN_PRAISE);

        ScreenedPost post = protect(
                Recognisers.all(StaffNames.KEEP_IN_PRAISE),
                policy,
                "LS1 9ZZ jo@example.org (0161) 496 0000 0161 496 0001 @Local_CCG @jo_b");

        assertThat(post.post().text()).isEqualTo("LS1 9ZZ [e-mail] (0161) 496 0000 [phone] @Local_CCG [handle]");
        assertThat(post.protection().verdict()).isEqualTo(Verdict.HOLD);
        assertThat(post.protection().reasons()).extracting(Reason::rule).containsExactly("e-mail");
    }

    @Test
    void pseudonymises_id_and_folded_handle_under_the_platform() {
        Protector protector = new Protector(List.of(), REDACT_ALL, who -> "hash of " + who);

        ScreenedPost post = protector.protect(Posts.by(new Author("17", " @Jo_B ", "Jo"), "hello"), Judgement.APPROVED);

        assertThat(post.post().author()).isEqualTo(new Pseudonyms("hash of x:17", "hash of x:jo_b"));
        assertThat(protect("hello").post().author()).isEqualTo(Pseudonyms.NONE);
    }

    @Test
    void protects_every_post_of_a_page_in_its_order() {
        Page page = new Page("x", List.of(Posts.saying("a"), Posts.saying("07700 900123")), List.of(), null, null);

        ProtectedPage protectedPage = protector(Recognisers.all(StaffNames.KEEP_IN_PRAISE), REDACT_ALL)
                .protect(new ModeratedPage(page, List.of(Judgement.APPROVED, Judgement.APPROVED)), ThreadMemory.NONE);

        assertThat(protectedPage.posts()).extracting(post -> post.post().text()).containsExactly("a", "[phone]");
    }

    @Test
    void never_lowers_a_verdict_that_was_raised() {
        ScreenedPost raised = protect("a").raise(Judgement.held("insight", "screening-failed", ""));

        assertThat(raised.post().judgement().verdict()).isEqualTo(Verdict.HOLD);
        assertThat(raised.raise(Judgement.APPROVED).post().judgement().verdict())
                .isEqualTo(Verdict.HOLD);
        assertThat(judged(raised).post().judgement()).isEqualTo(raised.post().judgement());
    }

    private static ScreenedPost judged(ScreenedPost post) {
        Page page = new Page("x", List.of(post.original()), List.of(), null, null);
        return new Judge().judge(new ProtectedPage(page, List.of(post))).posts().get(0);
    }

    private static ScreenedPost protect(String text) {
        return protect(Recognisers.all(StaffNames.KEEP_IN_PRAISE), REDACT_ALL, text);
    }

    private static ScreenedPost protect(List<Recogniser> recognisers, Policy policy, String text) {
        return protector(recognisers, policy).protect(Posts.saying(text), Judgement.APPROVED);
    }

    private static Protector protector(List<Recogniser> recognisers, Policy policy) {
        return new Protector(new ArrayList<>(recognisers), policy, who -> who);
    }

    private static Recogniser broken() {
        return new Recogniser() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Clue clue() {
                return Clue.ANY;
            }

            @Override
            public List<Span> find(Glance glance) {
                throw new IllegalStateException(glance.text());
            }
        };
    }
}
