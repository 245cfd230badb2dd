package org.listeningpost.protect.address;

import java.util.List;
import org.listeningpost.protect.name.Listed;

/** Kinds of streets with one letter wrong. */
final class Typos {
    private static final List<String> KINDS = List.of(
            "street",
            "avenue",
            "crescent",
            "terrace",
            "close",
            "drive",
            "gardens",
            "grove",
            "court",
            "place",
            "square",
            "parade",
            "cottages",
            "cottage",
            "house",
            "tower",
            "lodge");
    private static final int SHORTEST = 4;

    private Typos() {}

    /** Whether a word that is none in English is one letter away from a kind of street. */
    static boolean isKind(Word word) {
        String written = word.word();
        if (word.kinds() != 0 || written.length() < SHORTEST || word.isFigures()) {
            return false;
        }
        for (String kind : KINDS) {
            if (Math.abs(kind.length() - written.length()) <= 1
                    && kind.charAt(0) == written.charAt(0)
                    && isOneAway(written, kind)) {
                return !Listed.isWord(written);
            }
        }
        return false;
    }

    /** Whether one letter is missing, added, another, or has changed places with the next. */
    private static boolean isOneAway(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String a = one.substring(same);
        String b = other.substring(same);
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        boolean swapped = a.length() > 1
                && b.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return swapped
                || a.substring(1).equals(b)
                || b.substring(1).equals(a)
                || a.substring(1).equals(b.substring(1));
    }
}
