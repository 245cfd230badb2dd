package org.listeningpost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks into the container image, if it was built: CONTRIBUTING.md has the command. */
class ImageIT {
    @TempDir
    private static Path unpacked;

    private static JsonNode config;
    private static final List<String> FILES = new ArrayList<>();

    @BeforeAll
    static void unpack() throws Exception {
        Path image = RealPart.require("the image that jib:buildTar makes", Path.of("target/jib-image.tar"));
        tar("-xf", image.toString(), "-C", unpacked.toString());
        ObjectMapper json = new ObjectMapper();
        config =
                json.readTree(Files.readString(unpacked.resolve("config.json"))).get("config");
        JsonNode manifest = json.readTree(Files.readString(unpacked.resolve("manifest.json")));
        for (JsonNode layer : manifest.get(0).get("Layers")) {
            FILES.addAll(tar("-tzf", unpacked.resolve(layer.asText()).toString())
                    .lines()
                    .toList());
        }
    }

    @Test
    void runs_the_hub_as_nobody_in_particular() {
        assertThat(config.get("User").asText()).isEqualTo("10001");
        assertThat(config.get("Entrypoint").toString()).contains("java", "-Xmx256m", "org.listeningpost.ListeningPost");
        assertThat(config.get("Cmd").toString()).isEqualTo("[\"run\",\"--routes\",\"/routes\"]");
    }

    @Test
    void holds_the_program_and_what_it_needs() {
        assertThat(FILES)
                .contains(
                        "app/classes/org/listeningpost/ListeningPost.class",
                        "app/resources/org/listeningpost/ledger/sqlite/V1__ledger.sql",
                        "app/resources/org/listeningpost/ledger/postgresql/V1__ledger.sql")
                .anyMatch(file -> file.startsWith("app/libs/camel-core-engine-"))
                .anyMatch(file -> file.startsWith("app/libs/postgresql-"));
    }

    @Test
    void holds_no_routes_and_no_tests() {
        assertThat(FILES)
                .noneMatch(file -> file.contains(".camel.yaml") || file.endsWith("hub.properties"))
                .noneMatch(file -> file.contains("junit") || file.endsWith("Test.class"));
    }

    private static String tar(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("tar"));
        command.addAll(List.of(arguments));
        Process tar = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tar.waitFor()).as(String.join(" ", command)).isZero();
        return out;
    }
}
