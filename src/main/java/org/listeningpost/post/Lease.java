package org.listeningpost.post;

import java.util.Objects;

/**
 * The right to poll one channel for a while. What a poller commits is conditional on {@code owner} and {@code epoch}
 * still standing in the ledger: one that lost its lease commits nothing.
 */
public record Lease(String channel, String owner, long epoch) {
    public Lease {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(owner, "owner");
    }
}
