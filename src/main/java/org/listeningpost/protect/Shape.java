package org.listeningpost.protect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for a shape only where digits are: a text has few groups of digits and many characters. */
final class Shape {
    private static final int LONGEST = 64;

    private Shape() {}

    /**
     * What has the shape and holds the digits that begin at {@code digits}, or null. No letter or digit stands right
     * before it.
     *
     * @param letters how many letters it may have before its first digit
     */
    static Matcher at(String text, int digits, int letters, Pattern shape) {
        int start = digits;
        while (start > 0 && digits - start <= letters && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        if (digits - start > letters) {
            return null;
        }
        Matcher matcher = shape.matcher(text)
                .region(start, Math.min(text.length(), start + LONGEST))
                .useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }
}
