package org.listeningpost.protect.address;

/**
 * A word or figures of a text.
 *
 * @param word in small letters without accents
 * @param kinds what it may be, a bit each
 * @param capital whether its capital tells that it is a name
 */
record Word(int start, int end, String word, long kinds, boolean capital, Gap gap) {

    boolean is(Kind kind) {
        return (kinds & kind.bit) != 0;
    }

    boolean isFigures() {
        char first = word.charAt(0);
        return first >= '0' && first <= '9';
    }

    boolean hasDigit() {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
