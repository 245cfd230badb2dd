package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fork|a FORK, please|true",
                "fork|near forkbridge|false",
                "fork|a pitchfork|false",
                "fork|a fork's|true",
                "fork|fork-lift|true",
                "fork|ｆｏｒｋ|true",
                "fork|fo\u200Brk|true",
                "fork|fork7|false",
                "été|L'ÉTÉ|true",
                "don't go|dont go|true",
                "don't go|don’t go|true",
                "don't go|do not go|false",
                "hurt/kill me|will kill me|true",
                "hurt/kill me|will help me|false",
                "end it all|end. It, ALL!|true",
                "end it all|end it|false",
                "nurse * thief|nurse thief|true",
                "nurse * thief|nurse Example is a real thief|true",
                "nurse * thief|nurse one two three four five thief|false",
                "no-one cares|no one cares|true",
                "a&e|the A&E dept|true"
            })
    void finds_a_phrase_as_whole_words(String phrase, String text, boolean found) {
        Vocabulary vocabulary = new Vocabulary();
        Phrases phrases = new Phrases(vocabulary);
        phrases.add(phrase);

        assertThat(phrases.isIn(Words.of(Reading.of(text), vocabulary))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "*", "* a", "a *", "a * b * c * d * e * f", "a b c d e f g h i j k l m n o p q"})
    void refuses_what_is_no_phrase(String phrase) {
        assertThatThrownBy(() -> new Phrases(new Vocabulary()).add(phrase))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + phrase + "'");
    }

    @Test
    void keeps_apart_a_hundred_thousand_words() {
        Vocabulary vocabulary = new Vocabulary();
        Phrases phrases = new Phrases(vocabulary);
        for (int i = 0; i < 100_000; i++) {
            phrases.add(List.of("word" + i));
        }

        assertThat(phrases.isIn(Words.of(Reading.of("so WORD99999 it is"), vocabulary)))
                .isTrue();
        assertThat(phrases.isIn(Words.of(Reading.of("so word100000 it is"), vocabulary)))
                .isFalse();
    }

    @Test
    @Timeout(20)
    void reads_a_megabyte_of_near_misses() {
        Vocabulary vocabulary = new Vocabulary();
        Phrases phrases = new Phrases(vocabulary);
        phrases.add("a * a * b");
        phrases.add("a a a a a a a a a a a b");

        assertThat(phrases.isIn(Words.of(Reading.of("a ".repeat(500_000)), vocabulary)))
                .isFalse();
        assertThat(phrases.isIn(Words.of(Reading.of("a".repeat(1_000_000)), vocabulary)))
                .isFalse();
    }
}
