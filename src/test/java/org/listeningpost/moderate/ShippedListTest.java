package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedListTest {
    @Test
    void knows_every_list_by_name_and_no_other() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/listeningpost/moderate"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(ShippedList.NAMES);
        }
    }
}
