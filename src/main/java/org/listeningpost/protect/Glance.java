package org.listeningpost.protect;

import org.listeningpost.moderate.Reading;

/** A reading, and what one glance over it tells: made once and shared by all recognisers of a post. */
final class Glance {
    private static final DigitGroups NONE = new DigitGroups("");

    private final Reading reading;
    private final Figures figures;
    private final int clues;
    private final DigitGroups groups;

    Glance(Reading reading) {
        this.reading = reading;
        this.figures = Figures.of(reading.text());
        this.clues = clues(figures.text());
        this.groups = has(Clue.DIGIT) ? new DigitGroups(figures.text()) : NONE;
    }

    /** As a person reads it, with numbers that are spelt out in figures. */
    String text() {
        return figures.text();
    }

    DigitGroups groups() {
        return groups;
    }

    boolean has(Clue clue) {
        return (clues & bit(clue)) != 0;
    }

    /** What stands from {@code from} to before {@code to}, in units of the text as it came in. */
    Span span(int from, int to, Identifier type, double confidence, Recogniser recogniser) {
        return new Span(
                reading.sourceStart(figures.start(from)),
                reading.sourceEnd(figures.end(to)),
                type,
                confidence,
                recogniser.name());
    }

    private static int clues(String text) {
        int clues = bit(Clue.ANY);
        long word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                word = ClueWords.add(word, c);
                continue;
            }
            if (word != 0) {
                clues |= ClueWords.mask(word);
                word = 0;
            }
            if (c >= '0' && c <= '9') {
                clues |= bit(Clue.DIGIT) | bit(Clue.DATE) | bit(Clue.AGE) | bit(Clue.HOME);
            } else if (c == '@') {
                clues |= bit(Clue.AT_SIGN) | bit(Clue.MAIL) | bit(Clue.HANDLE);
            } else if (c == '/') {
                clues |= bit(Clue.LINK);
            } else if (c == '#') {
                clues |= bit(Clue.HANDLE);
            }
        }
        return clues | ClueWords.mask(word);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int bit(Clue clue) {
        return 1 << clue.ordinal();
    }
}
