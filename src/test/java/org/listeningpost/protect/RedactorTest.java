package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactorTest {

    @Test
    void leaves_a_text_without_identifiers_as_it_is() {
        assertThat(Redactor.redact("nothing here", List.of()).text()).isEqualTo("nothing here");
    }

    @Test
    void puts_placeholders_where_identifiers_stood() {
        Redaction redaction = Redactor.redact(
                "0.2.4.6.8.", List.of(span(8, 10, Identifier.EMAIL, 0.9), span(0, 2, Identifier.PHONE, 0.9)));

        assertThat(redaction.text()).isEqualTo("[phone]2.4.6.[e-mail]");
        assertThat(redaction.spans()).extracting(Span::start).containsExactly(0, 8);
    }

    @Test
    void lets_the_longest_name_what_overlaps() {
        assertThat(redact(span(0, 4, Identifier.POSTCODE, 0.9), span(2, 9, Identifier.ADDRESS, 0.5)))
                .isEqualTo("[address].");
    }

    @Test
    void lets_the_surest_name_what_is_equally_long() {
        assertThat(redact(span(0, 4, Identifier.POSTCODE, 0.5), span(0, 4, Identifier.NINO, 0.9)))
                .isEqualTo("[NI number]4.6.8.");
    }

    @Test
    void leaves_nothing_of_a_value_that_is_half_covered() {
        Redaction redaction = Redactor.redact(
                "0.2.4.6.8.",
                List.of(
                        span(0, 3, Identifier.PHONE, 0.9),
                        span(2, 7, Identifier.NHS_NUMBER, 0.9),
                        span(6, 8, Identifier.DOB, 0.9)));

        assertThat(redaction.text()).isEqualTo("[NHS number]8.");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thanks to «Jean»; Jean was kind| Thanks to [name]; Jean was kind",
                "«Jean» and «jean»'s sister| [name] and [name]'s sister",
                "«Jean», «Mrs Jean Smith» and «J Smith»| [name], [name] and [name]",
                "«Mrs Begum» met «Amina Begum»| [name] met [name]",
                "«Jean Smith» met «John Smith»| [name] met [name 2]",
                "«José» and «Jose» and «Ana» and «José»| [name] and [name] and [name 2] and [name]",
                "«Jean's» appointment on Monday| [name]'s appointment on Monday",
                "«JEAN’S» appointment| [name]’S appointment",
                "«James'» appointment| [name]' appointment",
                "«Anne»-Marie came| [name] came",
                "Anne-«Marie» came| [name] came",
                "«O»'Brien came| [name] came",
                "O'«Brien» came| [name] came",
                "#pray«forJean»now| #[name]",
                "«Jean»-she was kind| [name]-she was kind",
                "she'd said «Jean»'d come| she'd said [name]'d come"
            })
    void reads_well_whatever_the_names(String marked, String redacted) {
        assertThat(redact(marked, Identifier.NAME, 0.9)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«07700 900123» or «+44 7700 900123»| [phone] or [phone]",
                "«07700 900123», «07700 900124», «(07700) 900123»| [phone], [phone 2], [phone]",
                "tel«07700 900123»or| tel[phone]or",
                "0«7700 9001»23| [phone]"
            })
    void numbers_values_only_where_they_differ_and_cuts_no_number(String marked, String redacted) {
        assertThat(redact(marked, Identifier.PHONE, 0.9)).isEqualTo(redacted);
    }

    @Test
    void marks_what_is_in_doubt() {
        assertThat(redact("«Will» met «May»", Identifier.NAME, 0.3)).isEqualTo("[name?] met [name 2?]");
    }

    @Test
    void does_not_bring_what_is_sure_into_doubt() {
        Redaction redaction = Redactor.redact(
                "0123456789", List.of(span(0, 10, Identifier.ADDRESS, 0.3), span(4, 8, Identifier.POSTCODE, 0.9)));

        assertThat(redaction.text()).isEqualTo("[postcode]");
        assertThat(redaction.spans())
                .singleElement()
                .satisfies(span -> assertThat(span.confidence()).isEqualTo(0.9));
    }

    @Test
    void tells_persons_apart_throughout_a_thread_where_the_organisation_wants_that() {
        Policy policy = new Policy(
                Map.of(Identifier.NAME, new Policy.Entry(Policy.Action.PSEUDONYMISE, Set.of(), List.of())),
                StaffNames.REDACT);
        Redactor redactor = new Redactor(policy);
        UnaryOperator<String> hash = who -> who;
        String first = "Mrs Jean Smith came";
        String second = "jean came, not Liam";

        String one = redactor.redact(first, List.of(span(0, 14, Identifier.NAME, 0.9)), Tags.within("a", hash))
                .text();
        String answer = redactor.redact(
                        second,
                        List.of(span(0, 4, Identifier.NAME, 0.9), span(15, 19, Identifier.NAME, 0.3)),
                        Tags.within("a", hash))
                .text();

        assertThat(one).matches("\\[name [2-9a-z]{3}] came");
        String jean = one.substring(0, one.indexOf(']') + 1);
        assertThat(answer).startsWith(jean + " came, not [name ").endsWith("?]").doesNotContain(jean + "?");
        assertThat(redactor.redact(first, List.of(span(0, 14, Identifier.NAME, 0.9)), Tags.within("b", hash))
                        .text())
                .isNotEqualTo(one);
    }

    @Test
    @Timeout(20)
    void takes_its_time_in_proportion_to_a_list_of_names() {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String family = Integer.toString(i, 36).replaceAll("[0-9]", "q");
            text.append("Jean ").append(family).append(", ");
            spans.add(span(text.length() - family.length() - 7, text.length() - 2, Identifier.NAME, 0.9));
        }

        assertThat(Redactor.redact(text.toString(), spans).spans()).hasSize(20_000);
    }

    private static String redact(String marked, Identifier type, double confidence) {
        List<Span> spans = new ArrayList<>();
        int gone = 0;
        for (int open = marked.indexOf('«'); open >= 0; open = marked.indexOf('«', open + 1)) {
            int close = marked.indexOf('»', open);
            spans.add(span(open - gone, close - gone - 1, type, confidence));
            gone += 2;
        }
        return Redactor.redact(marked.replaceAll("[«»]", ""), spans).text();
    }

    private static String redact(Span... spans) {
        return Redactor.redact("0.2.4.6.8.", List.of(spans)).text();
    }

    private static Span span(int start, int end, Identifier type, double confidence) {
        return new Span(start, end, type, confidence, "test");
    }
}
