package org.listeningpost.outbox;

import java.time.Instant;

/** A sink's answer that is not a success; {@code routes/4-failures} says whether its status means later or never. */
public final class SinkRefusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final transient Instant retryAfter;

    /**
     * @param status the HTTP status
     * @param retryAfter when the sink asks to be asked again, or null
     */
    public SinkRefusal(int status, Instant retryAfter) {
        super("HTTP " + status);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    public int status() {
        return status;
    }

    /** Null if the sink did not say. */
    public Instant retryAfter() {
        return retryAfter;
    }
}
