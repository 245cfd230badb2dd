package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many phrases, found in one walk over a text's words: a word that no phrase is looked for by costs one look. */
public final class Phrases {
    private static final Anchor[] NONE = {};

    private final PhraseReader reader;
    private final Map<Integer, List<Anchor>> anchors = new HashMap<>();
    private volatile Anchor[][] byWord;

    /** A word by which a phrase is looked for: the word at {@code offset} of a way to say one of its parts. */
    private record Anchor(Phrase phrase, int part, int[] way, int offset) {}

    /** Is told of each match; answers whether to stop. */
    interface Match {
        boolean found(Phrase phrase, int start, int end);
    }

    public Phrases(Vocabulary vocabulary) {
        this(new PhraseReader(vocabulary, new Sets(vocabulary)));
    }

    Phrases(PhraseReader reader) {
        this.reader = reader;
    }

    /**
     * Adds a phrase as {@link PhraseReader} reads it.
     *
     * @throws IllegalArgumentException with the reason if it is none
     */
    public void add(String text) {
        reader.read(text).forEach(this::add);
    }

    /** Adds words that stand one after the other, in which no character has a meaning of its own. */
    void add(List<String> words) {
        add(Phrase.of(reader.learn(String.join(" ", words))));
    }

    void add(Phrase phrase) {
        int part = phrase.anchor(reader.rarity());
        for (int[] way : phrase.parts().get(part).ways().all()) {
            int offset = reader.rarity().rarest(way);
            anchors.computeIfAbsent(way[offset], word -> new ArrayList<>(2)).add(new Anchor(phrase, part, way, offset));
        }
        byWord = null;
    }

    boolean isEmpty() {
        return anchors.isEmpty();
    }

    /** Whether one of the phrases stands in the text. */
    public boolean isIn(Words words) {
        return isBetween(words, 0, words.count());
    }

    /** Whether one of the phrases has a word between these places. */
    boolean isBetween(Words words, int from, int to) {
        int first = Math.max(0, from - Phrase.REACH);
        int last = Math.min(words.count(), to + Phrase.REACH);
        return find(words, first, last, (phrase, start, end) -> start < to && end > from);
    }

    /** Tells of every phrase until told to stop; answers whether it was. */
    boolean find(Words words, Match match) {
        return find(words, 0, words.count(), match);
    }

    private boolean find(Words words, int from, int to, Match match) {
        Anchor[][] index = index();
        for (int at = from; at < to; at++) {
            int word = words.number(at);
            if (word != Vocabulary.UNKNOWN && word < index.length && index[word] != null) {
                for (Anchor anchor : index[word]) {
                    if (isFound(words, at, anchor, match)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isFound(Words words, int at, Anchor anchor, Match match) {
        int from = at - anchor.offset;
        if (!words.areAt(from, anchor.way)) {
            return false;
        }
        long span = anchor.phrase.around(words, anchor.part, from, from + anchor.way.length);
        return span >= 0 && match.found(anchor.phrase, (int) (span >>> 32), (int) span);
    }

    private Anchor[][] index() {
        Anchor[][] index = byWord;
        if (index == null) {
            int most =
                    anchors.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
            index = new Anchor[most + 1][];
            for (Map.Entry<Integer, List<Anchor>> entry : anchors.entrySet()) {
                index[entry.getKey()] = entry.getValue().toArray(NONE);
            }
            byWord = index;
        }
        return index;
    }
}
