package org.listeningpost.listen;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a platform answered, redirects already followed.
 *
 * @param headers by lower-case name, values exactly as received
 * @param body at most the limit of the source in bytes; a longer one never gets this far
 * @param movedTo where the platform says the address is from now on (301, 308), or null
 * @param at when it was received
 */
public record Reply(int status, Map<String, List<String>> headers, byte[] body, URI movedTo, Instant at) {

    /** The first value of a header, exactly as received, or null. */
    public String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    @Override
    public String toString() {
        return "Reply " + status + ", " + body.length + " bytes";
    }
}
