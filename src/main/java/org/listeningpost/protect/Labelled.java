package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds values that mean nothing by themselves and everything beside a label, such as {@code Hospital no: 1234567}. */
final class Labelled {
    private static final int LONGEST = 48;

    private static final Label NONE = new Label();

    private final Label label;
    private final Label somethingElse;
    private final Pattern value;

    /** What stands in the text, from one place to before another. */
    record Place(int start, int end) {}

    /** @param value what the value looks like, as a pattern; it holds a digit */
    Labelled(Label label, String value) {
        this(label, NONE, value);
    }

    /** @param somethingElse a label of values that look alike and stay */
    Labelled(Label label, Label somethingElse, String value) {
        this.label = label;
        this.somethingElse = somethingElse;
        this.value = Pattern.compile(value + "(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);
    }

    List<Place> find(Glance glance) {
        String text = glance.text();
        DigitGroups groups = glance.groups();
        List<Place> places = new ArrayList<>(0);
        int done = 0;
        for (int i = 0; i < groups.count(); i++) {
            int digits = groups.start(i);
            if (digits < done) {
                continue;
            }
            int word = wordStart(text, digits);
            int[] starts = {word, lettersBefore(text, word), digits};
            for (int start : starts) {
                int end = start < done ? -1 : end(text, start);
                if (end > digits) {
                    places.add(new Place(start, end));
                    done = end;
                    break;
                }
            }
        }
        return places;
    }

    private int end(String text, int start) {
        Matcher matcher = value.matcher(text)
                .region(start, Math.min(text.length(), start + LONGEST))
                .useTransparentBounds(true);
        boolean called = label.isBefore(text, start);
        if (!matcher.lookingAt()) {
            return -1;
        }
        boolean isCalled = (called && !somethingElse.isBefore(text, start)) || label.isAfter(text, matcher.end());
        return isCalled ? matcher.end() : -1;
    }

    /** Where the word or code that holds the digits begins. */
    private static int wordStart(String text, int digits) {
        int start = digits;
        while (start > 0 && digits - start < LONGEST && isCode(text.charAt(start - 1))) {
            start--;
        }
        while (start < digits && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the letters of a code such as {@code ABC 123} begin; the word itself if there are none. */
    private static int lettersBefore(String text, int word) {
        int start = word - 1;
        while (start > 0 && word - start < 6 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean letters = word > 0 && start < word - 1 && text.charAt(word - 1) == ' ';
        return letters && !Label.isBetween(text.substring(start, word - 1)) ? start : word;
    }

    private static boolean isCode(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '/' || c == '_';
    }

    /** What has the shape and begins with two letters, maybe apart, before {@code digits}; or null. */
    static Matcher spaced(String text, int digits, Pattern shape) {
        for (int start = digits - 1; start >= 0 && start >= digits - 4; start--) {
            boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            Matcher matcher = begins ? shape.matcher(text).region(start, text.length()) : null;
            if (matcher != null && matcher.lookingAt()) {
                return matcher;
            }
        }
        return null;
    }
}
