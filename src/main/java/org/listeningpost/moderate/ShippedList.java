package org.listeningpost.moderate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** A list that ships in the jar: an entry a line; blank lines and lines from {@code #} on are not read. */
final class ShippedList {
    /** By name: to ask a long class path for a file that is not there takes its time. */
    static final Set<String> NAMES = Set.of(
            "at-risk",
            "coercion",
            "dehumanising",
            "emergency-signs",
            "exposing",
            "false-cures",
            "frequent",
            "groups",
            "harm-in-care",
            "hunting",
            "insults",
            "languages",
            "menace",
            "oblique-self-harm",
            "others-health",
            "sexual",
            "slurs",
            "spam-phrases",
            "spellings",
            "spoken",
            "strong-language",
            "words");

    private ShippedList() {}

    static boolean exists(String name) {
        return NAMES.contains(name);
    }

    static List<String> lines(String name) {
        try (InputStream in = ShippedList.class.getResourceAsStream(name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
