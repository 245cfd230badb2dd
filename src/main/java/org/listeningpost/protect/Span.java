package org.listeningpost.protect;

import java.util.Objects;

/**
 * Where an identifier stands.
 *
 * @param start first UTF-16 code unit, in the text as it came in
 * @param end one past the last
 * @param confidence from 0 to 1
 * @param recogniser who found it
 */
public record Span(int start, int end, Identifier type, double confidence, String recogniser) {
    public Span {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(recogniser, "recogniser");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span covers at least one character: " + start + " to " + end);
        }
    }
}
