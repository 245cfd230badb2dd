package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.List;

/**
 * How a phrase is written in a rules file: words in their order, {@code hurt/kill} for either, {@code *} for up to four
 * words of any kind. Case and punctuation do not matter; {@code don't} also means {@code dont}.
 */
final class Phrase {
    static final String GAP = "*";
    /** In words; a longer one would match nobody's text. */
    static final int LONGEST = 12;

    private static final int MOST_SPELLINGS = 500;

    private Phrase() {}

    /** Every way the phrase may be spelt, word by word. */
    static List<List<String>> spellings(String phrase) {
        List<List<String>> spellings = List.of(List.of());
        for (String part : phrase.strip().split("\\s+")) {
            spellings = part.equals(GAP) ? each(spellings, List.of(List.of(GAP))) : each(spellings, either(part));
        }
        for (List<String> words : spellings) {
            check(phrase, words);
        }
        return spellings;
    }

    private static void check(String phrase, List<String> words) {
        if (words.isEmpty() || words.size() > LONGEST) {
            throw new IllegalArgumentException("'" + phrase + "': a phrase has 1 to " + LONGEST + " words");
        }
        boolean gapAtEnd = words.get(0).equals(GAP) || words.get(words.size() - 1).equals(GAP);
        if (gapAtEnd || words.stream().filter(GAP::equals).count() > 2) {
            throw new IllegalArgumentException("'" + phrase + "': a * stands between words, at most twice");
        }
    }

    private static List<List<String>> either(String part) {
        List<List<String>> ways = new ArrayList<>();
        for (String alternative : part.split("/")) {
            List<String> words = Words.split(alternative);
            ways.add(words);
            if (words.size() > 1 && Reading.of(alternative).text().indexOf('\'') >= 0) {
                ways.add(List.of(String.join("", words)));
            }
        }
        return ways;
    }

    private static List<List<String>> each(List<List<String>> before, List<List<String>> ways) {
        if ((long) before.size() * ways.size() > MOST_SPELLINGS) {
            throw new IllegalArgumentException("a phrase has at most " + MOST_SPELLINGS + " spellings");
        }
        List<List<String>> all = new ArrayList<>();
        for (List<String> start : before) {
            for (List<String> way : ways) {
                List<String> words = new ArrayList<>(start);
                words.addAll(way);
                all.add(words);
            }
        }
        return all;
    }
}
