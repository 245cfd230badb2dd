package org.listeningpost.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listeningpost.config.FaultyFiles;

class TemplateTest {
    @TempDir
    Path folder;

    @Test
    void fills_every_place_and_reads_what_it_filled_in_no_further() throws Exception {
        Template template = Template.read(file("Dear {{who}},\n{{ words }} for {{who}}"), Set.of("who", "words"));

        assertThat(template.fill(Map.of("who", "{{words}} $1", "words", "news")))
                .isEqualTo("Dear {{words}} $1,\nnews for {{words}} $1");
    }

    @Test
    void names_file_line_and_place_of_every_fault() throws Exception {
        Path file = file("{{title}}\n\n{{titel}} {{}}");

        assertThatThrownBy(() -> Template.read(file, Set.of("title", "sections")))
                .isInstanceOf(FaultyFiles.class)
                .hasMessage(file + ":3: no such place as {{titel}}; there are {{sections}}, {{title}}\n" + file
                        + ":3: no such place as {{}}; there are {{sections}}, {{title}}\n" + file
                        + ": {{sections}} is left out");
    }

    @Test
    void says_that_a_file_is_missing_or_is_no_text() throws Exception {
        Path binary = Files.write(folder.resolve("latin.txt"), "£".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Template.read(folder.resolve("none.txt"), Set.of()))
                .hasMessage(folder.resolve("none.txt") + ": cannot be read as a text file in UTF-8");
        assertThatThrownBy(() -> Template.read(binary, Set.of())).hasMessageEndingWith("UTF-8");
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("digest.txt"), text);
    }
}
