package org.listeningpost.protect.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Finds names again that were found before: in a post of the same thread, say. */
public final class KnownNames {
    private KnownNames() {}

    /**
     * Where a text holds a word that is known as somebody's name.
     *
     * @param known asked with each word that may be a name, folded: in small letters and without accents
     */
    public static List<Found> in(String text, Predicate<String> known) {
        Tokens tokens = Tokens.of(text);
        Sheet sheet = new Sheet(tokens, Phrases.KEPT.in(tokens), new BitSet());
        List<Found> found = new ArrayList<>(0);
        for (int i = 0; i < tokens.count(); i++) {
            Token t = tokens.at(i);
            if (t.word().length() > 2 && !sheet.kept.get(i) && AgainRule.isName(sheet, i) && known.test(t.word())) {
                found.add(new Found(t.start(), t.end(), 0.8, "thread-name", Found.Bearer.SOMEBODY));
            }
        }
        return found;
    }

    /** The folded words of a name that was found, which are worth knowing again. */
    public static List<String> words(String name) {
        Tokens tokens = Tokens.of(name);
        List<String> words = new ArrayList<>(2);
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.at(i).word().length() > 2 && !tokens.at(i).is(Kind.TITLE)) {
                words.add(tokens.at(i).word());
            }
        }
        return words;
    }
}
