package org.listeningpost.moderate;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular forms of a word: {@code stab~} is stab, stabs, stabbed, stabbing and stabbin. A few too many do no harm. */
final class Inflection {
    private static final String VOWELS = "aeiou";

    private Inflection() {}

    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        String stem = word;
        if (word.endsWith("e")) {
            forms.add(word + "s");
            forms.add(word + "d");
            stem = word.substring(0, word.length() - 1);
        } else if (word.endsWith("y") && !isVowel(word, word.length() - 2)) {
            forms.add(word.substring(0, word.length() - 1) + "ies");
            forms.add(word.substring(0, word.length() - 1) + "ied");
        } else if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
            forms.add(word + "es");
            forms.add(word + "ed");
        } else {
            forms.add(word + "s");
            forms.add(word + "ed");
        }
        forms.add(stem + "ing");
        forms.add(stem + "in");
        if (isDoubling(word)) {
            String doubled = word + word.charAt(word.length() - 1);
            forms.add(doubled + "ed");
            forms.add(doubled + "ing");
            forms.add(doubled + "in");
        }
        return forms;
    }

    private static boolean isDoubling(String word) {
        int last = word.length() - 1;
        return last >= 2
                && last <= 5
                && !isVowel(word, last)
                && "wxy".indexOf(word.charAt(last)) < 0
                && isVowel(word, last - 1)
                && !isVowel(word, last - 2);
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
