package org.listeningpost.protect;

import java.util.List;

/** Numbers by which a hospital knows a patient, where they are called so. */
final class HospitalNumberRecogniser implements Recogniser {
    private final Labelled labelled = new Labelled(
            new Label(
                    "(?:hosp(?:ital)?|patient(?:'s)?|clinic|unit|medical record|health record|casenotes?|case notes?|pas)[ .-]{0,2}(?:(?:id|no|nos|num|number|ref|reference)\\b|#)(?: (?:no|number))?|m\\.?r\\.?n\\.?(?: (?:no|number))?|x-?ray (?:no|number)",
                    "id",
                    "no",
                    "nos",
                    "num",
                    "number",
                    "ref",
                    "reference",
                    "n",
                    "mrn",
                    "hospital",
                    "hosp",
                    "patient",
                    "unit",
                    "clinic",
                    "record"),
            "(?=[A-Z]{0,4}(?:[-/ ]?\\d){5})[A-Z]{0,4}[-/ ]?\\d{2,10}(?:[-/ ]?\\d{2,8}){0,3}[A-Z]?");

    @Override
    public String name() {
        return "hospital-number";
    }

    @Override
    public List<Span> find(Glance glance) {
        return labelled.find(glance).stream()
                .map(place -> glance.span(place.start(), place.end(), Identifier.HOSPITAL_NUMBER, 0.9, this))
                .toList();
    }
}
