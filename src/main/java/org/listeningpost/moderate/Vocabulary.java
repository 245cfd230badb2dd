package org.listeningpost.moderate;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The words that some rule cares about, each with a number; case does not matter. A text is turned into numbers once,
 * and every rule then compares numbers. Filled while rules are loaded, only read after that.
 */
public final class Vocabulary {
    /** The number of every word that no rule cares about. */
    static final int UNKNOWN = 0;

    private String[] table = new String[1 << 14];
    private int[] values = new int[1 << 14];
    private int count;
    private int[][] meanings;
    private int anyNumber = UNKNOWN;

    /** A vocabulary that knows how people write: {@code dont}, {@code gonna}, {@code kms}. */
    static Vocabulary ofPeople() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.meanings = new int[1024][];
        vocabulary.anyNumber = vocabulary.add("#");
        Spellings.teach(vocabulary);
        return vocabulary;
    }

    List<String> words() {
        return Arrays.stream(table).filter(Objects::nonNull).toList();
    }

    boolean isSpelling() {
        return meanings != null;
    }

    /** The number that stands for any run of digits which no rule names. */
    int anyNumber() {
        return anyNumber;
    }

    /** The words that this one means, or null if it means itself. */
    int[] meaning(int number) {
        return meanings != null && number < meanings.length ? meanings[number] : null;
    }

    /** From now on the word is read as those others. */
    void mean(String word, int[] others) {
        int number = add(word);
        if (number >= meanings.length) {
            meanings = Arrays.copyOf(meanings, number * 2);
        }
        meanings[number] = others;
    }

    /** The numbers of the words of a rule's text, which are added if they are new. */
    int[] learn(String text) {
        if (isOneWord(text)) {
            int number = add(text);
            int[] meaning = meaning(number);
            return meaning == null ? new int[] {number} : meaning.clone();
        }
        Reading reading = Reading.of(text);
        for (String word : Words.split(reading)) {
            add(word);
        }
        Words words = Words.of(reading, this);
        int[] numbers = new int[words.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = words.number(i);
        }
        return numbers;
    }

    /** As most entries of a rules file are. */
    private static boolean isOneWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The number of a word, which is added if it is new. */
    int add(String word) {
        int known = number(word, 0, word.length());
        if (known != UNKNOWN) {
            return known;
        }
        count++;
        if (count * 2 > table.length) {
            grow();
        }
        put(fold(word), count);
        return count;
    }

    /** The number of the word between two places of a text, without making a String of it. */
    int number(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + fold(text.charAt(i));
        }
        int slot = slot(hash);
        while (table[slot] != null) {
            if (same(table[slot], text, from, to)) {
                return values[slot];
            }
            slot = slot + 1 & table.length - 1;
        }
        return UNKNOWN;
    }

    private static boolean same(String word, CharSequence text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != fold(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void put(String word, int number) {
        int slot = slot(word.hashCode());
        while (table[slot] != null) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = word;
        values[slot] = number;
    }

    private void grow() {
        String[] words = table;
        int[] numbers = values;
        table = new String[words.length * 4];
        values = new int[table.length];
        for (int i = 0; i < words.length; i++) {
            if (words[i] != null) {
                put(words[i], numbers[i]);
            }
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) * 0x9E3779B9 >>> 8 & table.length - 1;
    }

    private static String fold(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(letters[i]);
        }
        return new String(letters);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
