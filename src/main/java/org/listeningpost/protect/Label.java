package org.listeningpost.protect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words right before a value that tell what it is, such as {@code Hospital no:}, with what people put between. */
final class Label {
    private static final String SIGNS = " :;,.#=()'\"-";
    private static final Set<String> BETWEEN = Set.of("is", "was", "are", "its", "it", "s");

    private final Set<String> lastWords;
    private final Pattern pattern;

    /**
     * @param words the label, as a pattern
     * @param lastWords the words in small letters with which it can end: a cheap look that mostly spares the pattern
     */
    Label(String words, String... lastWords) {
        this.lastWords = Set.of(lastWords);
        this.pattern = Pattern.compile(
                "(?:" + words + ")[ :;,.#=()'\"-]{0,4}(?:(?:is|was|are|it's|its)\\b[ :=]{0,3})?\\z",
                Pattern.CASE_INSENSITIVE);
    }

    /** Whether the label stands right before {@code at}. */
    boolean isBefore(String text, int at) {
        int end = wordEnd(text, at);
        String word = word(text, end);
        while (BETWEEN.contains(word)) {
            end = wordEnd(text, end - word.length());
            word = word(text, end);
        }
        return lastWords.contains(word) && Context.before(text, at, pattern);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end > 0 && from - end < 12 && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static String word(String text, int end) {
        int start = end;
        while (start > 0 && end - start < 20 && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
