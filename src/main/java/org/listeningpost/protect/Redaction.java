package org.listeningpost.protect;

import java.util.List;

/**
 * A text with its identifiers replaced.
 *
 * @param spans exactly what was replaced, in order, as ranges of the text as it came in
 */
record Redaction(String text, List<Span> spans) {
    Redaction {
        spans = List.copyOf(spans);
    }

    /** The number of spans and no text. */
    @Override
    public String toString() {
        return "Redaction of " + spans.size() + " spans";
    }
}
