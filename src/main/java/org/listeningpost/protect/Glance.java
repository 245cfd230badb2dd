package org.listeningpost.protect;

import java.util.EnumSet;
import java.util.Set;
import org.listeningpost.moderate.Reading;

/** A reading, and what one glance over it tells: made once and shared by all recognisers of a post. */
final class Glance {
    private final Reading reading;
    private final String text;
    private final Set<Clue> clues = EnumSet.of(Clue.ANY);
    private final DigitGroups groups;

    Glance(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                clues.add(Clue.DIGIT);
            } else if (c == '@') {
                clues.add(Clue.AT_SIGN);
            }
        }
        this.groups = new DigitGroups(clues.contains(Clue.DIGIT) ? text : "");
    }

    /** As a person reads it. */
    String text() {
        return text;
    }

    DigitGroups groups() {
        return groups;
    }

    boolean has(Clue clue) {
        return clues.contains(clue);
    }

    /** What stands from {@code from} to before {@code to}, in units of the text as it came in. */
    Span span(int from, int to, Identifier type, double confidence, Recogniser recogniser) {
        return new Span(reading.sourceStart(from), reading.sourceEnd(to), type, confidence, recogniser.name());
    }
}
