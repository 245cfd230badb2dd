package org.listeningpost.protect;

import java.util.List;

/** Finds identifiers of one kind; never changes text. One that throws gets the post held and its text withheld. */
interface Recogniser {
    /** The name in reasons and spans, such as {@code postcode}. */
    String name();

    /** What a text must hold for this recogniser to be asked at all. */
    default Clue clue() {
        return Clue.DIGIT;
    }

    /** Where identifiers stand, in units of the text as it came in; below half confidence the post is held too. */
    List<Span> find(Glance glance);
}
