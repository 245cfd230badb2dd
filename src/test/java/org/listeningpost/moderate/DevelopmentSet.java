package org.listeningpost.moderate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The invented posts by which the house rules are tuned, and the rules as they are shipped. */
public final class DevelopmentSet {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FILE = Path.of("src/test/resources/moderate/development.jsonl");

    private DevelopmentSet() {}

    /** What the posts say. */
    public static List<String> texts() {
        return lines().stream().map(post -> post.path("text").asText()).toList();
    }

    static List<JsonNode> lines() {
        try {
            return Files.readAllLines(FILE).stream().map(DevelopmentSet::json).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The house rules of the routes folder. */
    public static HouseRules rules() throws Exception {
        return HouseRules.load(Path.of("routes/rules/house-rules.yaml"), null);
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
