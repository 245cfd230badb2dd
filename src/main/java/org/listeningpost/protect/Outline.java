package org.listeningpost.protect;

/** The shape of a value, which tells nobody what it was: {@code 0} for a digit, {@code A} or {@code a} for a letter. */
public final class Outline {
    private static final int NHS_DIGITS = 10;

    private Outline() {}

    /** Digits are {@code 9} where ten of them are a number with the right check digit. */
    public static String of(String value) {
        String digits = value.replaceAll("[^0-9]", "");
        char digit = digits.length() == NHS_DIGITS && NhsNumber.checks(digits) ? '9' : '0';
        StringBuilder outline = new StringBuilder(value.length());
        value.chars().forEach(c -> outline.append(of((char) c, digit)));
        return outline.toString();
    }

    private static char of(char c, char digit) {
        if (Character.isDigit(c)) {
            return digit;
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 'A' : 'a';
        }
        return c < 0x7F ? c : ' ';
    }
}
