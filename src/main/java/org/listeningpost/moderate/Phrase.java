package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase of a rules file: words in their order, {@code hurt/kill} for either, {@code *} for up to four words of any
 * kind. Case and punctuation do not matter; {@code don't} also means {@code dont}.
 */
final class Phrase {
    /** In words, gaps included: what a match may span. */
    static final int REACH = 24;

    private static final int WIDEST_GAP = 4;
    private static final int MOST_PARTS = 12;
    private static final int[][] GAP = {};

    /** For each part the ways in which it may be spelt, each of one word or more. */
    private final List<int[][]> parts;

    private Phrase(List<int[][]> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a phrase; its words are added to the vocabulary.
     *
     * @throws IllegalArgumentException with the reason if it is none
     */
    static Phrase read(String phrase, Vocabulary vocabulary) {
        List<int[][]> parts = new ArrayList<>();
        for (String part : phrase.strip().split("\\s+")) {
            int[][] ways = part.equals("*") ? GAP : ways(part, vocabulary);
            if (ways.length > 0 || ways == GAP) {
                parts.add(ways);
            }
        }
        check(phrase, parts);
        return new Phrase(parts);
    }

    /** Just these words, in which no character has a meaning of its own. */
    static Phrase of(List<String> words, Vocabulary vocabulary) {
        int[] way = words.stream().mapToInt(vocabulary::add).toArray();
        return new Phrase(List.<int[][]>of(new int[][] {way}));
    }

    private static void check(String phrase, List<int[][]> parts) {
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("'" + phrase + "': a phrase has 1 to " + MOST_PARTS + " words");
        }
        boolean gapAtEnd = parts.get(0) == GAP || parts.get(parts.size() - 1) == GAP;
        if (gapAtEnd || parts.stream().filter(part -> part == GAP).count() > 2) {
            throw new IllegalArgumentException("'" + phrase + "': a * stands between words, at most twice");
        }
    }

    private static int[][] ways(String part, Vocabulary vocabulary) {
        List<int[]> ways = new ArrayList<>();
        for (String either : part.split("/")) {
            List<String> words = Words.split(either);
            if (!words.isEmpty()) {
                ways.add(words.stream().mapToInt(vocabulary::add).toArray());
            }
            if (words.size() > 1 && either.matches(".*['\u2019].*")) {
                ways.add(new int[] {vocabulary.add(String.join("", words))});
            }
        }
        return ways.toArray(int[][]::new);
    }

    /** The ways in which its first part may be spelt. */
    int[][] first() {
        return parts.get(0);
    }

    boolean isOnePart() {
        return parts.size() == 1;
    }

    /** Where the phrase ends if it begins with the word at {@code from}; else -1. */
    int end(Words words, int from) {
        return end(words, from, 0);
    }

    private int end(Words words, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        if (parts.get(part) == GAP) {
            return endAfterGap(words, at, part + 1);
        }
        for (int[] way : parts.get(part)) {
            int end = words.areAt(at, way) ? end(words, at + way.length, part + 1) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int endAfterGap(Words words, int at, int part) {
        for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
            int end = end(words, at + skipped, part);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
