package org.listeningpost.moderate;

import java.text.Normalizer;

/** What single characters look like to a reader. */
final class Marks {
    private static final String QUOTES = "\u2018\u2019\u201A\u201B\u02BC\u00B4\u0060\u2032\u02B9";

    private Marks() {}

    /** Zero-width characters, soft hyphens, direction marks, variation selectors. */
    static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x7F;
    }

    /** Marks that stand on a letter or round it; those that spell, as in Hindi, are letters to us. */
    static boolean isAccent(int c) {
        return (c >= 0x300 && c <= 0x36F)
                || (c >= 0x1AB0 && c <= 0x1AFF)
                || (c >= 0x1DC0 && c <= 0x1DFF)
                || (c >= 0x20D0 && c <= 0x20FF)
                || (c >= 0xFE20 && c <= 0xFE2F);
    }

    /** The plain characters that this one looks like; itself if it is plain. */
    static String folded(int c) {
        if (QUOTES.indexOf(c) >= 0) {
            return "'";
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> Integer.toString(Character.digit(c, 10));
            case Character.DASH_PUNCTUATION -> "-";
            case Character.SPACE_SEPARATOR, Character.CONTROL -> " ";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
            case Character.OTHER_SYMBOL, Character.SURROGATE -> symbol(c);
            default -> c == 0x2212 ? "-" : normalised(c);
        };
    }

    /** Emoji stay as they are; letters in circles and squares are letters. */
    private static String symbol(int c) {
        return c < 0x1F200 && c != 0xFFFD ? normalised(c) : Character.toString(c);
    }

    private static String normalised(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
}
