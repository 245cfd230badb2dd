package org.listeningpost.protect;

import java.util.Locale;
import java.util.Set;

/**
 * Figures, maybe with letters, that are written as one: "W148823", "HSC-2219-KB", "RXX 204 118", "1 204 557".
 *
 * @param digits how many figures it has
 * @param letters how many letters
 * @param capitals whether all its letters are capitals
 * @param joined whether a sign such as "-" stands in it
 * @param spaced whether a space stands in it
 */
record Code(int start, int end, int digits, int letters, boolean capitals, boolean joined, boolean spaced) {
    private static final int LONGEST = 40;
    private static final int LONGEST_GROUP = 5;
    private static final int MOST_GROUPS = 6;
    private static final int LONGEST_PREFIX = 5;
    private static final String SIGNS = "-/_";
    private static final Set<String> UNITS = Set.of(
            ("week weeks wk wks day days hour hours hr hrs min mins minute minutes month months year years yr yrs yo people "
                            + "patients person quid pounds p mile miles am pm mg mcg ug ml g kg mm cm units times time calls members views "
                            + "likes followers signatures subscribers comments staff nurses doctors jobs beds steps reviews words km "
                            + "characters others more other out of pages copies attempts visits appointments th st nd rd x")
                    .split(" "));

    private static final Set<String> COUNTING =
            Set.of("over", "about", "nearly", "than", "approximately", "around", "top");

    /** The code that holds the figures that begin at {@code digits}, or null where they count or measure something. */
    static Code at(String text, int digits) {
        int start = wordStart(text, digits);
        if (start < 0 || isCounted(text, start)) {
            return null;
        }
        int end = wordEnd(text, digits);
        int from = prefix(text, start);
        int groups = 1;
        while (groups < MOST_GROUPS && end < text.length() && text.charAt(end) == ' ') {
            int next = nextGroup(text, end, groupLength(text, end));
            if (next < 0) {
                break;
            }
            end = next;
            groups++;
        }
        end = lastLetter(text, end);
        return end - from > LONGEST || isUnit(text, end) || isMoreAfter(text, end) ? null : of(text, from, end);
    }

    private static Code of(String text, int start, int end) {
        int digits = 0;
        int letters = 0;
        boolean capitals = true;
        boolean joined = false;
        boolean spaced = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            digits += DigitGroups.isDigit(c) ? 1 : 0;
            if (Character.isLetter(c)) {
                letters++;
                capitals &= Character.isUpperCase(c);
            }
            joined |= SIGNS.indexOf(c) >= 0;
            spaced |= c == ' ';
        }
        return new Code(start, end, digits, letters, capitals, joined, spaced);
    }

    /** Where the word begins that the figures are in, or -1 inside a link, an address or a sum of money. */
    private static int wordStart(String text, int digits) {
        int start = digits;
        while (start > 0 && digits - start < LONGEST && isInner(text, start - 1)) {
            start--;
        }
        while (start < digits && SIGNS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        return "\u00A3$\u20AC@+=.:&%,".indexOf(before) >= 0 && !isSentence(text, start) ? -1 : start;
    }

    /** "number:12345" and "well.12345" go on; "3.12345" and "a.b12345" do not. */
    private static boolean isSentence(String text, int start) {
        char before = text.charAt(start - 1);
        return before == ':' && start > 1 && Character.isLetter(text.charAt(start - 2));
    }

    private static int wordEnd(String text, int digits) {
        int end = digits;
        while (end < text.length() && end - digits < LONGEST && isInner(text, end)) {
            end++;
        }
        while (SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isInner(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    }

    /** Where capitals begin that stand before the word and belong to it. */
    private static int prefix(String text, int start) {
        if (start < 2 || text.charAt(start - 1) != ' ') {
            return start;
        }
        int from = start - 1;
        while (from > 0 && start - from <= LONGEST_PREFIX + 1 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean apart = from < start - 1;
        boolean whole = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)) && text.charAt(from - 1) != '\'';
        if (!apart || !whole || start - 1 - from > LONGEST_PREFIX) {
            return start;
        }
        String word = text.substring(from, start - 1);
        boolean code = word.length() == 1
                ? "aAiIxX".indexOf(word) < 0
                : word.substring(1).equals(word.substring(1).toUpperCase(Locale.ROOT));
        return code && (!CodeLabels.isLabelWord(word) || CodeLabels.isPartOfCode(text, word, from)) ? from : start;
    }

    /** "204417 S": a capital apart that ends the code. */
    private static int lastLetter(String text, int end) {
        int letter = end + 1;
        if (letter >= text.length()
                || text.charAt(end) != ' '
                || !Character.isUpperCase(text.charAt(letter))
                || !DigitGroups.isDigit(text.charAt(end - 1))) {
            return end;
        }
        char after = letter + 1 < text.length() ? text.charAt(letter + 1) : '.';
        boolean word = text.charAt(letter) == 'I' || text.charAt(letter) == 'A';
        boolean ends = ".,;:!?)\"\n".indexOf(after) >= 0;
        boolean goesOn = after == ' ' && letter + 2 < text.length() && !Character.isUpperCase(text.charAt(letter + 2));
        return ends || (goesOn && !word) ? letter + 1 : end;
    }

    private static int groupLength(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    /** Where the group ends that follows a space, or -1 if what follows is no part of the code. */
    private static int nextGroup(String text, int space, int last) {
        int at = space + 1;
        int end = at;
        boolean digit = false;
        boolean small = false;
        while (end < text.length() && isInner(text, end)) {
            digit |= DigitGroups.isDigit(text.charAt(end));
            small |= Character.isLowerCase(text.charAt(end));
            end++;
        }
        while (end > at && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean more = end + 1 < text.length() && text.charAt(end) == ' ' && DigitGroups.isDigit(text.charAt(end + 1));
        boolean part = digit && !small && (last <= LONGEST_GROUP || end - at >= 3 || more) && !isUnit(text, end);
        return part && !isMoreAfter(text, end) ? end : -1;
    }

    /** "3,000 of" and "12.5". */
    private static boolean isMoreAfter(String text, int end) {
        return end + 1 < text.length()
                        && ".,:".indexOf(text.charAt(end)) >= 0
                        && DigitGroups.isDigit(text.charAt(end + 1))
                || end < text.length() && "%@".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isUnit(String text, int end) {
        Token token = Token.after(text, end, 1);
        return token != null && UNITS.contains(token.word());
    }

    /** "1 in 12345", "over 12345". */
    private static boolean isCounted(String text, int start) {
        Token token = Token.before(text, start, 1);
        return token != null && COUNTING.contains(token.word());
    }
}
