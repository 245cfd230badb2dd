package org.listeningpost.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thank u so much to everyone on the ward | PRAISE",
                "cant fault them at all | PRAISE",
                "absolute shambles, nobody answers the phone | CRITICISM",
                "they never rang back | CRITICISM",
                "lovely nurses but the wait was a joke | MIXED",
                "where do i park for the eye clinic | PLAIN",
            })
    void tells_the_tone_by_the_words(String text, Tone tone) {
        assertThat(new Tones().of(text)).isEqualTo(tone);
    }
}
