package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RedactorTest {

    @Test
    void leaves_a_text_without_identifiers_as_it_is() {
        assertThat(Redactor.redact("nothing here", List.of()).text()).isEqualTo("nothing here");
    }

    @Test
    void puts_placeholders_where_identifiers_stood() {
        Redaction redaction = Redactor.redact(
                "0123456789", List.of(span(8, 10, Identifier.EMAIL, 0.9), span(0, 2, Identifier.PHONE, 0.9)));

        assertThat(redaction.text()).isEqualTo("[phone]234567[e-mail]");
        assertThat(redaction.spans()).extracting(Span::start).containsExactly(0, 8);
    }

    @Test
    void lets_the_longest_name_what_overlaps() {
        assertThat(redact(span(0, 4, Identifier.POSTCODE, 0.9), span(2, 9, Identifier.ADDRESS, 0.5)))
                .isEqualTo("[address]9");
    }

    @Test
    void lets_the_surest_name_what_is_equally_long() {
        assertThat(redact(span(0, 4, Identifier.POSTCODE, 0.5), span(0, 4, Identifier.NINO, 0.9)))
                .isEqualTo("[NI number]456789");
    }

    @Test
    void leaves_nothing_of_a_value_that_is_half_covered() {
        Redaction redaction = Redactor.redact(
                "0123456789",
                List.of(
                        span(0, 3, Identifier.PHONE, 0.9),
                        span(2, 7, Identifier.NHS_NUMBER, 0.9),
                        span(6, 8, Identifier.DOB, 0.9)));

        assertThat(redaction.text()).isEqualTo("[NHS number]89");
        assertThat(redaction.spans()).singleElement().satisfies(span -> {
            assertThat(span.start()).isZero();
            assertThat(span.end()).isEqualTo(8);
        });
    }

    @Test
    void keeps_neighbours_apart() {
        assertThat(redact(span(0, 4, Identifier.POSTCODE, 0.9), span(4, 10, Identifier.PHONE, 0.9)))
                .isEqualTo("[postcode][phone]");
    }

    private static String redact(Span... spans) {
        return Redactor.redact("0123456789", List.of(spans)).text();
    }

    private static Span span(int start, int end, Identifier type, double confidence) {
        return new Span(start, end, type, confidence, "test");
    }
}
