package org.listeningpost.protect;

import java.util.Locale;

/** A word of letters in small letters without its apostrophes, or a number sign, and where it stands. */
record Token(String word, int start, int end) {
    private static final int LONGEST = 24;

    /** The word before {@code at}, or null if figures, an end or too much else stands there. */
    static Token before(String text, int at, int gap) {
        int end = at;
        while (end > 0 && !isWord(text.charAt(end - 1))) {
            char c = text.charAt(end - 1);
            if (c == '#') {
                return new Token("#", end - 1, end);
            }
            if (at - end >= gap || isDigit(c)) {
                return null;
            }
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && isInner(text, start - 1)) {
            start--;
        }
        return start == end || (start > 0 && isDigit(text.charAt(start - 1))) ? null : of(text, start, end);
    }

    /** The word after {@code at}, likewise. */
    static Token after(String text, int at, int gap) {
        int start = at;
        while (start < text.length() && !isWord(text.charAt(start))) {
            char c = text.charAt(start);
            if (c == '#') {
                return new Token("#", start, start + 1);
            }
            if (start - at >= gap || isDigit(c)) {
                return null;
            }
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST && isInner(text, end)) {
            end++;
        }
        return start == end ? null : of(text, start, end);
    }

    private static Token of(String text, int start, int end) {
        return new Token(text.substring(start, end).replace("'", "").toLowerCase(Locale.ROOT), start, end);
    }

    private static boolean isInner(String text, int at) {
        char c = text.charAt(at);
        return isWord(c)
                || (c == '\''
                        && at > 0
                        && at + 1 < text.length()
                        && isWord(text.charAt(at - 1))
                        && isWord(text.charAt(at + 1)));
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
