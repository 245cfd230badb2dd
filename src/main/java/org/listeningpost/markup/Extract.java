package org.listeningpost.markup;

import java.util.regex.Pattern;

/**
 * A text cut down for a list: one line, at most so many UTF-16 code units, shortened at a word. One line, so that no
 * post can pass its own words off as a heading of the page or mail that quotes it.
 */
public final class Extract {
    /** Between a title and what it heads. Where a mark of its own ends the paragraph, none is added. */
    private static final Pattern PARAGRAPH = Pattern.compile("(?<=[\\p{L}\\p{N}\\])])\\R[ \\t]*\\R");

    private Extract() {}

    /** At most {@code longest} characters of the text, ending in … if some were left out. */
    public static String of(String text, int longest) {
        String line = line(text);
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest - 1);
        if (cut < longest / 2) {
            cut = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        }
        return line.substring(0, cut).stripTrailing() + "…";
    }

    /** The whole text on one line, a dash between paragraphs, without control characters and without those that turn the reading direction. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        PARAGRAPH.matcher(text).replaceAll(" – ").codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (!turnsDirection(c)) {
                line.appendCodePoint(c);
            }
        });
        return line.toString().stripTrailing();
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
