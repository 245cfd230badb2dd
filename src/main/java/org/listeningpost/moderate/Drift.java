package org.listeningpost.moderate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The drift of a text: MinHash (Broder 1997) over its runs of three words, in bands. Texts that share nine tenths of
 * their runs share a band nearly always, unrelated texts hardly ever. Numbers and links do not count: they are what
 * changes between copies.
 */
final class Drift {
    private static final int BANDS = 4;
    private static final int ROWS = 2;
    private static final int RUN = 3;
    private static final int MOST_WORDS = 400;

    private Drift() {}

    /** Empty for a text of fewer words than make a run twice over: too short to be known again by its words. */
    static Set<String> of(String text) {
        long[] least = new long[BANDS * ROWS];
        java.util.Arrays.fill(least, Long.MAX_VALUE);
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", MOST_WORDS);
        int runs = 0;
        for (int i = 0; i + RUN <= words.length; i++) {
            long run = mixed(words[i].hashCode() * 961L + words[i + 1].hashCode() * 31L + words[i + 2].hashCode());
            for (int h = 0; h < least.length; h++) {
                least[h] = Math.min(least[h], mixed(run + h * 0x9E3779B97F4A7C15L));
            }
            runs++;
        }
        return runs < RUN ? Set.of() : bands(least);
    }

    private static Set<String> bands(long[] least) {
        Set<String> bands = new TreeSet<>();
        for (int band = 0; band < BANDS; band++) {
            bands.add("words:" + band + ":" + least[band * ROWS] + ":" + least[band * ROWS + 1]);
        }
        return bands;
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
