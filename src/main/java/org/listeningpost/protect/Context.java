package org.listeningpost.protect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few words before or after a place in a text, which tell what a number is. */
final class Context {
    private static final int REACH = 48;

    private Context() {}

    /** Whether the pattern, which begins with a word and ends in {@code \z}, is met right before {@code at}. */
    static boolean before(String text, int at, Pattern pattern) {
        return start(text, at, pattern) >= 0;
    }

    /** Where what meets the pattern right before {@code at} begins, or -1; tries where words begin, the farthest first. */
    static int start(String text, int at, Pattern pattern) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (int start = Math.max(0, at - REACH); start < at; start++) {
            if (isWordStart(text, start) && matcher.region(start, at).lookingAt()) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isWordStart(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** Whether the pattern is met by what begins at {@code at}. */
    static boolean after(String text, int at, Pattern pattern) {
        return pattern.matcher(text)
                .region(at, Math.min(text.length(), at + REACH))
                .lookingAt();
    }
}
