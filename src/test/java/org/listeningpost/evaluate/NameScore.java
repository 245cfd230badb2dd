package org.listeningpost.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.moderate.Reading;
import org.listeningpost.protect.name.Found;
import org.listeningpost.protect.name.Names;

/**
 * How well names alone are found, by their words: on posts as {@link Evaluate} reads them, on a CoNLL file whose names are
 * {@code B-person}, on the JSON of Presidio's generator; or how many of a file of plain texts have any.
 */
final class NameScore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

    private final boolean misses;
    private int wanted;
    private int found;
    private int replaced;
    private int right;
    private int texts;
    private int touched;
    private int doubted;
    private int clean;
    private int cleanTouched;
    private int cleanDoubted;

    private NameScore(boolean misses) {
        this.misses = misses;
    }

    public static void main(String[] arguments) throws IOException {
        NameScore score = new NameScore(arguments.length > 1 && arguments[1].equals("misses"));
        Path file = Path.of(arguments[0]);
        int half = arguments.length > 2 ? Integer.parseInt(arguments[2]) : -1;
        List<Text> all = texts(file);
        long start = System.nanoTime();
        for (int i = 0; i < all.size(); i++) {
            if (half < 0 || i % 2 == half) {
                score.count(all.get(i), arguments.length > 3);
            }
        }
        score.print((System.nanoTime() - start) / 1e9);
    }

    record Text(String text, BitSet names, BitSet others) {}

    static List<Text> texts(Path file) throws IOException {
        String name = file.toString();
        return name.endsWith(".jsonl")
                ? posts(file)
                : name.endsWith(".json") ? generated(file) : name.endsWith(".txt") ? plain(file) : conll(file);
    }

    private static List<Text> plain(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> new Text(line, new BitSet(), new BitSet()))
                .toList();
    }

    private static List<Text> posts(Path file) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = JSON.readTree(line);
            BitSet names = new BitSet();
            BitSet others = new BitSet();
            for (JsonNode span : json.path("spans")) {
                (span.path("type").asText().contains("NAME") ? names : others)
                        .set(span.path("start").asInt(), span.path("end").asInt());
            }
            texts.add(new Text(json.path("text").asText(), names, others));
        }
        return texts;
    }

    private static List<Text> generated(Path file) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (JsonNode json : JSON.readTree(file.toFile())) {
            BitSet names = new BitSet();
            BitSet others = new BitSet();
            for (JsonNode span : json.path("spans")) {
                String type = span.path("entity_type").asText();
                (type.equals("PERSON") ? names : others)
                        .set(
                                span.path("start_position").asInt(),
                                span.path("end_position").asInt());
            }
            texts.add(new Text(json.path("full_text").asText(), names, others));
        }
        return texts;
    }

    private static List<Text> conll(Path file) throws IOException {
        List<Text> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        BitSet names = new BitSet();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.strip().split("\t");
            if (cells.length < 2) {
                if (text.length() > 0) {
                    texts.add(new Text(text.toString(), names, new BitSet()));
                }
                text = new StringBuilder();
                names = new BitSet();
                continue;
            }
            boolean tight = cells[0].matches("[.,!?:;')]|['’]s")
                    || text.toString().endsWith("'")
                    || text.toString().endsWith("#");
            text.append(tight || text.length() == 0 ? "" : " ");
            if (cells[1].endsWith("-person")) {
                names.set(text.length(), text.length() + cells[0].length());
            }
            text.append(cells[0]);
        }
        return texts;
    }

    private void count(Text text, boolean cleanOnly) {
        BitSet covered = new BitSet();
        Reading reading = Reading.of(text.text());
        List<Found> all = Names.in(reading.text());
        boolean doubt = false;
        for (Found name : all) {
            if (name.bearer() != Found.Bearer.STAFF_PRAISED && name.confidence() >= 0.2) {
                covered.set(reading.sourceStart(name.start()), reading.sourceEnd(name.end()));
                doubt |= name.confidence() < 0.5;
            }
        }
        texts++;
        doubted += doubt ? 1 : 0;
        if (text.names().isEmpty() && text.others().isEmpty()) {
            clean++;
            cleanTouched += covered.isEmpty() ? 0 : 1;
            cleanDoubted += doubt ? 1 : 0;
        }
        touched += covered.isEmpty() ? 0 : 1;
        Matcher words = WORD.matcher(text.text());
        StringBuilder wrong = new StringBuilder();
        while (words.find()) {
            boolean is = text.names().get(words.start());
            boolean told = covered.get(words.start());
            wanted += is ? 1 : 0;
            found += is && told ? 1 : 0;
            replaced += told && !text.others().get(words.start()) ? 1 : 0;
            right += told && is ? 1 : 0;
            if (is != told && !(told && text.others().get(words.start()))) {
                wrong.append(is ? " -" : " +").append(words.group());
            }
        }
        if (misses && wrong.length() > 0) {
            StringBuilder rules = new StringBuilder();
            all.forEach(
                    name -> rules.append(name.rule(), 5, name.rule().length()).append(' '));
            System.out.println(wrong + "   {" + rules + "} | " + text.text().replace('\n', '/'));
        }
    }

    private void print(double seconds) {
        System.out.printf(
                "texts %d, with a name found %d (%.2f %%), doubts %d; name words %d: recall %.1f %%, precision %.1f %%; clean posts touched %d, doubted %d of %d; %.0f texts/s%n",
                texts,
                touched,
                100.0 * touched / texts,
                doubted,
                wanted,
                100.0 * found / Math.max(1, wanted),
                100.0 * right / Math.max(1, replaced),
                cleanTouched,
                cleanDoubted,
                clean,
                texts / seconds);
    }
}
