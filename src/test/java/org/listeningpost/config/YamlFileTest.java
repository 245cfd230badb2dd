package org.listeningpost.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {
    private enum Colour {
        DARK_BLUE,
        RED
    }

    @TempDir
    Path folder;

    @Test
    void reads_texts_lists_numbers_dates_and_words() throws Exception {
        Path file = write("name: Jo\nlist: [a, 2, true]\ncount: 7\nday: 2026-11-02\ncolour: dark-blue\n");

        String read = YamlFile.read(
                file,
                root -> root.text("name")
                        + root.texts("list")
                        + root.number("count", 1, 9)
                        + root.date("day")
                        + root.oneOf("colour", Colour.class)
                        + root.text("other", "none"));

        assertThat(read).isEqualTo("Jo[a, 2, true]72026-11-02DARK_BLUEnone");
    }

    @Test
    void tells_every_fault_at_once_with_its_line() throws Exception {
        Path file =
                write("name: [a]\ncount: many\nday: yesterday\ncolour: green\nnmae: Jo\nlist:\n  - ''\n  - {a: b}\n");

        FaultyFiles faulty = faultsOf(file, root -> {
            root.onlyFields("name", "count", "day", "colour", "list", "missing");
            return root.text("name")
                    + root.number("count", 1, 9)
                    + root.date("day")
                    + root.oneOf("colour", Colour.class)
                    + root.texts("list")
                    + root.text("missing");
        });

        assertThat(faulty.faults())
                .extracting(fault -> fault.line() + " " + fault.reason())
                .containsExactly(
                        "5 unknown field 'nmae'; known here: name, count, day, colour, list, missing",
                        "1 needs a text here",
                        "2 needs a whole number from 1 to 9",
                        "3 needs a date such as 2026-11-02",
                        "4 needs one of: dark-blue, red",
                        "7 is empty",
                        "8 needs a text here",
                        "1 'missing' is missing");
        assertThat(faulty).hasMessageContaining(file + ":2: needs a whole number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: 1\na: 2\n'|2: 'a' is given twice",
                "'a: &x [1]\nb: *x\n'|1: is given by an alias (*): write it out instead",
                "'a: [1\n'|2: is no YAML",
                "'a: \"\n'|is no YAML",
                "'\t- a'|1: is no YAML",
                "''|: is empty",
                "'# nothing'|: is empty",
                "'a: 1\n---\nb: 2\n'|is no YAML",
                "'[a, b]: c'|1: a field''s name is a plain word",
                "'a: !!java.net.URL [x]'|1: needs a text here",
                "'a: null'|1: needs a text here",
                "'- a'|1: needs fields such as 'a:'"
            })
    void refuses_what_it_cannot_read(String text, String reason) throws Exception {
        Path file = write(text);

        FaultyFiles faulty = faultsOf(file, root -> {
            root.onlyFields("a", "b");
            return root.text("a");
        });

        assertThat(faulty.getMessage().replace(file.toString(), "")).contains(reason.replace("''", "'"));
    }

    @Test
    void reads_an_emoji_wherever_it_stands() throws Exception {
        for (int before = 1_000; before < 1_040; before++) {
            Path file = write("a: " + "x".repeat(before) + "\uD83D\uDE00\n");

            String read = YamlFile.read(file, root -> root.text("a"));

            assertThat(read).endsWith("x\uD83D\uDE00");
        }
    }

    @Test
    void refuses_an_alias_bomb_without_unfolding_it() throws Exception {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        FaultyFiles faulty = faultsOf(write(bomb.toString()), YamlNode::fields);

        assertThat(faulty).hasMessageContaining("alias");
    }

    @Test
    void refuses_a_file_that_is_nested_without_end() throws Exception {
        assertThat(faultsOf(write("[".repeat(100_000)), YamlNode::fields)).isNotNull();
        assertThat(faultsOf(write("a: " + "[".repeat(200) + "]".repeat(200)), YamlNode::fields))
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void refuses_a_huge_file_and_one_that_is_no_text() throws Exception {
        assertThat(faultsOf(write("a: " + "x".repeat(1 << 20)), YamlNode::fields))
                .hasMessageContaining("larger than 1 MiB");
        Files.write(folder.resolve("file.yaml"), new byte[] {'a', ':', ' ', (byte) 0xFF});
        assertThat(faultsOf(folder.resolve("file.yaml"), YamlNode::fields)).hasMessageContaining("is not UTF-8");
    }

    @Test
    void refuses_a_file_that_is_not_there() {
        assertThat(faultsOf(folder.resolve("none.yaml"), YamlNode::fields)).hasMessageContaining("cannot be read");
    }

    @Test
    void prefers_the_fault_to_what_it_led_to() throws Exception {
        Path file = write("a: []\n");

        assertThatThrownBy(() -> YamlFile.read(file, root -> root.list("a").get(0)))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining("needs a list here");
    }

    @Test
    void collects_the_faults_of_several_files() throws Exception {
        Faults faults = new Faults();
        Path file = write("a: 1");

        List<String> fields = faults.collect(() -> YamlFile.read(file, root -> List.copyOf(root.fields())), List.of());
        faults.collect(() -> YamlFile.read(folder.resolve("one.yaml"), YamlNode::fields), null);
        faults.collect(() -> YamlFile.read(folder.resolve("two.yaml"), YamlNode::fields), null);

        assertThat(fields).containsExactly("a");
        assertThatThrownBy(faults::check).hasMessageContaining("one.yaml").hasMessageContaining("two.yaml");
    }

    private <T> FaultyFiles faultsOf(Path file, Function<YamlNode, T> reader) {
        return catchThrowableOfType(FaultyFiles.class, () -> YamlFile.read(file, reader));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("file.yaml"), text);
    }
}
