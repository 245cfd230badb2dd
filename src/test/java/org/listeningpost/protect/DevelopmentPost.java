package org.listeningpost.protect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the invented posts by which finding is tuned.
 *
 * @param values what identifies somebody in it
 */
record DevelopmentPost(String id, String text, String platform, List<Value> values) {
    private static final Path FILE = Path.of("src/test/resources/protect/development.jsonl");
    private static final Path MORE = Path.of("src/test/resources/protect/more-identifiers.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    record Value(int start, int end, String type, String text) {}

    static List<DevelopmentPost> all() throws IOException {
        return read(FILE);
    }

    /** More posts, by another hand: every identifier but names is marked. */
    static List<DevelopmentPost> more() throws IOException {
        return read(MORE);
    }

    private static List<DevelopmentPost> read(Path file) throws IOException {
        List<DevelopmentPost> posts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            posts.add(read(JSON.readTree(line)));
        }
        return posts;
    }

    /** Whether nothing in it identifies anybody. */
    boolean isClean() {
        return values.isEmpty();
    }

    private static DevelopmentPost read(JsonNode json) {
        String text = json.path("text").asText();
        List<Value> values = new ArrayList<>();
        for (JsonNode span : json.path("spans")) {
            int start = span.path("start").asInt();
            int end = span.path("end").asInt();
            values.add(new Value(start, end, span.path("type").asText(), text.substring(start, end)));
        }
        return new DevelopmentPost(
                json.path("id").asText(), text, json.path("platform").asText(), values);
    }
}
