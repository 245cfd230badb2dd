package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import org.listeningpost.protect.address.Addresses;
import org.listeningpost.protect.address.Place;

/** Where people live: a flat, a house by its name, a number with its street; not where organisations are. */
final class AddressRecogniser implements Recogniser {

    @Override
    public String name() {
        return "address";
    }

    @Override
    public Clue clue() {
        return Clue.ANY;
    }

    @Override
    public List<Span> find(Glance glance) {
        List<Span> spans = new ArrayList<>(0);
        for (Place place : Addresses.in(glance.text())) {
            if (!PublicPlace.isBefore(glance.text(), place.start())) {
                spans.add(glance.span(place.start(), place.end(), Identifier.ADDRESS, place.confidence(), this));
            }
        }
        return spans;
    }
}
