package org.listeningpost.listen;

import java.util.Objects;

/**
 * One feed address, search or page: what is polled, with its own cursor, lease, cadence and health.
 *
 * @param key what it is called in the ledger; unique over all sources, and the same after a restart
 * @param source the source it belongs to, such as {@code blog}: the word in health, metrics and digest
 * @param address what is asked, without credentials
 * @param parent the key of the channel that led to it, or null if it was configured
 */
public record Channel(String key, String source, String address, String parent) {
    public Channel {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(address, "address");
    }

    /** A configured channel; its key is source and address. */
    public static Channel of(String source, String address) {
        return new Channel(source + " " + address, source, address, null);
    }
}
