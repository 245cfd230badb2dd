package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell what a value is: "hospital no:" before it, "is my hospital number" after it. Between the two may
 * stand what people put there: "my nhs number if it helps is". In a label, {@code *} is any word for number.
 */
final class Label {
    private static final int LONGEST_GAP = 6;
    private static final int MOST_BETWEEN = 9;

    private final Map<String, List<String[]>> byLast = new HashMap<>();
    private final Map<String, List<String[]>> byFirst = new HashMap<>();
    private final Set<String> more;

    /** @param labels each a few words in small letters, parted by spaces */
    Label(String... labels) {
        this(Set.of(), labels);
    }

    /** @param more what else may stand between label and value */
    Label(Set<String> more, String... labels) {
        this.more = more;
        for (String label : labels) {
            if (label.contains("*")) {
                LabelWords.NUMBER.forEach(number -> add(label.replace("*", number)));
            } else {
                add(label);
            }
        }
    }

    private void add(String label) {
        String[] words = label.split(" ");
        byLast.computeIfAbsent(words[words.length - 1], w -> new ArrayList<>(1)).add(words);
        byFirst.computeIfAbsent(words[0], w -> new ArrayList<>(1)).add(words);
    }

    /** Whether the label stands before {@code at}, with nothing between that speaks of something else. */
    boolean isBefore(String text, int at) {
        Token token = Token.before(text, at, LONGEST_GAP);
        for (int i = 0; token != null && i <= MOST_BETWEEN; i++) {
            if (endsLabel(text, token)) {
                return true;
            }
            if (!LabelWords.BETWEEN.contains(token.word())
                    && !LabelWords.NUMBER.contains(token.word())
                    && !more.contains(token.word())) {
                return false;
            }
            token = Token.before(text, token.start(), LONGEST_GAP);
        }
        return false;
    }

    /** Whether what ends before {@code end} is called so afterwards: "is my hospital number", "(hospital number)". */
    boolean isAfter(String text, int end) {
        boolean linked = end < text.length() && text.startsWith("(", end + (text.charAt(end) == ' ' ? 1 : 0));
        Token token = Token.after(text, end, 4);
        for (int i = 0; token != null && i < 7; i++) {
            int labelEnd = labelEnd(text, token);
            if (labelEnd > 0) {
                return linked || !hasValueNext(text, labelEnd);
            }
            if (!LabelWords.AFTER.contains(token.word())) {
                return false;
            }
            linked |= LabelWords.LINKING.contains(token.word());
            token = Token.after(text, token.end(), 3);
        }
        return false;
    }

    /** Whether this word, with those before it, is a label. */
    private boolean endsLabel(String text, Token last) {
        for (String[] words : byLast.getOrDefault(last.word(), List.of())) {
            Token token = last;
            int i = words.length - 2;
            while (i >= 0) {
                token = Token.before(text, token.start(), 3);
                if (token == null || !token.word().equals(words[i])) {
                    break;
                }
                i--;
            }
            if (i < 0) {
                return true;
            }
        }
        return false;
    }

    private int labelEnd(String text, Token first) {
        int longest = -1;
        for (String[] words : byFirst.getOrDefault(first.word(), List.of())) {
            Token token = first;
            int i = 1;
            while (i < words.length) {
                token = Token.after(text, token.end(), 3);
                if (token == null || !token.word().equals(words[i])) {
                    break;
                }
                i++;
            }
            if (i == words.length && token != null) {
                longest = Math.max(longest, token.end());
            }
        }
        return longest;
    }

    /** "999 000 0018 hospital number 12345": the label is the next value's. */
    private static boolean hasValueNext(String text, int labelEnd) {
        Token next = Token.after(text, labelEnd, 4);
        int at = labelEnd;
        while (next != null
                && (LabelWords.NUMBER.contains(next.word()) || next.word().equals("is"))) {
            at = next.end();
            next = Token.after(text, at, 4);
        }
        for (int i = at; i < Math.min(text.length(), at + 6); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may stand between a label and its value, and so is no part of the value. */
    static boolean isBetween(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return LabelWords.NUMBER.contains(small) || LabelWords.BETWEEN.contains(small);
    }
}
