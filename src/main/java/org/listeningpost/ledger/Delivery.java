package org.listeningpost.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * A claimed delivery: one revision of one subject to one sink.
 *
 * @param subject a feedback id, or a digest's {@code digest/2026-11-23/comms}
 * @param attempt counted from 1
 * @param epoch the claim's fence: what is booked with an older one counts for nothing
 * @param since when this revision was first owed
 * @param entry the post as sinks get it now; null for a digest
 */
public record Delivery(String subject, String sink, int revision, int attempt, long epoch, Instant since, Entry entry) {
    public Delivery {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(sink, "sink");
    }

    /** Subject, sink and revision; no text. */
    @Override
    public String toString() {
        return "Delivery of " + subject + " revision " + revision + " to " + sink;
    }
}
