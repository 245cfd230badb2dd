package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.listeningpost.moderate.resemblance.Classifier;

/**
 * A text as its words, by their numbers in a {@link Vocabulary}. A word is a run of letters and digits of any script;
 * apostrophes, hyphens and all else separate words.
 */
public final class Words {
    private final String text;
    private final int[] numbers;
    private final int count;
    private final BitSet quoted;
    private float[] likelihoods;

    Words(String text, int[] numbers, int count, BitSet quoted) {
        this.text = text;
        this.numbers = numbers;
        this.count = count;
        this.quoted = quoted;
    }

    /** The words of a text that is read with these rules' vocabulary. */
    public static Words of(Reading reading, Vocabulary vocabulary) {
        return new WordReader(reading.text(), vocabulary).words();
    }

    /** The text that they were read from, as a person reads it. */
    String text() {
        return text;
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    /** How likely the text is of each kind; several rules ask, so it is told once. */
    float[] likelihoods(Classifier classifier) {
        if (likelihoods == null) {
            likelihoods = classifier.likelihoods(text);
        }
        return likelihoods;
    }

    int number(int index) {
        return numbers[index];
    }

    /** Whether the word stands between quotation marks. */
    boolean isQuoted(int index) {
        return quoted != null && quoted.get(index);
    }

    /** Whether these words stand, in this order, from {@code at} on. */
    boolean areAt(int at, int[] wanted) {
        if (at < 0 || at + wanted.length > count) {
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
        return split(Reading.of(text));
    }

    static List<String> split(Reading reading) {
        String read = reading.text();
        List<String> words = new ArrayList<>();
        for (int at = Letters.start(read, 0); at < read.length(); ) {
            int end = Letters.end(read, at);
            words.add(read.substring(at, end));
            at = Letters.start(read, end);
        }
        return words;
    }
}
