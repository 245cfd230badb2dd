package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTest {
    private final Vocabulary vocabulary = new Vocabulary();

    DisguiseTest() {
        vocabulary.learn("wicked evening toaster");
    }

    @ParameterizedTest
    @CsvSource({
        "w1cked,wicked",
        "w!cked,wicked",
        "w.i.c.k.e.d,wicked",
        "w i c k e d,wicked",
        "wiсkеd,wicked", // Cyrillic c, e
        "wicκεd,wicked", // Greek k, e
        "ενεning,evening", // Greek e, v, e
        "tοαster,toaster", // Greek o, a
        "t0aster,toaster",
        "toa$ter,toaster",
        "tօaster,toaster", // Armenian o
    })
    void reveals_a_word_that_the_rules_know(String written, String word) {
        assertThat(new Disguise(vocabulary).revealed("how " + written)).contains(" " + word + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wicked",
                "Scunthorpe",
                "B12 and D3",
                "f a q",
                "jo@example.org",
                "https://example.org/w1cked",
                "07700 900123",
                "μ-opioid",
                "Ωmega",
                "10 mg",
                "👍👍"
            })
    void leaves_what_is_no_disguise(String text) {
        assertThat(new Disguise(vocabulary).revealed(text)).isNull();
    }
}
