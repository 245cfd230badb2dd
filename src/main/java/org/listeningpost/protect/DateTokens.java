package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.listeningpost.protect.DateWord.Kind;

/** The words and figures of a text that may be parts of dates, and where they stand. */
final class DateTokens {
    private static final int LONGEST_WORD = 12;
    private static final int WIDEST_GAP = 3;
    private static final String GAP = " ,./-'_|\\\n()\u00B7:~*=+";

    private final String text;
    private final List<DateToken> tokens = new ArrayList<>();

    /** One of them. */
    record DateToken(DateWord word, int start, int end) {
        boolean is(Kind kind) {
            return word.is(kind);
        }
    }

    DateTokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (DigitGroups.isDigit(c)) {
                at = figures(at);
            } else if (Character.isLetter(c)) {
                at = word(at);
            } else {
                at++;
            }
        }
    }

    int count() {
        return tokens.size();
    }

    DateToken get(int index) {
        return tokens.get(index);
    }

    /** Whether a token has one of these kinds and stands close behind the one before it. */
    boolean follows(int index, Kind kind) {
        return index < tokens.size() && tokens.get(index).is(kind) && isNext(index);
    }

    /** Whether only what parts the parts of a date stands between a token and the one before it. */
    boolean isNext(int index) {
        if (index == 0 || index >= tokens.size()) {
            return false;
        }
        int from = tokens.get(index - 1).end();
        int to = tokens.get(index).start();
        if (to - from > WIDEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (GAP.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** What stands between a token and the one before it. */
    String gap(int index) {
        return text.substring(tokens.get(index - 1).end(), tokens.get(index).start());
    }

    private int figures(int at) {
        int end = at;
        while (end < text.length() && DigitGroups.isDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - at;
        if (digits > 8) {
            return end;
        }
        int suffix = end + (text.startsWith(" ", end) ? 1 : 0);
        boolean ordinal = digits <= 2 && isSuffix(suffix);
        int value = Integer.parseInt(text.substring(at, end));
        tokens.add(new DateToken(
                new DateWord(ordinal ? Kind.ORDINAL : Kind.FIGURES, value, digits), at, ordinal ? suffix + 2 : end));
        return ordinal ? suffix + 2 : end;
    }

    /** Whether "st", "nd", "rd" or "th" stands there by itself. */
    private boolean isSuffix(int at) {
        if (at + 2 > text.length() || (at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2)))) {
            return false;
        }
        String two = text.substring(at, at + 2).toLowerCase(Locale.ROOT);
        return two.equals("st") || two.equals("nd") || two.equals("rd") || two.equals("th");
    }

    private int word(int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end - at <= LONGEST_WORD) {
            DateWord word = DateWord.of(text.substring(at, end).toLowerCase(Locale.ROOT));
            if (word != null) {
                end = text.startsWith("'s ", end) ? end + 2 : end;
                tokens.add(new DateToken(word, at, end));
            }
        }
        return end;
    }
}
