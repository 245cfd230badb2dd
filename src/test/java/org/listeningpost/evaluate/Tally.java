package org.listeningpost.evaluate;

import java.util.Locale;

/** What was there, what of it was found, and what was taken for it. */
final class Tally {
    private int given;
    private int found;
    private int replaced;
    private int right;

    void found(boolean isFound) {
        given++;
        found += isFound ? 1 : 0;
    }

    void replaced(boolean isRight) {
        replaced++;
        right += isRight ? 1 : 0;
    }

    String line(String name) {
        return "%-16s %6d %6d %8s %6d %6d %10s"
                .formatted(
                        name,
                        given,
                        found,
                        percent(found, given),
                        replaced,
                        replaced - right,
                        percent(right, replaced));
    }

    static String percent(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
