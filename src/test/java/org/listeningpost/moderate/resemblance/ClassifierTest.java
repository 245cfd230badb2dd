package org.listeningpost.moderate.resemblance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierTest {
    private static final List<LabelledText> TEXTS = List.of(
            text("the blenkot was kind and the tea was warm", Resemblance.ORDINARY),
            text("so kind at the blenkot, warm tea too", Resemblance.ORDINARY),
            text("cheap zorbels here, buy zorbels now", Resemblance.SPAM),
            text("buy cheap zorbels today", Resemblance.SPAM));

    private static LabelledText text(String text, Resemblance kind) {
        return new LabelledText(text, EnumSet.of(kind), "here");
    }

    @Test
    void tells_apart_what_it_was_taught() {
        Classifier classifier = new Training().on(TEXTS);

        assertThat(of(Resemblance.SPAM, classifier.likelihoods("cheap zorbels for you, buy some")))
                .isGreaterThan(0.5f);
        assertThat(of(Resemblance.ORDINARY, classifier.likelihoods("warm tea and so kind")))
                .isGreaterThan(0.5f);
    }

    @Test
    void learns_the_same_from_the_same() {
        String unseen = "tea, buy tea";

        assertThat(new Training().on(TEXTS).likelihoods(unseen))
                .isEqualTo(new Training().on(TEXTS).likelihoods(unseen));
    }

    @Test
    void reads_small_and_large_letters_apostrophes_and_stretched_words_alike() {
        Classifier classifier = Classifier.shipped();

        assertThat(classifier.likelihoods("I CAN'T GO ON SOOOOO TIRED"))
                .isEqualTo(classifier.likelihoods("i cant go on sooo tired"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "?!?!", "a", "\uD83D", "\uD83D\uDE2D", "1234567890", "\u0000\u0001", "'''''", "ß’İ"})
    void makes_something_of_any_text(String text) {
        assertSound(Classifier.shipped().likelihoods(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "die ", "!", "'a", "\uD83D\uDE2D", "7", "a'a "})
    void takes_any_text_however_long(String piece) {
        assertSound(Classifier.shipped().likelihoods(piece.repeat(1_000_000 / piece.length())));
    }

    private static void assertSound(float[] likelihoods) {
        float sum = 0;
        for (float likelihood : likelihoods) {
            assertThat(likelihood).isBetween(0f, 1f);
            sum += likelihood;
        }
        assertThat(sum).isCloseTo(1, within(1e-4f));
    }

    private static float of(Resemblance kind, float[] likelihoods) {
        return likelihoods[kind.ordinal()];
    }
}
