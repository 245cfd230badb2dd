package org.listeningpost.moderate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list that ships in the jar: an entry a line; blank lines and lines from {@code #} on are not read. */
final class ShippedList {
    private ShippedList() {}

    static boolean exists(String name) {
        return ShippedList.class.getResource(name + ".txt") != null;
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
