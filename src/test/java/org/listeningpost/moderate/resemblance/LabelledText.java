package org.listeningpost.moderate.resemblance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An invented post that somebody labelled.
 *
 * @param kinds what it is one of; several where the writer only said that somebody is in danger
 * @param source the file that it stands in
 */
record LabelledText(String text, Set<Resemblance> kinds, String source) {
    private static final Set<Resemblance> DANGER = EnumSet.range(Resemblance.SELF_HARM, Resemblance.INCIDENT);

    /** All texts below a folder of folders named for kinds, or {@code danger}; a text a line, {@code \n} within it. */
    static List<LabelledText> in(Path folder) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(file -> read(file, texts));
        }
        return texts;
    }

    private static void read(Path file, List<LabelledText> texts) {
        Set<Resemblance> kinds = kinds(file.getParent().getFileName().toString());
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank())
                    .map(line -> new LabelledText(line.replace("\\n", "\n"), kinds, file.toString()))
                    .forEach(texts::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Resemblance> kinds(String folder) {
        return switch (folder) {
            case "danger" -> DANGER;
            case "ordinary" -> EnumSet.of(Resemblance.ORDINARY);
            default -> EnumSet.of(Resemblance.of(folder).orElseThrow());
        };
    }
}
