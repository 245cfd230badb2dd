package org.listeningpost.moderate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many phrases, found in a text in one walk over its words, however many phrases there are. */
public final class Phrases {
    /** How many words a {@code *} may stand for. */
    static final int WIDEST_GAP = 4;

    private final Vocabulary vocabulary;
    private final Step first = new Step();

    public Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Adds a phrase as {@link Phrase} reads it.
     *
     * @throws IllegalArgumentException with the reason if it is none
     */
    public void add(String phrase) {
        Phrase.spellings(phrase).forEach(this::add);
    }

    /** Adds the words of an entry in a plain list, where no character has a meaning of its own. */
    void addPlain(String entry) {
        add(Words.split(entry));
    }

    private void add(List<String> words) {
        Step step = first;
        for (String word : words) {
            step = word.equals(Phrase.GAP) ? step.gap() : step.word(vocabulary.add(word));
        }
        step.last = true;
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
        return words.number(from) == Vocabulary.UNKNOWN ? -1 : first.end(words, from);
    }

    private static final class Step {
        private Map<Integer, Step> next = Map.of();
        private Step gap;
        private boolean last;

        Step word(int number) {
            if (next.isEmpty()) {
                next = new HashMap<>(4);
            }
            return next.computeIfAbsent(number, n -> new Step());
        }

        Step gap() {
            gap = gap == null ? new Step() : gap;
            return gap;
        }

        int end(Words words, int at) {
            int longest = last ? at : -1;
            if (at < words.count() && words.number(at) != Vocabulary.UNKNOWN) {
                Step step = next.get(words.number(at));
                longest = step == null ? longest : Math.max(longest, step.end(words, at + 1));
            }
            for (int skip = 0; gap != null && skip <= WIDEST_GAP && at + skip < words.count(); skip++) {
                longest = Math.max(longest, gap.end(words, at + skip));
            }
            return longest;
        }
    }
}
