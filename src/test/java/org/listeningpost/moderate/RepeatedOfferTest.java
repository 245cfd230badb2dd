package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedOfferTest {
    private final HouseRules rules = shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Struggling with back pain? Our clinic has the answer, book now at https://backs.example/offer",
                "DM me for prices, whatsapp 07700 900123",
                "I lost 3 stone with these drops, order yours at www.drops.example before the sale ends",
            })
    void remembers_what_is_offered(String text) {
        assertThat(sketch(text).contacts()).isNotEmpty();
    }

    /** Campaigns among them: the same words from many people are no spam. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Save our maternity unit! Sign at https://petition.example/save and share",
                "Ring PALS on 0161 496 0000, they sorted it for us",
                "Waited nine hours with my nan, nobody told us anything",
            })
    void remembers_nothing_of_posts_that_offer_nothing(String text) {
        assertThat(sketch(text)).isEqualTo(Sketch.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, APPROVE", "2, 2, APPROVE", "3, 1, REJECT", "1, 3, REJECT", "0, 0, APPROVE"})
    void rejects_an_offer_that_came_too_often(int byAuthor, int authors, Verdict verdict) {
        assertThat(rules.judge(new Repetition(byAuthor, authors)).verdict()).isEqualTo(verdict);
    }

    @Test
    void prints_no_word_of_a_text() {
        assertThat(sketch("DM me for prices, whatsapp 07700 900123").toString()).doesNotContain("0770");
    }

    private Sketch sketch(String text) {
        return rules.sketch(Words.of(Reading.of(text), rules.vocabulary()));
    }

    private static HouseRules shipped() {
        try {
            return HouseRules.load(Path.of("routes/rules/house-rules.yaml"), null);
        } catch (org.listeningpost.config.FaultyFiles e) {
            throw new IllegalStateException(e);
        }
    }
}
