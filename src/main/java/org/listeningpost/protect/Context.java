package org.listeningpost.protect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few words before or after a place in a text, which tell what a number is. */
final class Context {
    private static final int REACH = 48;

    private Context() {}

    /** Whether the pattern, which ends in {@code \z}, is met by what stands right before {@code at}. */
    static boolean before(String text, int at, Pattern pattern) {
        return start(text, at, pattern) >= 0;
    }

    /** Where what meets the pattern right before {@code at} begins, or -1. */
    static int start(String text, int at, Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(Math.max(0, at - REACH), at);
        return matcher.useTransparentBounds(true).find() ? matcher.start() : -1;
    }

    /** Whether the pattern is met by what begins at {@code at}. */
    static boolean after(String text, int at, Pattern pattern) {
        return pattern.matcher(text)
                .region(at, Math.min(text.length(), at + REACH))
                .lookingAt();
    }
}
