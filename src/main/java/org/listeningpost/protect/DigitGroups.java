package org.listeningpost.protect;

import java.util.Arrays;

/** The runs of digits in a text, and what parts them: numbers are written in groups of every kind. */
final class DigitGroups {
    private static final int WIDEST_SEPARATOR = 3;

    private final String text;
    private int[] bounds = new int[16];
    private int count;

    DigitGroups(String text) {
        this.text = text;
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                add(start, i);
                start = -1;
            }
        }
        if (start >= 0) {
            add(start, text.length());
        }
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int start, int end) {
        if (count * 2 == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[count * 2] = start;
        bounds[count * 2 + 1] = end;
        count++;
    }

    int count() {
        return count;
    }

    int start(int group) {
        return bounds[group * 2];
    }

    int end(int group) {
        return bounds[group * 2 + 1];
    }

    int length(int group) {
        return end(group) - start(group);
    }

    /** The digits of groups {@code first} to {@code last}, without what parts them. */
    String digits(int first, int last) {
        StringBuilder digits = new StringBuilder();
        for (int i = first; i <= last; i++) {
            digits.append(text, start(i), end(i));
        }
        return digits.toString();
    }

    /** What stands between a group and the next. */
    String separator(int group) {
        return text.substring(end(group), start(group + 1));
    }

    /** The group with which the digits from {@code first} on are exactly {@code wanted}, or -1. */
    int upTo(int wanted, int first, String separators) {
        int digits = length(first);
        int last = first;
        while (digits < wanted && last + 1 < count && isJoined(last, separators)) {
            last++;
            digits += length(last);
        }
        return digits == wanted ? last : -1;
    }

    /** Whether only a few of these characters part a group from the next. */
    boolean isJoined(int group, String separators) {
        int gap = start(group + 1) - end(group);
        if (gap > WIDEST_SEPARATOR) {
            return false;
        }
        for (int i = end(group); i < start(group + 1); i++) {
            if (separators.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The character before a group, or a space at the beginning. */
    char before(int group) {
        return start(group) == 0 ? ' ' : text.charAt(start(group) - 1);
    }

    /** The character after a group, or a space at the end. */
    char after(int group) {
        return end(group) == text.length() ? ' ' : text.charAt(end(group));
    }
}
