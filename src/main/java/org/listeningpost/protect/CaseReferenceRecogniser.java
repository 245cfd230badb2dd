package org.listeningpost.protect;

import java.util.List;
import org.listeningpost.moderate.Reading;

/** Numbers under which somebody's case, complaint or referral is filed, where they are called so. */
final class CaseReferenceRecogniser implements Recogniser {
    private final Labelled labelled = new Labelled(
            "(?:case|complaints?|incident|claim|datix|pals|enquiry|inquiry|safeguarding|referral|booking|appointment)[ .-]{0,2}(?:(?:ref|reference|no|num|number|id)\\b|#|:)(?:[ .]{0,2}(?:no|num|number|id))?|ubrn",
            "(?=(?:[A-Z/-]{0,12}\\d){3})[A-Z0-9]{1,16}(?:[-/ ]?[A-Z]{0,4}\\d[A-Z0-9]{0,12}){0,4}");

    @Override
    public String name() {
        return "case-reference";
    }

    @Override
    public Clue clue() {
        return Clue.DIGIT;
    }

    @Override
    public List<Span> find(Reading reading) {
        return labelled.find(reading).stream()
                .map(place -> span(reading, place.start(), place.end(), Identifier.CASE_REF, 0.85))
                .toList();
    }
}
