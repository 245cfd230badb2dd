package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtsTest {
    private static final String ORIGINAL = "Will met Priya? (0113 4960000) and Grace?] too";
    private static final List<Span> FOUND = List.of(
            new Span(0, 4, Identifier.NAME, 0.3, "name"),
            new Span(9, 14, Identifier.NAME, 0.9, "name"),
            new Span(17, 29, Identifier.PHONE, 0.9, "phone"),
            new Span(35, 40, Identifier.NAME, 0.4, "name"));
    private final Redaction redaction = Redactor.redact(ORIGINAL, FOUND);
    private final Doubts doubts = Doubts.in(redaction.text(), redaction.spans());

    @Test
    void finds_what_is_doubtful_in_a_protected_text() {
        assertThat(redaction.text()).isEqualTo("[name?] met [name 2]? ([phone]) and [name 3?]?] too");
        assertThat(doubts.spans()).containsExactly(FOUND.get(0), FOUND.get(3));
        assertThat(Doubts.in("Is that so [?]", List.of()).spans()).isEmpty();
    }

    @Test
    void puts_back_what_a_person_keeps_and_nothing_else() {
        Doubts.Settled kept = doubts.keep(ORIGINAL);

        assertThat(kept.text()).isEqualTo("Will met [name 2]? ([phone]) and Grace?] too");
        assertThat(kept.spans()).containsExactly(FOUND.get(1), FOUND.get(2));
    }

    @Test
    void takes_the_question_marks_from_what_stays_replaced() {
        assertThat(doubts.redact().text()).isEqualTo("[name] met [name 2]? ([phone]) and [name 3]?] too");
        assertThat(doubts.redact().spans()).isEqualTo(FOUND);
    }

    @Test
    void refuses_another_original() {
        assertThatThrownBy(() -> doubts.keep("Somebody said quite another thing in quite other words."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Somebody");
        assertThatThrownBy(() -> doubts.keep("Will")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void makes_a_case_in_which_every_value_is_invented() {
        Map<Integer, String> outlines = Map.of(0, Outline.of("Will"), 35, Outline.of("Grace"));

        assertThat(Example.named("doubt-1", "blog", Example.of(doubts, false, outlines)))
                .isEqualTo("{\"id\":\"doubt-1\",\"platform\":\"blog\",\"text\":"
                        + "\"Jean met Jean? (07700 900123) and Priya?] too\",\"spans\":["
                        + "{\"start\":0,\"end\":4,\"type\":\"NAME\"},{\"start\":9,\"end\":13,\"type\":\"NAME\"},"
                        + "{\"start\":16,\"end\":28,\"type\":\"PHONE\"},{\"start\":34,\"end\":39,\"type\":\"NAME\"}]}");
        assertThat(Example.of(doubts, true, outlines))
                .startsWith("{\"text\":\"Will met Jean? (07700 900123) and Grace?] too\"")
                .doesNotContain("\"start\":0,")
                .doesNotContain("\"start\":34,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAME|mrs O'Toole-KING|kat K'Featu-ABIM",
                "NHS_NUMBER|999 000 0026|999 000 0018",
                "NHS_NUMBER|9990000027|9990000019",
                "PHONE|0113 496 0000|0770 090 0123",
                "PHONE|+44 113 4960000|+44 770 0900123",
                "EMAIL|kim.2@private.example|liz.4@example.org",
                "POSTCODE|m1 1aa|m1 9zz",
                "POSTCODE|LS11 4AB|LS19 1ZZ"
            })
    void invents_values_of_the_same_outline(Identifier type, String value, String invented) {
        String made = Invented.of(type, Outline.of(value), true);

        assertThat(Outline.of(made).replaceAll("[09]", "0"))
                .isEqualTo(
                        Outline.of(type == Identifier.EMAIL ? invented : value).replaceAll("[09]", "0"));
        assertThat(made).isNotEqualTo(value);
        if (type != Identifier.NAME) {
            assertThat(made).isEqualToIgnoringCase(invented);
        }
    }
}
