package org.listeningpost.moderate.resemblance;

import java.util.Arrays;

/**
 * What a text is compared by: its words, pairs of words next to each other and one apart, the same by what the words
 * mean, and pieces of words, which survive misspelling. Each trait counts once.
 */
final class Traits {
    private static final int BEGIN = 1;
    private static final int END = 2;
    private static final int NUMBER = 3;
    private static final int MOST_WORDS = 1_000;

    private final Concepts concepts;
    private final int size;
    private final int[] words = new int[MOST_WORDS + 2];
    private final int[] meanings = new int[MOST_WORDS + 2];
    private final char[] letters = new char[64];
    private final long[] seen;
    private int[] slots = new int[4_096];
    private int count;
    private int wordCount;

    /** @param size of the table that the traits point into, a power of two */
    Traits(Concepts concepts, int size) {
        this.concepts = concepts;
        this.size = size;
        this.seen = new long[size / 64];
    }

    /** Takes a text in place of the one before; of a very long one the beginning. */
    void read(String text) {
        for (int i = 0; i < count; i++) {
            seen[slots[i] >> 6] = 0;
        }
        count = 0;
        wordCount = 0;
        words[wordCount++] = BEGIN;
        int at = 0;
        while (at < text.length() && wordCount <= MOST_WORDS) {
            at = next(text, at);
        }
        words[wordCount++] = END;
        for (int i = 0; i < wordCount; i++) {
            meanings[i] = concepts.of(words[i]);
        }
        for (int i = 0; i < wordCount; i++) {
            sequences(i);
        }
    }

    /** Where its traits stand in the table, each once; the first {@link #count} of them. */
    int[] slots() {
        return slots;
    }

    int count() {
        return count;
    }

    private int next(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return word(text, at);
        }
        if (Character.isDigit(c)) {
            words[wordCount++] = NUMBER;
            int end = at + 1;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }
        if (c == '?' || c == '!') {
            words[wordCount++] = Hash.with(c, c);
        } else if (c > 0x2000) {
            words[wordCount++] = Hash.of(7, text.codePointAt(at), 0, 0);
            return at + Character.charCount(text.codePointAt(at));
        }
        return at + 1;
    }

    /** A word without its apostrophes, in small letters, no letter more than twice in a row. */
    private int word(String text, int from) {
        int length = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                char small = Character.toLowerCase(c);
                boolean third = length > 1 && letters[length - 1] == small && letters[length - 2] == small;
                if (!third && length < letters.length) {
                    letters[length++] = small;
                }
            } else if (c != '\'' || at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
                break;
            }
            at++;
        }
        int hash = 0x811C9DC5;
        for (int i = 0; i < length; i++) {
            hash = Hash.with(hash, letters[i]);
        }
        words[wordCount++] = hash;
        pieces(length);
        return at;
    }

    private void pieces(int length) {
        for (int n = 3; n <= 5; n++) {
            for (int from = -1; from + n <= length + 1; from++) {
                int hash = n;
                for (int i = from; i < from + n; i++) {
                    hash = Hash.with(hash, i < 0 || i >= length ? '|' : letters[i]);
                }
                add(hash);
            }
        }
    }

    private void sequences(int at) {
        int word = words[at];
        int meaning = meanings[at];
        add(Hash.of(11, word, 0, 0));
        if (meaning != word) {
            add(Hash.of(12, meaning, 0, 0));
        }
        if (at + 1 < wordCount) {
            pair(13, at, at + 1);
        }
        if (at + 2 < wordCount) {
            pair(15, at, at + 2);
            add(Hash.of(17, meaning, meanings[at + 1], meanings[at + 2]));
        }
    }

    private void pair(int kind, int first, int second) {
        add(Hash.of(kind, words[first], words[second], 0));
        if (meanings[first] != words[first] || meanings[second] != words[second]) {
            add(Hash.of(kind + 1, meanings[first], meanings[second], 0));
        }
    }

    private void add(int hash) {
        int slot = Hash.slot(hash, size);
        long bit = 1L << slot;
        if ((seen[slot >> 6] & bit) != 0) {
            return;
        }
        seen[slot >> 6] |= bit;
        if (count == slots.length) {
            slots = Arrays.copyOf(slots, count * 2);
        }
        slots[count++] = slot;
    }
}
