package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;

/** Values that only their label makes telling, each with its label: the common shape of several recognisers. */
abstract class LabelledRecogniser implements Recogniser {
    private final Clue clue;
    private final Identifier type;
    private final List<Labelled> labelled;

    LabelledRecogniser(Clue clue, Identifier type, Labelled... labelled) {
        this.clue = clue;
        this.type = type;
        this.labelled = List.of(labelled);
    }

    @Override
    public final Clue clue() {
        return clue;
    }

    @Override
    public List<Span> find(Glance glance) {
        List<Span> spans = new ArrayList<>(0);
        for (Labelled each : glance.has(Clue.DIGIT) ? labelled : List.<Labelled>of()) {
            for (Labelled.Place place : each.find(glance)) {
                spans.add(glance.span(place.start(), place.end(), type, 0.9, this));
            }
        }
        return spans;
    }
}
