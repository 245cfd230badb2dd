package org.listeningpost.protect.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kinds of every word that addresses are known by. Loaded once. */
final class Vocabulary {
    private static final Map<String, Long> KINDS = new HashMap<>();
    private static final List<String> ENDINGS = List.of(
            "gate", "way", "side", "bank", "croft", "holme", "mead", "dene", "garth", "brae", "ridge", "hurst", "lea",
            "leigh", "wood", "view", "hill", "grove", "field", "fields", "lands", "stead", "dale", "moor", "haven");
    private static final List<String> BEGINNINGS =
            List.of("maes", "bryn", "llwyn", "glan", "rhos", "gwel", "tan-y", "dunro");
    private static final int SHORTEST = 7;

    static {
        for (String line : lines()) {
            int colon = line.indexOf(':');
            long bit = Kind.of(line.substring(0, colon)).bit;
            for (String word : line.substring(colon + 1).trim().split(" +")) {
                KINDS.merge(word, bit, (a, b) -> a | b);
            }
        }
    }

    private Vocabulary() {}

    /** What a word in small letters, without accents, may be. */
    static long kinds(String word) {
        return KINDS.getOrDefault(word, 0L);
    }

    /** Whether a word is made as names of streets and houses are, such as "Kingsway" or "Sunnymead". */
    static boolean isPlaceLike(String word) {
        if (word.length() < SHORTEST) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        for (String beginning : BEGINNINGS) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("The list words.txt is not in the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
