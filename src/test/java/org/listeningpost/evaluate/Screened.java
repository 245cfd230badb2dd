package org.listeningpost.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.listeningpost.ListeningPost;

/** A case with the answer of the real command, run as a process of its own: what is scored is what people run. */
record Screened(Case labelled, Answer answer) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Screened> all(Path cases, Path routes) throws IOException, InterruptedException {
        List<JsonNode> lines = PublicSet.read(cases);
        Path input = Files.createTempFile("cases", ".jsonl");
        Path output = Files.createTempFile("answers", ".jsonl");
        try {
            // What is labelled must not reach the command.
            Files.write(input, lines.stream().map(Screened::question).toList());
            int code = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ListeningPost.class.getName(),
                            "screen",
                            "--routes",
                            routes.toString())
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            List<JsonNode> answers = read(output);
            if (code != 0 || answers.size() != lines.size()) {
                throw new IllegalStateException(
                        "screen ended with " + code + " and " + answers.size() + " answers to " + lines.size());
            }
            List<Screened> all = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                all.add(new Screened(Case.read(lines.get(i)), Answer.read(answers.get(i))));
            }
            return all;
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }

    private static String question(JsonNode line) {
        return JSON.createObjectNode()
                .put("id", line.path("id").asText())
                .put("text", line.path("text").asText())
                .put("platform", line.path("platform").asText("other"))
                .toString();
    }

    private static List<JsonNode> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(Screened::json)
                .toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
