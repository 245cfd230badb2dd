package org.listeningpost.protect;

import java.util.List;
import org.listeningpost.moderate.Reading;

/** Finds identifiers of one kind; never changes text. One that throws gets the post held and its text withheld. */
public interface Recogniser {
    /** The name in reasons and spans, such as {@code postcode}. */
    String name();

    /** What a text must hold for this recogniser to be asked at all. */
    Clue clue();

    /** Where identifiers stand, in units of the text as it came in; below half confidence the post is held too. */
    List<Span> find(Reading reading);

    /** The span between two places of what was read. */
    default Span span(Reading reading, int from, int to, Identifier type, double confidence) {
        return new Span(reading.sourceStart(from), reading.sourceEnd(to), type, confidence, name());
    }
}
