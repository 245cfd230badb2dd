package org.listeningpost.moderate;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The languages that posts come in, by the words that carry their sentences: {@code languages.txt} in the jar. English is
 * the first of them and known by far more words, dialect and the shorthand of the medium among them.
 */
final class Languages {
    /** One list of English words for all who ask what a word is. */
    private static final String WORDS = "words";

    private static final Languages SHIPPED = new Languages();
    private static final long ENGLISH = 1;

    /** Beside the languages' bits: words that people hardly do without, and those that only tie others together. */
    static final long MEANT = 1L << 62;

    static final long GLUE = 1L << 61;
    private static final long ALL = (1L << 60) - 1;
    private static final String TIES =
            "the a an of to if and or but because whether whom under with from by am at on in for than into until while up out";
    private static final List<String> ENDINGS = List.of(
            "s", "es", "d", "ed", "ing", "in", "er", "ers", "est", "ly", "ness", "ment", "ments", "able", "y", "ies",
            "ied", "ier", "iest", "less", "ful", "ish", "ation", "ations", "al", "ist", "ity");

    /** What the endings end in: most words of other languages are known to be none of ours by that. */
    private static final String LASTS = "sdgnrtyehl";

    private final KnownWords words = new KnownWords();
    private final Mash mash = new Mash();
    private final List<Language> languages = new ArrayList<>();

    /** @param scripts those that it is mostly written in, if not in Latin letters */
    record Language(String code, String name, Set<UnicodeScript> scripts) {}

    private Languages() {
        languages.add(new Language("en", "English", Set.of()));
        words.add(TIES, ENGLISH | GLUE);
        ShippedList.lines("frequent").forEach(line -> words.add(line, ENGLISH | MEANT));
        for (String list : List.of("spoken", WORDS)) {
            ShippedList.lines(list).forEach(line -> words.add(line, ENGLISH));
        }
        ShippedList.lines(WORDS).forEach(mash::learn);
        ShippedList.lines("languages").forEach(this::add);
    }

    static Languages shipped() {
        return SHIPPED;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        int space = line.indexOf(' ');
        String[] name = line.substring(space + 1, colon).split(" @");
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        for (int i = 1; i < name.length; i++) {
            scripts.add(UnicodeScript.valueOf(name[i]));
        }
        words.add(line.substring(colon + 1), 1L << languages.size());
        mash.learn(line.substring(colon + 1));
        languages.add(new Language(line.substring(0, space), name[0], scripts));
    }

    int count() {
        return languages.size();
    }

    Language get(int index) {
        return languages.get(index);
    }

    /** As {@code en, cy, pl}. */
    String codes() {
        return languages.stream().map(Language::code).collect(Collectors.joining(", "));
    }

    /** The bit of a language, or 0 if there is none of this code. */
    long bit(String code) {
        for (int i = 0; i < languages.size(); i++) {
            if (languages.get(i).code.equals(code)) {
                return 1L << i;
            }
        }
        return 0;
    }

    /** The bits that stand for languages. */
    static long languages(long bits) {
        return bits & ALL;
    }

    /** The languages that have the word between two places, as bits; and whether it is meant or glue. */
    long of(String text, int from, int to) {
        long known = words.languages(text, from, to);
        return known != 0 ? known : isEnglishForm(text, from, to) ? ENGLISH : 0;
    }

    /** Whether what stands between two places, which is no known word, is none of any language. */
    boolean isMash(String text, int from, int to) {
        return mash.isMash(text, from, to);
    }

    private boolean isEnglishForm(String text, int from, int to) {
        if (LASTS.indexOf(KnownWords.plain(text.charAt(to - 1))) < 0) {
            return false;
        }
        for (String ending : ENDINGS) {
            int stem = to - ending.length();
            if (stem - from >= 3 && text.regionMatches(true, stem, ending, 0, ending.length())) {
                if (isEnglish(text, from, stem)
                        || isEnglish(text.substring(from, stem) + 'e')
                        || isEnglish(text.substring(from, stem) + 'y')
                        || (stem - from >= 4
                                && text.charAt(stem - 1) == text.charAt(stem - 2)
                                && isEnglish(text, from, stem - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isEnglish(String word) {
        return isEnglish(word, 0, word.length());
    }

    private boolean isEnglish(String text, int from, int to) {
        return (words.languages(text, from, to) & ENGLISH) != 0;
    }
}
