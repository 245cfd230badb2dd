package org.listeningpost.outbox;

/** Told of every delivery that ended, for the metrics. */
public interface DeliveryCounter {
    /** @param outcome {@code done}, {@code later} or {@code never} */
    void ended(String sink, String outcome);
}
