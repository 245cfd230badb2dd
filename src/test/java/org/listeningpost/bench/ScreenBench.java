package org.listeningpost.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.listeningpost.moderate.DevelopmentSet;
import org.listeningpost.protect.ProtectBench;

/** What screening costs: house rules and recognisers, each by itself, over the invented posts or a file of texts. */
public final class ScreenBench {
    private ScreenBench() {}

    /** @param arguments a file with a text a line, or nothing */
    public static void main(String[] arguments) throws Exception {
        List<String> texts = new ArrayList<>(
                arguments.length > 0 && !arguments[0].isBlank()
                        ? Files.readAllLines(Path.of(arguments[0]))
                        : DevelopmentSet.texts());
        System.out.printf(
                "%d posts, %.0f characters each%n",
                texts.size(), texts.stream().mapToInt(String::length).average().orElse(0));
        ModerationBench.run(texts);
        ProtectBench.run(texts);
    }
}
