package org.listeningpost.protect;

import java.util.List;
import org.listeningpost.moderate.Reading;

/** Numbers by which a hospital knows a patient, where they are called so. */
final class HospitalNumberRecogniser implements Recogniser {
    private final Labelled labelled = new Labelled(
            "(?:hosp(?:ital)?|patient(?:'s)?|clinic|unit|medical record|health record|casenotes?|case notes?|pas)[ .-]{0,2}(?:(?:id|no|nos|num|number|ref|reference)\\b|#)(?: (?:no|number))?|m\\.?r\\.?n\\.?(?: (?:no|number))?|x-?ray (?:no|number)",
            "[A-Z]{0,4}[-/ ]?\\d{2,10}(?:[-/ ]?\\d{2,8}){0,3}[A-Z]?");

    @Override
    public String name() {
        return "hospital-number";
    }

    @Override
    public Clue clue() {
        return Clue.DIGIT;
    }

    @Override
    public List<Span> find(Reading reading) {
        return labelled.find(reading).stream()
                .map(place -> span(reading, place.start(), place.end(), Identifier.HOSPITAL_NUMBER, 0.9))
                .toList();
    }
}
