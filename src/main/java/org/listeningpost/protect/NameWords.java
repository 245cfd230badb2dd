package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.listeningpost.protect.name.Folded;

/** The words of a name, folded: lower case, no accents, no title, nothing possessive. */
final class NameWords {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "doctor",
            "prof",
            "professor",
            "sir",
            "dame",
            "lady",
            "lord",
            "rev",
            "revd",
            "father",
            "sister",
            "nurse",
            "matron",
            "aunt",
            "auntie",
            "aunty",
            "uncle",
            "nan",
            "nana",
            "gran",
            "grandma",
            "grandad",
            "granny",
            "and",
            "the",
            "de",
            "van",
            "von",
            "bin",
            "al");

    private NameWords() {}

    static List<String> of(String name) {
        List<String> words = new ArrayList<>(3);
        each(name, 0, name.length(), (start, end) -> {
            boolean possessive =
                    end - start == 1 && start > 0 && isApostrophe(name.charAt(start - 1)) && isS(name.charAt(start));
            String word = Folded.of(name.substring(start, end));
            if (!possessive && !TITLES.contains(word)) {
                words.add(word);
            }
        });
        return words;
    }

    /** Where a word stands. */
    private interface Place {
        void word(int start, int end);
    }

    /** Tells every run of letters. */
    private static void each(String text, int from, int to, Place place) {
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && isOfWord(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                place.word(start, i);
                start = -1;
            }
        }
    }

    /** Letters, and accents that stand by themselves. */
    static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`';
    }

    static boolean isS(char c) {
        return c == 's' || c == 'S';
    }
}
