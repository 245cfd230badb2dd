package org.listeningpost.outbox;

import java.time.Duration;
import org.listeningpost.ledger.Deliveries;

/**
 * What the {@code outbox:} component works with.
 *
 * @param lease how long a claimed delivery is nobody else's
 */
public record Posting(Deliveries deliveries, Retries retries, Duration lease, Bell bell, DeliveryCounter counter) {}
