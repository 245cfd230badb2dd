package org.listeningpost.moderate;

/** Where words begin and end in a text: a word is a run of letters and digits of any script. */
final class Letters {
    private Letters() {}

    /** Where the next word begins, or the length of the text. */
    static int start(String text, int from) {
        int at = from;
        while (at < text.length() && !isWord(text, at)) {
            at++;
        }
        return at;
    }

    /** Where the word that holds {@code from} has ended. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && isWord(text, at)) {
            at++;
        }
        return at;
    }

    static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (Character.isLowSurrogate(c) && at > 0) {
            return isLetter(text.codePointAt(at - 1));
        }
        return isLetter(text.codePointAt(at));
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
