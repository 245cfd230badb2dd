package org.listeningpost.moderate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words that some rule cares about, each with a number; case does not matter. A text is turned into numbers once,
 * and every rule then compares numbers. Filled while rules are loaded, only read after that.
 */
public final class Vocabulary {
    /** The number of every word that no rule cares about. */
    static final int UNKNOWN = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    private String[] table = new String[256];
    private int[] values = new int[256];
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

    Set<String> words() {
        return numbers.keySet();
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
        for (String word : Words.split(text)) {
            add(word);
        }
        Words words = Words.of(Reading.of(text), this);
        int[] numbers = new int[words.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = words.number(i);
        }
        return numbers;
    }

    /** The number of a word, which is added if it is new. */
    int add(String word) {
        String folded = fold(word);
        Integer known = numbers.putIfAbsent(folded, numbers.size() + 1);
        if (known != null) {
            return known;
        }
        if (numbers.size() * 2 > table.length) {
            grow();
        } else {
            put(folded, numbers.size());
        }
        return numbers.size();
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
        table = new String[table.length * 4];
        values = new int[table.length];
        numbers.forEach(this::put);
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
