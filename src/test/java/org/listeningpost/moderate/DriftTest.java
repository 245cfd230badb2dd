package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class DriftTest {
    private static final String OFFER =
            "Lose weight fast with our herbal drops, doctors hate them, message me today for the special price, only this week";

    @Test
    void knows_copies_again_whose_numbers_and_signs_differ() {
        assertThat(shares(OFFER, OFFER.toUpperCase(java.util.Locale.ROOT).replace(",", " !! 12345 ")))
                .isTrue();
        assertThat(shares(OFFER, OFFER + " xx")).isTrue();
    }

    @Test
    void does_not_take_other_words_for_a_copy() {
        assertThat(shares(
                        OFFER,
                        "The drops that the eye clinic gave me stung, and nobody said how long I should take them"))
                .isFalse();
    }

    @Test
    void says_nothing_of_a_few_words() {
        assertThat(Drift.of("thank you so much")).isEmpty();
    }

    private static boolean shares(String one, String other) {
        return !Collections.disjoint(Drift.of(one), Drift.of(other));
    }
}
