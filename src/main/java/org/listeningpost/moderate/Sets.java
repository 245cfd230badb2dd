package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named sets of words and phrases, which a phrase takes in as {@code {name}}: the file's own, then the jar's lists. */
final class Sets {
    private static final String NUMBER = "number";
    private static final int MOST_WAYS = 20_000;

    private final Map<String, List<Phrase>> sets = new HashMap<>();
    private final Map<String, Ways> ways = new HashMap<>();
    private final Vocabulary vocabulary;
    private PhraseReader reader;

    Sets(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void put(String name, List<Phrase> phrases) {
        sets.put(name, phrases);
    }

    /** Whether a phrase that names this set would find one already. */
    boolean has(String name) {
        return sets.containsKey(name) || name.equals(NUMBER) || ShippedList.exists(name);
    }

    /** The phrases of a set, each with all its parts. */
    List<Phrase> phrases(String name) {
        if (!sets.containsKey(name)) {
            sets.put(name, shipped(name));
        }
        return sets.get(name);
    }

    private List<Phrase> shipped(String name) {
        if (name.equals(NUMBER)) {
            return List.of(Phrase.of(new int[] {vocabulary.anyNumber()}));
        }
        if (!ShippedList.exists(name)) {
            throw new IllegalArgumentException("there is no set {" + name + "}; sets are defined above their use");
        }
        if (reader == null) {
            reader = new PhraseReader(vocabulary, this);
        }
        return ShippedList.lines(name).stream()
                .flatMap(line -> reader.read(line).stream())
                .toList();
    }

    /** All ways to say one of the set, as a part of a phrase. */
    Ways ways(String name) {
        Ways known = ways.get(name);
        if (known == null) {
            List<int[]> all = new ArrayList<>();
            for (Phrase phrase : phrases(name)) {
                if (all.size() + Expansion.ways(phrase) > MOST_WAYS) {
                    throw new IllegalArgumentException("the set {" + name + "} has more than " + MOST_WAYS + " ways");
                }
                Optional<List<int[]>> each = Expansion.of(phrase);
                all.addAll(each.orElseThrow(() -> new IllegalArgumentException(
                        "the set {" + name + "} has a phrase with * or &, so it stands alone, or beside &")));
            }
            known = new Ways(all);
            ways.put(name, known);
        }
        return known;
    }
}
