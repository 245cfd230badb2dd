package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.moderate.Reading;

/** National Insurance numbers (HMRC NIM39110); the last letter may be missing where the number is called one. */
final class NinoRecogniser implements Recogniser {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<![A-Za-z0-9])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ .-]?\\d{2}[ .-]?\\d{2}[ .-]?\\d{2}(?:[ .-]?([A-D])(?![A-Za-z0-9])|(?![A-Za-z0-9]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLED_SO =
            Context.label("(?:ni|nino|national insurance|n\\.i\\.)(?: ?(?:no|num|number))?");

    @Override
    public String name() {
        return "ni-number";
    }

    @Override
    public Clue clue() {
        return Clue.DIGIT;
    }

    @Override
    public List<Span> find(Reading reading) {
        List<Span> spans = new ArrayList<>(0);
        Matcher shape = SHAPE.matcher(reading.text());
        while (shape.find()) {
            if (shape.group(1) != null || Context.before(reading.text(), shape.start(), CALLED_SO)) {
                spans.add(span(reading, shape.start(), shape.end(), Identifier.NINO, 0.9));
            }
        }
        return spans;
    }
}
