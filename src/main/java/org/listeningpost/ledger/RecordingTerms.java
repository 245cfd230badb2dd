package org.listeningpost.ledger;

import java.time.Duration;
import org.listeningpost.protect.KeyRing;

/**
 * On what terms posts are recorded.
 *
 * @param rulesVersion of the house rules in force
 * @param leaseMillis how long a poller's lease is renewed for with each page
 * @param keepSealed how long a sealed original is kept
 */
public record RecordingTerms(KeyRing keys, Sinks sinks, String rulesVersion, long leaseMillis, Duration keepSealed) {}
