package org.listeningpost.protect;

import java.util.List;

/** Numbers under which somebody's case, complaint or referral is filed, where they are called so. */
final class CaseReferenceRecogniser implements Recogniser {
    private final Labelled labelled = new Labelled(
            new Label(
                    "(?:case|complaints?|incident|claim|datix|pals|enquiry|inquiry|safeguarding|referral|booking|appointment)[ .-]{0,2}(?:(?:ref|reference|no|num|number|id)\\b|#|:)(?:[ .]{0,2}(?:no|num|number|id))?|ubrn",
                    "ref",
                    "reference",
                    "no",
                    "num",
                    "number",
                    "id",
                    "ubrn",
                    "case",
                    "complaint",
                    "complaints",
                    "incident",
                    "claim",
                    "datix",
                    "pals",
                    "enquiry",
                    "inquiry",
                    "safeguarding",
                    "referral",
                    "booking",
                    "appointment"),
            "(?=(?:[A-Z/-]{0,12}\\d){3})[A-Z0-9]{1,16}(?:[-/ ]?[A-Z]{0,4}\\d[A-Z0-9]{0,12}){0,4}");

    @Override
    public String name() {
        return "case-reference";
    }

    @Override
    public List<Span> find(Glance glance) {
        return labelled.find(glance).stream()
                .map(place -> glance.span(place.start(), place.end(), Identifier.CASE_REF, 0.85, this))
                .toList();
    }
}
