package org.listeningpost.moderate;

import java.text.Normalizer;
import java.util.Arrays;

/** Words of many languages, each with the languages that have it as bits. Case and accents make no difference. */
final class KnownWords {
    private static final int LONGEST = 31;
    private static final int FOLDED = 0x250;
    private static final char[] PLAIN = new char[FOLDED];

    private char[] letters = new char[128 * 1024];
    private int used;
    private int count;
    private int[] places = new int[1 << 15];
    private long[] bits = new long[1 << 15];

    /** Adds the words of a line, which have spaces between them. */
    void add(String line, long languages) {
        int at = 0;
        while (at < line.length()) {
            int end = line.indexOf(' ', at) < 0 ? line.length() : line.indexOf(' ', at);
            if (end > at && end - at <= LONGEST) {
                add(line, at, end, languages);
            }
            at = end + 1;
        }
    }

    private void add(String text, int from, int to, long languages) {
        int slot = slot(text, from, to);
        if (places[slot] != 0) {
            bits[slot] |= languages;
            return;
        }
        if (used + LONGEST > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        places[slot] = used << 5 | to - from;
        bits[slot] = languages;
        for (int i = from; i < to; i++) {
            letters[used++] = plain(text.charAt(i));
        }
        if (++count * 2 > places.length) {
            grow();
        }
    }

    /** The languages of the word between two places of a text; none if it is in no list. */
    long languages(CharSequence text, int from, int to) {
        if (to - from > LONGEST) {
            return 0;
        }
        return bits[slot(text, from, to)];
    }

    /** Where the word stands, or the free place where it would stand. */
    private int slot(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + plain(text.charAt(i));
        }
        int slot = (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & places.length - 1;
        while (places[slot] != 0 && !isAt(places[slot], text, from, to)) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }

    private boolean isAt(int place, CharSequence text, int from, int to) {
        if ((place & LONGEST) != to - from) {
            return false;
        }
        for (int i = from, at = place >>> 5; i < to; i++, at++) {
            if (letters[at] != plain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        int[] before = places;
        long[] languages = bits;
        places = new int[before.length * 2];
        bits = new long[before.length * 2];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                String word = new String(letters, before[i] >>> 5, before[i] & LONGEST);
                int slot = slot(word, 0, word.length());
                places[slot] = before[i];
                bits[slot] = languages[i];
            }
        }
    }

    /** A letter in small and without its accent. */
    static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= FOLDED) {
            return c < 0x1E00 && (c < 0x218 || c > 0x21B) ? c : unaccented(c);
        }
        if (PLAIN[c] == 0) {
            PLAIN[c] = unaccented(c);
        }
        return PLAIN[c];
    }

    private static char unaccented(char c) {
        char small = Character.toLowerCase(c);
        int odd = "łøđıßəæœ".indexOf(small);
        return odd >= 0
                ? "lodiseao".charAt(odd)
                : Normalizer.normalize(Character.toString(small), Normalizer.Form.NFD)
                        .charAt(0);
    }
}
