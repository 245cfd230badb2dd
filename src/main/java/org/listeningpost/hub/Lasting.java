package org.listeningpost.hub;

import java.time.Clock;
import org.listeningpost.console.Metrics;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.outbox.Bell;

/** What outlives a reload: ledger, keys, counters and the bell belong to the process, not to a set of routes. */
record Lasting(Ledger ledger, Keys keys, Metrics metrics, Bell bell, Clock clock) {}
