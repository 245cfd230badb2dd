package org.listeningpost.ledger;

import java.util.Objects;

/**
 * How a delivery ended.
 *
 * @param kind done, later or never
 * @param delayMillis for later: how long to wait
 * @param cause for later and never: why, in a reader's words, never with text of a post
 */
public record Outcome(Delivery delivery, Kind kind, long delayMillis, String cause) {
    /** What becomes of it. */
    public enum Kind {
        DONE,
        LATER,
        NEVER,
        /** Claimed but never begun: due again at once, and no try of it. */
        UNTRIED
    }

    public Outcome {
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(kind, "kind");
    }

    public static Outcome done(Delivery delivery) {
        return new Outcome(delivery, Kind.DONE, 0, null);
    }

    public static Outcome untried(Delivery delivery) {
        return new Outcome(delivery, Kind.UNTRIED, 0, null);
    }

    public static Outcome later(Delivery delivery, long delayMillis, String cause) {
        return new Outcome(delivery, Kind.LATER, delayMillis, cause);
    }

    public static Outcome never(Delivery delivery, String cause) {
        return new Outcome(delivery, Kind.NEVER, 0, cause);
    }
}
