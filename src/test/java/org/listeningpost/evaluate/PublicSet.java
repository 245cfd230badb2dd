package org.listeningpost.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads labelled posts, of the project's own format and of the public sets that such work is compared by. None of them
 * is shipped: LICENCE.md says what each may be used for.
 */
final class PublicSet {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> PRESIDIO = Map.of(
            "PERSON", "NAME",
            "EMAIL_ADDRESS", "EMAIL",
            "PHONE_NUMBER", "PHONE",
            "CREDIT_CARD", "BANK",
            "IBAN_CODE", "BANK",
            "IP_ADDRESS", "OTHER_ID");

    private PublicSet() {}

    /** Tells the format by the file's ending and, for CSV, by its header. */
    static List<JsonNode> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".csv")) {
            return csv(file);
        }
        if (name.endsWith(".json")) {
            return presidio(file);
        }
        return name.endsWith(".conll") || name.endsWith(".annotated") ? conll(file) : lines(file);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                cases.add(JSON.readTree(line));
            }
        }
        return cases;
    }

    /** HateCheck, whose cases have a function and a label, or comments on the NHS, none of which breaks a rule. */
    private static List<JsonNode> csv(Path file) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(file.toFile())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                boolean hateCheck = row.containsKey("functionality");
                String text = row.getOrDefault(hateCheck ? "test_case" : "FFT answer", "");
                if (!text.isBlank()) {
                    ObjectNode labelled = labelled(cases.size(), text);
                    if (hateCheck && row.get("label_gold").equals("hateful")) {
                        labelled.put("expect", "reject")
                                .putArray("accept")
                                .add("hold")
                                .add("escalate");
                    } else {
                        labelled.put("expect", "approve");
                    }
                    cases.add(labelled.put("category", row.getOrDefault("functionality", "")));
                }
            }
        }
        return cases;
    }

    private static List<JsonNode> presidio(Path file) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (JsonNode given : JSON.readTree(file.toFile())) {
            String text = given.path("full_text").asText();
            ObjectNode labelled = labelled(cases.size(), text);
            for (JsonNode span : given.path("spans")) {
                String type = PRESIDIO.get(span.path("entity_type").asText());
                if (type != null) {
                    mark(
                            labelled,
                            text.offsetByCodePoints(
                                    0, span.path("start_position").asInt()),
                            text.offsetByCodePoints(0, span.path("end_position").asInt()),
                            type);
                }
            }
            cases.add(labelled);
        }
        return cases;
    }

    /** WNUT17: a token and its label a line, posts parted by empty lines; only persons are asked for. */
    private static List<JsonNode> conll(Path file) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<int[]> persons = new ArrayList<>();
        List<String> rows = new ArrayList<>(Files.readAllLines(file));
        rows.add("");
        for (String row : rows) {
            String[] cells = row.split("\t");
            if (row.isBlank() || cells.length < 2) {
                add(cases, text, persons);
                continue;
            }
            int start = text.length();
            text.append(cells[0]).append(' ');
            int end = text.length() - 1;
            if (cells[1].contains("I-person") && !persons.isEmpty()) {
                persons.get(persons.size() - 1)[1] = end;
            } else if (cells[1].contains("person")) {
                persons.add(new int[] {start, end});
            }
        }
        return cases;
    }

    private static void add(List<JsonNode> cases, StringBuilder text, List<int[]> persons) {
        if (!text.isEmpty()) {
            ObjectNode labelled = labelled(cases.size(), text.toString().stripTrailing());
            persons.forEach(person -> mark(labelled, person[0], person[1], "NAME"));
            cases.add(labelled);
        }
        text.setLength(0);
        persons.clear();
    }

    private static ObjectNode labelled(int number, String text) {
        ObjectNode labelled =
                JSON.createObjectNode().put("id", "case-" + number).put("text", text);
        labelled.putArray("spans");
        return labelled;
    }

    private static void mark(ObjectNode labelled, int start, int end, String type) {
        labelled.withArray("spans")
                .addObject()
                .put("start", start)
                .put("end", end)
                .put("type", type);
    }
}
