package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many phrases, found in one walk over a text's words: a word that begins none of them costs one look. */
public final class Phrases {
    private final Vocabulary vocabulary;
    private final BitSet singleWords = new BitSet();
    private final Map<Integer, List<Phrase>> byFirstWord = new HashMap<>();

    public Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Adds a phrase as {@link Phrase} reads it.
     *
     * @throws IllegalArgumentException with the reason if it is none
     */
    public void add(String text) {
        add(Phrase.read(text, vocabulary));
    }

    /** Adds words that stand one after the other, in which no character has a meaning of its own. */
    void add(List<String> words) {
        add(Phrase.of(words, vocabulary));
    }

    private void add(Phrase phrase) {
        for (int[] way : phrase.first()) {
            if (way.length == 1 && phrase.isOnePart()) {
                singleWords.set(way[0]);
            } else {
                List<Phrase> phrases = byFirstWord.computeIfAbsent(way[0], word -> new ArrayList<>(2));
                phrases.add(phrase);
            }
        }
    }

    /** Whether one of the phrases stands in the text. */
    public boolean isIn(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (end(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest phrase that begins with this word has ended, or -1. */
    int end(Words words, int from) {
        int number = words.number(from);
        if (number == Vocabulary.UNKNOWN) {
            return -1;
        }
        int longest = singleWords.get(number) ? from + 1 : -1;
        for (Phrase phrase : byFirstWord.getOrDefault(number, List.of())) {
            longest = Math.max(longest, phrase.end(words, from));
        }
        return longest;
    }
}
