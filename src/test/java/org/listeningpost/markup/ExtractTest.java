package org.listeningpost.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractTest {
    @Test
    void parts_a_title_from_what_it_heads() {
        assertThat(Extract.line("Hearing aids\n\nNew one today.\n\nThank you"))
                .isEqualTo("Hearing aids – New one today. Thank you");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "short enough | 20 | short enough",
                "cut at a word and no later | 14 | cut at a word…",
                "cut at a word and no later | 13 | cut at a…",
                "wordwithoutanyend | 8 | wordwit…",
                "'' | 5 | ''"
            })
    void shortens_at_a_word(String text, int longest, String expected) {
        assertThat(Extract.of(text, longest)).isEqualTo(expected).hasSizeLessThanOrEqualTo(longest);
    }

    @Test
    void never_cuts_an_emoji_in_half() {
        assertThat(Extract.of("😀".repeat(10), 8)).isEqualTo("😀😀😀…");
    }

    @Test
    void puts_a_look_alike_header_on_the_same_line() {
        assertThat(Extract.of("fine\r\n\r\nTo: all\u2028Subject: x\u0085\u202Eodd\u0000", 100))
                .isEqualTo("fine – To: all Subject: x odd");
    }

    @Test
    void survives_a_huge_text() {
        assertThat(Extract.of("a b ".repeat(1_000_000), 300))
                .hasSizeLessThanOrEqualTo(300)
                .endsWith("…");
    }
}
