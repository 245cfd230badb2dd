package org.listeningpost.moderate;

import java.util.Arrays;
import java.util.BitSet;

/** Turns a text into the numbers of its words, in one walk: spellings are resolved, quotation marks noted. */
final class WordReader {
    private static final String OPENS = "\u201C\u00AB\u201E";
    private static final String CLOSES = "\u201D\u00BB";

    private final String text;
    private final Vocabulary vocabulary;
    private int[] numbers = new int[48];
    private int count;
    private BitSet quoted;
    private int openedAt = -1;

    WordReader(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    Words words() {
        int at = between(0);
        while (at < text.length()) {
            int end = Letters.end(text, at);
            end = vocabulary.isSpelling() ? spelt(at, end) : plain(at, end);
            at = between(end);
        }
        return new Words(text, numbers, count, quoted);
    }

    /** Walks over what stands between words. */
    private int between(int from) {
        int at = from;
        while (at < text.length() && !Letters.isWord(text, at)) {
            char c = text.charAt(at);
            if (c == '"' || c > 0x7F) {
                mark(c);
            }
            at++;
        }
        return at;
    }

    private void mark(char c) {
        if (OPENS.indexOf(c) >= 0 || (c == '"' && openedAt < 0)) {
            openedAt = count;
        } else if (openedAt >= 0 && (c == '"' || CLOSES.indexOf(c) >= 0)) {
            if (quoted == null) {
                quoted = new BitSet();
            }
            quoted.set(openedAt, count);
            openedAt = -1;
        }
    }

    private int plain(int at, int end) {
        add(vocabulary.number(text, at, end));
        return end;
    }

    /** A word, or a word with what an apostrophe ties to it: {@code don't}, {@code mum's}. */
    private int spelt(int at, int end) {
        if (end + 1 < text.length() && text.charAt(end) == '\'' && Letters.isWord(text, end + 1)) {
            int whole = Letters.end(text, end + 1);
            int number = vocabulary.number(text, at, whole);
            if (number != Vocabulary.UNKNOWN) {
                resolve(number);
                return whole;
            }
            resolve(word(at, end));
            int tail = vocabulary.number(text, end, whole);
            resolve(tail == Vocabulary.UNKNOWN ? word(end + 1, whole) : tail);
            return whole;
        }
        resolve(word(at, end));
        return end;
    }

    private int word(int at, int end) {
        int number = vocabulary.number(text, at, end);
        if (number != Vocabulary.UNKNOWN) {
            return number;
        }
        if (text.charAt(at) <= '9') {
            return isDigits(at, end) ? vocabulary.anyNumber() : Vocabulary.UNKNOWN;
        }
        return isStretched(at, end) ? unstretched(at, end) : Vocabulary.UNKNOWN;
    }

    private boolean isDigits(int at, int end) {
        for (int i = at; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** As in {@code pleaaase}. */
    private boolean isStretched(int at, int end) {
        for (int i = at + 2; i < end; i++) {
            if (text.charAt(i) == text.charAt(i - 1) && text.charAt(i) == text.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    private int unstretched(int at, int end) {
        for (int most = 2; most >= 1; most--) {
            StringBuilder word = new StringBuilder();
            int run = 0;
            for (int i = at; i < end; i++) {
                run = i > at && text.charAt(i) == text.charAt(i - 1) ? run + 1 : 1;
                if (run <= most) {
                    word.append(text.charAt(i));
                }
            }
            int number = vocabulary.number(word, 0, word.length());
            if (number != Vocabulary.UNKNOWN) {
                return number;
            }
        }
        return Vocabulary.UNKNOWN;
    }

    private void resolve(int number) {
        int[] meaning = vocabulary.meaning(number);
        if (meaning == null) {
            add(number);
        } else {
            for (int each : meaning) {
                add(each);
            }
        }
    }

    private void add(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
    }
}
