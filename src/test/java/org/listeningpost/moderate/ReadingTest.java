package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({
        "plain text 07700,plain text 07700",
        "don’t – wait…,don't - wait...",
        "０７７００,07700",
        "٠٧٧,077",
        "a\u00A0b\u2009c,a b c",
        "07\u200B70\u00AD0,07700",
        "caf\u0065\u0301,café",
        "0\uFE0F\u20E37\uFE0F\u20E3,07",
        "&#48;&#x37;&nbsp;7&amp;8,07 7&8",
        "R&D and A&E; fine &#xZZ; &#55555555; &bogus;,R&D and A&E; fine &#xZZ; &#55555555; &bogus;",
        "&amp;#48;,&#48;",
        "𝟎𝟕 𝓱𝓲,07 hi",
        "👍🏽 ok,👍🏽 ok",
        "हिन्दी,हिन्दी",
        "jo＠example．org,jo@example.org"
    })
    void reads_what_a_person_sees(String text, String seen) {
        assertThat(Reading.of(text).text()).isEqualTo(seen);
    }

    @Test
    void knows_where_everything_stood() {
        String source = "x&#48;\u200B\u0031\uFE0F\u20E3\u2026y";
        Reading reading = Reading.of(source);

        assertThat(reading.text()).isEqualTo("x01...y");
        assertThat(source(source, reading, 0, 1)).isEqualTo("x");
        assertThat(source(source, reading, 1, 2)).isEqualTo("&#48;\u200B");
        assertThat(source(source, reading, 2, 3)).isEqualTo("1\uFE0F\u20E3");
        assertThat(source(source, reading, 4, 5)).isEqualTo("\u2026");
        assertThat(source(source, reading, 6, 7)).isEqualTo("y");
    }

    @Test
    void keeps_its_place_in_any_text() {
        Random random = new Random(7);
        String alphabet = "a0 &#48;\u0301\u200B\uFF10\uFDFA\u2026\uD83D\uDC4D\uD800\u00E9&amp;\n\t\u0000";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }

            Reading reading = Reading.of(text.toString());

            int last = 0;
            for (int at = 0; at < reading.text().length(); at++) {
                assertThat(reading.sourceStart(at)).isGreaterThanOrEqualTo(last);
                assertThat(reading.sourceEnd(at + 1)).isBetween(reading.sourceStart(at) + 1, text.length());
                last = reading.sourceStart(at);
            }
        }
    }

    @Test
    @Timeout(20)
    void takes_time_in_proportion_to_the_length_of_hostile_text() {
        for (String piece : new String[] {"e\u0316\u0301", "\u0316\u0301", "&", "&#", "\uFDFA", "&#48;", "\u200B"}) {
            assertThatCode(() -> Reading.of(piece.repeat(200_000))).doesNotThrowAnyException();
        }
    }

    private static String source(String source, Reading reading, int from, int to) {
        return source.substring(reading.sourceStart(from), reading.sourceEnd(to));
    }
}
