package org.listeningpost.protect.name;

/**
 * A word of a text.
 *
 * @param word in small letters, without accents, apostrophes and what a possessive adds
 * @param kinds what the lists say it may be
 * @param gap what parts it from the word before
 * @param possessive whether 's follows
 */
record Token(int start, int end, String word, int kinds, Shape shape, Gap gap, boolean possessive) {
    /** How a word is written. */
    enum Shape {
        LOWER,
        CAPITAL,
        UPPER,
        INITIAL,
        MIXED,
        OTHER
    }

    /** What stands between two words. */
    enum Gap {
        SPACE,
        JOINED,
        COMMA,
        MARK,
        SENTENCE,
        LINE
    }

    boolean is(int kind) {
        return (kinds & kind) != 0;
    }

    boolean isWritten(String other) {
        return word.equals(other);
    }

    boolean isName() {
        return is(Kind.GIVEN | Kind.FAMILY);
    }

    /** A name that is nothing else. */
    boolean isSureName() {
        return isName()
                && !is(Kind.WORD | Kind.PLACE | Kind.PUBLIC | Kind.DAY | Kind.NEVER_LOWER | Kind.SITE | Kind.TITLE)
                && word.length() > 2;
    }

    boolean isSureGiven() {
        return is(Kind.GIVEN) && isSureName();
    }

    /** In no list. */
    boolean isUnknown() {
        return (kinds & ~(Kind.POSSESSIVE)) == 0 && shape != Shape.OTHER;
    }

    boolean isCapital() {
        return shape == Shape.CAPITAL || shape == Shape.UPPER || shape == Shape.MIXED;
    }

    boolean isInitial() {
        return shape == Shape.INITIAL;
    }

    boolean isLower() {
        return shape == Shape.LOWER;
    }
}
