package org.listeningpost.listen.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.listeningpost.post.Cursor;

/**
 * What a feed's channel remembers between polls.
 *
 * @param etag as received, or null
 * @param lastModified as received, or null
 * @param moved the address that is asked since a permanent redirect, or null
 * @param repeated ids that stood on several entries, as {@link Identities} knows them
 */
record FeedCursor(String etag, String lastModified, String moved, Map<String, String> repeated) {
    static final FeedCursor START = new FeedCursor(null, null, null, Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the cursor holds; the start if it is not ours. */
    static FeedCursor of(Cursor cursor) {
        try {
            JsonNode json = JSON.readTree(cursor.json());
            Map<String, String> repeated = new LinkedHashMap<>();
            json.path("repeated")
                    .fields()
                    .forEachRemaining(f -> repeated.put(f.getKey(), f.getValue().asText()));
            return new FeedCursor(text(json, "etag"), text(json, "lastModified"), text(json, "moved"), repeated);
        } catch (JsonProcessingException e) {
            return START;
        }
    }

    Cursor cursor() {
        ObjectNode json = JSON.createObjectNode();
        put(json, "etag", etag);
        put(json, "lastModified", lastModified);
        put(json, "moved", moved);
        if (!repeated.isEmpty()) {
            ObjectNode ids = json.putObject("repeated");
            repeated.forEach(ids::put);
        }
        return new Cursor(json.toString());
    }

    FeedCursor movedTo(String address) {
        return new FeedCursor(etag, lastModified, address, repeated);
    }

    FeedCursor remembering(Map<String, String> ids) {
        return new FeedCursor(etag, lastModified, moved, ids);
    }

    /** The configured address again; what the moved one said of its age is void there. */
    FeedCursor backHome() {
        return new FeedCursor(null, null, null, repeated);
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).isTextual() ? json.path(field).asText() : null;
    }

    private static void put(ObjectNode json, String field, String value) {
        if (value != null) {
            json.put(field, value);
        }
    }
}
