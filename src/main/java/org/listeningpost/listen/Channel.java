package org.listeningpost.listen;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One feed address, search or page: what is polled, with its own cursor, lease, cadence and health.
 *
 * @param key what it is called in the ledger; unique over all sources, and the same after a restart
 * @param source the source it belongs to, such as {@code blog}: the word in health, metrics and digest
 * @param address what is asked, without credentials
 * @param parent the key of the channel that led to it, or null if it was configured
 */
public record Channel(String key, String source, String address, String parent) {
    private static final Pattern SECRETS =
            Pattern.compile("(?i)([?&][^=&#]*(?:token|key|secret|pass|pwd|auth|sig|session)[^=&#]*=)[^&#]*");

    public Channel {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(address, "address");
    }

    /** An address as it may be shown: what a query says under a name like token or key is left out. */
    public static String shown(String address) {
        return SECRETS.matcher(address).replaceAll("$1…");
    }

    /** A configured channel; its key is source and address. */
    public static Channel of(String source, String address) {
        return new Channel(source + " " + address, source, address, null);
    }
}
