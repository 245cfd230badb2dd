package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as its words, by their numbers in a {@link Vocabulary}. A word is a run of letters and digits of any script;
 * apostrophes, hyphens and all else separate words.
 */
public final class Words {
    private final int[] numbers;
    private final int count;

    private Words(int[] numbers, int count) {
        this.numbers = numbers;
        this.count = count;
    }

    /** The words of a text that is read with these rules' vocabulary. */
    public static Words of(Reading reading, Vocabulary vocabulary) {
        String text = reading.text();
        int[] numbers = new int[32];
        int count = 0;
        for (int at = start(text, 0); at < text.length(); ) {
            int end = end(text, at);
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = vocabulary.number(text, at, end);
            at = start(text, end);
        }
        return new Words(numbers, count);
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    int number(int index) {
        return numbers[index];
    }

    /** Whether these words stand, in this order, from {@code at} on. */
    boolean areAt(int at, int[] wanted) {
        if (at + wanted.length > count) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (numbers[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The words themselves, for the few that stand in rules. */
    static List<String> split(String text) {
        String read = Reading.of(text).text();
        List<String> words = new ArrayList<>();
        for (int at = start(read, 0); at < read.length(); ) {
            int end = end(read, at);
            words.add(read.substring(at, end));
            at = start(read, end);
        }
        return words;
    }

    private static int start(String text, int from) {
        int at = from;
        while (at < text.length() && !isWord(text, at)) {
            at++;
        }
        return at;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && isWord(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (Character.isLowSurrogate(c) && at > 0) {
            return isLetter(text.codePointAt(at - 1));
        }
        return isLetter(text.codePointAt(at));
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
