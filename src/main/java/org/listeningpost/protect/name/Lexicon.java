package org.listeningpost.protect.name;

import java.util.HashMap;
import java.util.Map;

/** What each listed word may be. Loaded once. */
final class Lexicon {
    private static final Lexicon LISTS = new Lexicon();
    private static final String[] ENDINGS = {
        "s", "es", "ies", "d", "ed", "ied", "ing", "ling", "er", "ers", "est", "ly", "ally", "ness", "ment", "ments",
        "al", "ful", "less", "able", "ation", "ations", "ion", "ions", "ity", "ive", "y", "ier", "iest", "ily", "ise",
        "ised", "ist", "ists", "like", "wise", "ship", "hood", "ism", "ish", "age", "ers", "or", "ors", "ting", "ted",
        "ning", "ned", "ping", "ped", "ging", "ged", "bed", "bing", "ring", "red"
    };
    private static final String[] STARTS = {"un", "re", "in", "im", "dis", "mis", "over", "under", "non", "pre", "out"};

    private final Map<String, Integer> kinds = new HashMap<>(40_000);

    private Lexicon() {
        words("given-names.txt", Kind.GIVEN);
        words("family-names.txt", Kind.FAMILY);
        words("/org/listeningpost/moderate/words.txt", Kind.WORD);
        words("places.txt", Kind.PLACE);
        words("public-family-names.txt", Kind.PUBLIC);
        for (String line : Lines.of("cues.txt")) {
            int colon = line.indexOf(':');
            add(line.substring(colon + 1), Kind.of(line.substring(0, colon)));
        }
    }

    /** What a word in small letters, without accents, may be; none if it is in no list and no form of a listed word. */
    static int kinds(String word) {
        int kinds = LISTS.kinds.getOrDefault(word, 0);
        return kinds == 0 && LISTS.isForm(word) ? Kind.WORD : kinds;
    }

    private void words(String file, int kind) {
        Lines.of(file).forEach(line -> add(line, kind));
    }

    private void add(String line, int kind) {
        for (String word : line.trim().split(" +")) {
            kinds.merge(Folded.of(word), kind, (a, b) -> a | b);
        }
    }

    private boolean isForm(String word) {
        if (word.length() < 4) {
            return false;
        }
        for (String ending : ENDINGS) {
            int stem = word.length() - ending.length();
            if (stem >= (ending.startsWith("ie") ? 2 : 3) && word.endsWith(ending)) {
                String base = word.substring(0, stem);
                if (isWord(base) || isWord(base + "e") || isWord(base + "y")) {
                    return true;
                }
            }
        }
        for (String start : STARTS) {
            if (word.length() - start.length() >= 4 && word.startsWith(start) && isForm(word, start.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isForm(String word, int from) {
        String rest = word.substring(from);
        return isWord(rest) || (rest.length() > 4 && isForm(rest));
    }

    private boolean isWord(String word) {
        return (kinds.getOrDefault(word, 0) & Kind.WORD) != 0;
    }
}
