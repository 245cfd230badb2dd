package org.listeningpost.ledger;

import java.time.Instant;

/**
 * How deliveries to one sink stand.
 *
 * @param due deliveries not yet made, those in flight included
 * @param dead deliveries given up
 * @param oldestDue when the oldest open one was first due, or null
 * @param reason the cause of the last failure still open, or null
 */
public record SinkHealth(String sink, long due, long dead, Instant oldestDue, String reason) {}
