package org.listeningpost.protect;

/** Moves the ends of a span so that no word or number is cut through, and a possessive 's stays readable. */
final class WholeWord {
    private final String text;
    private final boolean name;

    /** @param name whether it is somebody's name, whose parts hyphens and apostrophes hold together */
    WholeWord(String text, boolean name) {
        this.text = text;
        this.name = name;
    }

    /** Where the word begins that holds {@code start}, but not before {@code earliest}. */
    int start(int start, int earliest) {
        int at = start;
        while (at > earliest && (isCut(at) || name && isJoinedBefore(at, earliest))) {
            at--;
        }
        return at;
    }

    /** Where the word ends that holds what is before {@code end}, but not after {@code latest}. */
    int end(int start, int end, int latest) {
        int at = name ? withoutPossessive(start, end) : end;
        while (at < latest && (isCut(at) || name && isJoinedAfter(at, latest))) {
            at++;
        }
        return at;
    }

    /** Letter from letter, digit from digit, or a character from what belongs to it. */
    private boolean isCut(int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return NameWords.isOfWord(before) && NameWords.isOfWord(after)
                || Character.isDigit(before) && Character.isDigit(after)
                || Character.isHighSurrogate(before) && Character.isLowSurrogate(after);
    }

    private int withoutPossessive(int start, int end) {
        if (end - start > 2 && NameWords.isS(text.charAt(end - 1)) && NameWords.isApostrophe(text.charAt(end - 2))) {
            return end - 2;
        }
        return end - start > 1 && NameWords.isApostrophe(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** Anne-|Marie, O'|Brien, and the joint itself. */
    private boolean isJoinedBefore(int at, int earliest) {
        boolean onJoint = isJoint(at) && at - 1 >= earliest && isOfWord(at - 1) && isCapital(at + 1);
        boolean behindJoint = at - 2 >= earliest && isJoint(at - 1) && isOfWord(at - 2) && isCapital(at);
        return behindJoint && isCapital(wordStart(at - 2, earliest)) || onJoint;
    }

    /** Anne|-Marie, O|'Brien, and the joint itself. */
    private boolean isJoinedAfter(int at, int latest) {
        boolean beforeJoint = at + 1 < latest && isJoint(at) && isCapital(at + 1) && !isPossessive(at);
        boolean behindJoint = at < latest && isJoint(at - 1) && isCapital(at);
        return beforeJoint || behindJoint;
    }

    private boolean isPossessive(int at) {
        return NameWords.isApostrophe(text.charAt(at)) && NameWords.isS(text.charAt(at + 1)) && !isOfWord(at + 2);
    }

    private int wordStart(int at, int earliest) {
        int start = at;
        while (start > earliest && isOfWord(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isJoint(int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '-' || c == '\u2010' || c == '\u2011' || NameWords.isApostrophe(c);
    }

    private boolean isOfWord(int at) {
        return at >= 0 && at < text.length() && NameWords.isOfWord(text.charAt(at));
    }

    private boolean isCapital(int at) {
        return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
    }
}
