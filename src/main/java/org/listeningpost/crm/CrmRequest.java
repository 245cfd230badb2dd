package org.listeningpost.crm;

import java.util.Map;
import java.util.Objects;

/**
 * What the CRM is asked.
 *
 * @param method {@code PUT} or {@code DELETE}
 * @param path what follows {@code crm.url} and a slash: the feedback id, percent-encoded
 * @param headers by name; may hold the token
 * @param body JSON in UTF-8, empty for a {@code DELETE}
 */
public record CrmRequest(String method, String path, Map<String, String> headers, byte[] body) {
    public CrmRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(body, "body");
        headers = Map.copyOf(headers);
    }

    /** Neither token nor text. */
    @Override
    public String toString() {
        return "CrmRequest " + method + " " + path;
    }
}
