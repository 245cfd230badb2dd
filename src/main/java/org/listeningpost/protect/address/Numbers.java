package org.listeningpost.protect.address;

/** House numbers: "14", "14a", "12-14", "2/1", "sixty-one", "two hundred and six b". */
final class Numbers {
    private static final int MOST_DIGITS = 4;
    private static final String LETTERS = "abcdefgh";

    private final Words words;

    Numbers(Words words) {
        this.words = words;
    }

    /** Where the number ends that begins here, or -1. */
    int end(int at) {
        Word word = words.at(at);
        int end = word.isFigures() ? figures(at) : inWords(at);
        return end > 0 && isLetterAlone(end) ? end + 1 : end;
    }

    /** "2/1", "0/2", "2F1", "PF2": which flat of a tenement; what follows must be a house number. */
    int flat(int at) {
        Word word = words.at(at);
        boolean slashed = word.isFigures()
                && word.word().length() <= 2
                && words.at(at + 1).gap() == Gap.SLASH
                && words.at(at + 1).word().length() <= 2
                && words.at(at + 1).isFigures()
                && words.at(at + 2).gap() != Gap.SLASH;
        if (slashed) {
            return at + 2;
        }
        String w = word.word();
        boolean lettered = w.length() == 3 && w.charAt(1) == 'f' && isDigit(w.charAt(0)) && isDigit(w.charAt(2));
        boolean ground = w.length() == 3
                && (w.startsWith("gf") || w.startsWith("pf") || w.startsWith("bf"))
                && isDigit(w.charAt(2));
        return lettered || ground ? at + 1 : -1;
    }

    private int figures(int at) {
        if (!isHouse(words.at(at).word()) || isCut(at)) {
            return -1;
        }
        Word next = words.at(at + 1);
        boolean range = (next.gap() == Gap.HYPHEN || next.gap() == Gap.SLASH) && next.isFigures();
        if (!range) {
            return at + 1;
        }
        Gap after = words.at(at + 2).gap();
        boolean date = words.at(at + 2).isFigures() && (after == Gap.SLASH || after == Gap.HYPHEN);
        return isHouse(next.word()) && !date ? at + 2 : -1;
    }

    /** Part of a longer number, a time, a price or a share. */
    private boolean isCut(int at) {
        Word word = words.at(at);
        Word before = words.at(at - 1);
        Word next = words.at(at + 1);
        boolean adjoins = before.isFigures()
                && word.start() - before.end() == 1
                && word.gap() != Gap.SPACE
                && word.gap() != Gap.COMMA;
        boolean goesOn =
                next.isFigures() && next.start() - word.end() == 1 && (next.gap() == Gap.DOT || next.gap() == Gap.OPEN);
        char sign = words.before(at);
        return adjoins
                || goesOn
                || sign == '\u00A3'
                || sign == '$'
                || sign == '\u20AC'
                || sign == '+'
                || words.after(at) == '%';
    }

    private static boolean isHouse(String word) {
        int digits = 0;
        while (digits < word.length() && isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean letter = digits + 1 == word.length() && LETTERS.indexOf(word.charAt(digits)) >= 0;
        return digits > 0 && digits <= MOST_DIGITS && word.charAt(0) != '0' && (digits == word.length() || letter);
    }

    private int inWords(int at) {
        if (words.at(at).word().equals("one") && words.at(at - 1).word().equals("no")) {
            return -1;
        }
        int i = at;
        boolean hundreds = words.at(i).is(Kind.ONES) && words.at(i + 1).is(Kind.HUNDRED) && words.isJoined(i + 1);
        if (hundreds) {
            i += 2;
            if (words.at(i).word().equals("and") && words.isJoined(i)) {
                int last = belowHundred(i + 1);
                return last < 0 ? i : last;
            }
        }
        int last = hundreds && !words.isJoined(i) ? -1 : belowHundred(i);
        return last < 0 && hundreds ? i : last;
    }

    private int belowHundred(int at) {
        Word word = words.at(at);
        if (word.is(Kind.TENS)) {
            return words.at(at + 1).is(Kind.ONES) && words.isJoined(at + 1) ? at + 2 : at + 1;
        }
        return word.is(Kind.TEENS) || word.is(Kind.ONES) ? at + 1 : -1;
    }

    private boolean isLetterAlone(int at) {
        Word word = words.at(at);
        boolean a =
                word.capital() && word.word().equals("a") && words.at(at + 1).capital();
        return word.gap() == Gap.SPACE
                && word.word().length() == 1
                && (a || "bcdefgh".contains(word.word()))
                && words.isJoined(at + 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
