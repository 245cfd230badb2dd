package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.moderate.Reading;

/** Vehicle registrations: the style since 2001 by its shape, older ones where they are called so (DVLA INF104). */
final class VehicleRecogniser implements Recogniser {
    private static final Pattern CURRENT =
            Pattern.compile("(?<![A-Za-z0-9/=_#@.-])[A-Za-z]{2}\\d{2} ?[A-Za-z]{3}(?![A-Za-z0-9])");
    private static final String CALLED_SO =
            "(?:car|vehicle|number|van)?[ -]?(?:reg|registration|plates?|numberplate|vrm)(?: ?(?:no|num|number|plate))?";
    private static final Pattern LABEL = Context.label(CALLED_SO);
    private final Labelled older = new Labelled(
            CALLED_SO,
            "(?:[A-Z]\\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\\d{1,3}[A-Z]?|[A-Z]{1,3} ?\\d{1,4}|\\d{1,4} ?[A-Z]{1,3})");

    @Override
    public String name() {
        return "vehicle";
    }

    @Override
    public Clue clue() {
        return Clue.DIGIT;
    }

    @Override
    public List<Span> find(Reading reading) {
        List<Span> spans = new ArrayList<>(0);
        Matcher current = CURRENT.matcher(reading.text());
        while (current.find()) {
            if (isCertain(current.group()) || Context.before(reading.text(), current.start(), LABEL)) {
                spans.add(span(reading, current.start(), current.end(), Identifier.VEHICLE_REG, 0.85));
            }
        }
        for (Labelled.Place place : older.find(reading)) {
            spans.add(span(reading, place.start(), place.end(), Identifier.VEHICLE_REG, 0.8));
        }
        return spans;
    }

    /** In small letters and with a space, "on24 may" has the shape too. */
    private static boolean isCertain(String written) {
        return written.equals(written.toUpperCase(Locale.ROOT)) || written.indexOf(' ') < 0;
    }
}
