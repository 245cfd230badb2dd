package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.protect.Screening;

class ScreenTest {
    private static Screen screen;

    @BeforeAll
    static void load() throws Exception {
        screen = new Screen(Screening.load(Path.of("routes/rules"), null, who -> who));
    }

    @Test
    void answers_a_post_as_the_contract_says() throws Exception {
        List<JsonNode> answers =
                run("{\"id\":\"a\",\"platform\":\"x\",\"author\":\"jo\",\"text\":\"👍 shit, ring 07700 900123\"}\n");

        assertThat(answers)
                .singleElement()
                .satisfies(answer -> assertThat(answer).isEqualTo(json("""
                        {"id":"a","verdict":"hold",
                         "reasons":[{"rule":"strong-language","category":"language","detail":"Strong swearing"}],
                         "spans":[{"start":14,"end":26,"type":"PHONE"}],"protected":"👍 shit, ring [phone]"}
                        """)));
    }

    @Test
    void answers_in_order_and_goes_on_after_a_fault() throws Exception {
        List<JsonNode> answers =
                run("{\"id\":1,\"text\":\"a\"}\nnonsense\n\n{\"text\":\"b\"}\r\n   \n{\"id\":\"z\",\"text\":\"c\"}");

        assertThat(answers.stream().map(answer -> answer.path("id").asText() + answer.path("line")))
                .containsExactly("1", "2", "4", "z");
        assertThat(answers.get(0).get("id").isTextual()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nope",
                "[]",
                "[{\"text\":\"a\"}]",
                "1",
                "null",
                "{",
                "{\"text\":\"a\"",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\"}{\"text\":\"b\"}",
                "{\"text\":'a'}",
                "{text:\"a\"}",
                "{\"text\":\"a\\q\"}"
            })
    void refuses_a_line_that_is_no_json_object(String line) throws Exception {
        assertThat(run(line)).containsExactly(json("{\"line\":1,\"error\":\"no JSON object\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":\"a\"}", "{\"text\":null}", "{\"text\":1}", "{\"text\":[\"a\"]}"})
    void refuses_a_line_without_text(String line) throws Exception {
        assertThat(run(line)).containsExactly(json("{\"line\":1,\"error\":\"no text\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"a\",\"more\":{\"text\":\"b\"},\"id\":[1]}|1",
                "{\"text\":\"a\",\"id\":1.50}|1.50",
                "{\"text\":\"a\",\"id\":null}|1",
                "{\"text\":\"a\",\"id\":\"\\ud800\"}|?",
                "{\"text\":\"a\",\"platform\":\"blog\",\"id\":\"b\"}|b",
                "{\"text\":\"a\",\"platform\":\"nowhere\",\"id\":\"n\"}|n"
            })
    void echoes_the_id_or_else_the_line(String line, String id) throws Exception {
        assertThat(run(line)).extracting(answer -> answer.path("id").asText()).containsExactly(id);
    }

    @Test
    void reads_a_text_that_no_writer_should_have_written() throws Exception {
        assertThat(run("\uFEFF{\"text\":\"a\\u0000\\ud800b 07700 900123\"}"))
                .extracting(answer -> answer.path("protected").asText())
                .containsExactly("a\uFFFD\uFFFDb [phone]");
        byte[] broken = "{\"text\":\"caf? LS1 9ZZ\"}".getBytes(StandardCharsets.US_ASCII);
        broken[12] = (byte) 0xE9;
        assertThat(run(new ByteArrayInputStream(broken)))
                .extracting(answer -> answer.path("protected").asText())
                .containsExactly("caf\uFFFD [postcode]");
    }

    @Test
    @Timeout(60)
    void skips_a_line_that_is_too_long_and_reads_the_next() throws Exception {
        String longest = "{\"text\":\"" + "x".repeat(Screen.LONGEST_LINE - 11) + "\"}";

        List<JsonNode> answers = run(longest + "\n" + longest + "y\n{\"text\":\"b\"}\n" + longest + "y");

        assertThat(answers.get(0).path("verdict").asText()).isEqualTo("hold");
        assertThat(answers.subList(1, 4))
                .containsExactly(
                        json("{\"line\":2,\"error\":\"longer than 10 MB\"}"),
                        json("{\"id\":\"3\",\"verdict\":\"approve\",\"reasons\":[],\"spans\":[],\"protected\":\"b\"}"),
                        json("{\"line\":4,\"error\":\"longer than 10 MB\"}"));
    }

    @Test
    void answers_before_it_waits_for_more() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> answered = new ArrayList<>();
        InputStream pausing = new InputStream() {
            @Override
            public int read() {
                answered.add(out.size());
                return -1;
            }
        };

        screen.run(new SequenceInputStream(bytes("{\"text\":\"a\"}\n"), pausing), out);

        assertThat(answered).isNotEmpty().allSatisfy(size -> assertThat(size).isPositive());
    }

    @Test
    void says_nothing_to_nothing() throws Exception {
        assertThat(run("")).isEmpty();
        assertThat(run("\n\n \n")).isEmpty();
    }

    private static List<JsonNode> run(String lines) throws IOException {
        return run(bytes(lines));
    }

    private static List<JsonNode> run(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        screen.run(in, out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(ScreenTest::json)
                .toList();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
