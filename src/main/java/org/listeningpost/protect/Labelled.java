package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds values that mean nothing by themselves and everything behind a label, such as {@code Hospital no: 1234567}. */
final class Labelled {
    private static final int LONGEST = 40;

    private final Label label;
    private final Pattern value;

    /** What stands in the text, from one place to before another. */
    record Place(int start, int end) {}

    /** @param value what the value looks like, as a pattern; it holds a digit */
    Labelled(Label label, String value) {
        this.label = label;
        this.value = Pattern.compile(value + "(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);
    }

    List<Place> find(Glance glance) {
        String text = glance.text();
        DigitGroups groups = glance.groups();
        List<Place> places = new ArrayList<>(0);
        int done = 0;
        for (int i = 0; i < groups.count(); i++) {
            int digits = groups.start(i);
            int word = wordStart(text, digits);
            int[] starts = {word, digits, lettersBefore(text, word)};
            for (int start : word == digits && word == starts[2] ? new int[] {word} : starts) {
                int end = start < done ? -1 : end(text, start);
                if (end > digits) {
                    places.add(new Place(start, end));
                    done = end;
                }
            }
        }
        return places;
    }

    private int end(String text, int start) {
        if (!label.isBefore(text, start)) {
            return -1;
        }
        Matcher matcher = value.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        return matcher.useTransparentBounds(true).lookingAt() ? matcher.end() : -1;
    }

    /** Where the word or code that holds the digits begins. */
    private static int wordStart(String text, int digits) {
        int start = digits;
        while (start > 0 && digits - start < LONGEST && isCode(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the letters of a code such as {@code ABC 123} begin; the word itself if there are none. */
    private static int lettersBefore(String text, int word) {
        int start = word - 1;
        while (start > 0 && word - start < 6 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return word > 0 && start < word - 1 && text.charAt(word - 1) == ' ' ? start : word;
    }

    private static boolean isCode(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '/';
    }
}
