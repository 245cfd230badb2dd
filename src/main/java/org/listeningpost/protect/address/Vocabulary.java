package org.listeningpost.protect.address;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.listeningpost.protect.name.Lines;

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
        for (String line : Lines.of("/org/listeningpost/protect/address/words.txt")) {
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
}
