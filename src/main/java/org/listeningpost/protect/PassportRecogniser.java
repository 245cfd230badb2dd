package org.listeningpost.protect;

import java.util.List;

/** Passport numbers, where they are called so. */
final class PassportRecogniser implements Recogniser {
    private final Labelled labelled = new Labelled(
            new Label("passport(?:[ -](?:no|num|number|id))?", "passport", "no", "num", "number", "id"),
            "[A-Z]{0,2} ?\\d{3}[ -]?\\d{3}[ -]?\\d{1,3}");

    @Override
    public String name() {
        return "passport";
    }

    @Override
    public List<Span> find(Glance glance) {
        return labelled.find(glance).stream()
                .map(place -> glance.span(place.start(), place.end(), Identifier.OTHER_ID, 0.9, this))
                .toList();
    }
}
