package org.listeningpost.protect.name;

/** What the lists of the finder of names know, for finders of other things. */
public final class Listed {
    private Listed() {}

    /** Whether this is an English word, in small letters without accents. */
    public static boolean isWord(String word) {
        return (Lexicon.kinds(word) & Kind.WORD) != 0;
    }

    /** Whether this is a town or region that everybody knows. */
    public static boolean isPlace(String word) {
        return (Lexicon.kinds(word) & Kind.PLACE) != 0;
    }

    /** Whether this is a first name. */
    public static boolean isGiven(String word) {
        return (Lexicon.kinds(word) & Kind.GIVEN) != 0;
    }
}
