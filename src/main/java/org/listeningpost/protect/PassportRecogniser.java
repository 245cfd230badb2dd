package org.listeningpost.protect;

import java.util.List;
import org.listeningpost.moderate.Reading;

/** Passport numbers, where they are called so. */
final class PassportRecogniser implements Recogniser {
    private final Labelled labelled =
            new Labelled("passport(?:[ -](?:no|num|number|id))?", "[A-Z]{0,2} ?\\d{3}[ -]?\\d{3}[ -]?\\d{1,3}");

    @Override
    public String name() {
        return "passport";
    }

    @Override
    public Clue clue() {
        return Clue.DIGIT;
    }

    @Override
    public List<Span> find(Reading reading) {
        return labelled.find(reading).stream()
                .map(place -> span(reading, place.start(), place.end(), Identifier.OTHER_ID, 0.9))
                .toList();
    }
}
