package org.listeningpost.listen;

import java.net.URI;
import java.util.Map;

/** What to ask of a platform: always a GET. */
public record Request(URI address, Map<String, String> headers) {
    public Request {
        headers = Map.copyOf(headers);
    }

    /** The host and no query or headers: both may hold a token. */
    @Override
    public String toString() {
        return "Request to " + address.getHost();
    }
}
