package org.listeningpost.protect.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** What the model learns from. */
final class TrainingTexts {
    static final Path OWN = Path.of("src/test/resources/protect");
    private static final ObjectMapper JSON = new ObjectMapper();

    private TrainingTexts() {}

    /** The posts that were written and marked for this. */
    static List<LabelledText> marked(Path folder) throws IOException {
        List<LabelledText> posts = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                posts.add(LabelledText.read(line));
            }
        }
        return posts;
    }

    /** Posts as the evaluation reads them. Praised staff are not marked in them, so of them nothing is known. */
    static List<LabelledText> lines(Path file) throws IOException {
        List<LabelledText> posts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = JSON.readTree(line);
            String text = json.path("text").asText();
            BitSet names = new BitSet();
            BitSet unknown = new BitSet();
            for (Found found : Names.byRules(text)) {
                if (file.toString().contains("moderate") || found.bearer() == Found.Bearer.STAFF_PRAISED) {
                    unknown.set(found.start(), found.end());
                }
            }
            for (JsonNode span : json.path("spans")) {
                (span.path("type").asText().contains("NAME") ? names : unknown)
                        .set(span.path("start").asInt(), span.path("end").asInt());
            }
            unknown.andNot(names);
            posts.add(new LabelledText(text, names, unknown, false));
        }
        return posts;
    }

    /** The train split of WNUT17: a word and its label a line. */
    static List<LabelledText> tweets(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        BitSet names = new BitSet();
        List<String> rows = new ArrayList<>(Files.readAllLines(file));
        rows.add("");
        for (String row : rows) {
            String[] cells = row.strip().split("\t");
            if (cells.length < 2) {
                if (text.length() > 0) {
                    texts.add(new LabelledText(text.toString(), names, new BitSet(), true));
                }
                text = new StringBuilder();
                names = new BitSet();
                continue;
            }
            boolean tight =
                    cells[0].matches("[.,!?:;')]|['’]s") || text.toString().endsWith("#");
            text.append(tight || text.length() == 0 ? "" : " ");
            if (cells[1].endsWith("-person")) {
                names.set(text.length(), text.length() + cells[0].length());
            }
            text.append(cells[0]);
        }
        return texts;
    }
}
