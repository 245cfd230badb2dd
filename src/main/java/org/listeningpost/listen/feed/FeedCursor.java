package org.listeningpost.listen.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
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

    /** Streaming, since this is the first thing a feed's reading needs and a tree of JSON is slow to start. */
    private static final JsonFactory JSON = new JsonFactory();

    /** What the cursor holds; the start if it is not ours. */
    static FeedCursor of(Cursor cursor) {
        try (JsonParser json = JSON.createParser(cursor.json())) {
            Map<String, String> values = new HashMap<>();
            Map<String, String> repeated = new LinkedHashMap<>();
            read(json, values, repeated);
            return new FeedCursor(values.get("etag"), values.get("lastModified"), values.get("moved"), repeated);
        } catch (IOException e) {
            return START;
        }
    }

    Cursor cursor() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            write(json, "etag", etag);
            write(json, "lastModified", lastModified);
            write(json, "moved", moved);
            if (!repeated.isEmpty()) {
                json.writeObjectFieldStart("repeated");
                for (Map.Entry<String, String> id : repeated.entrySet()) {
                    json.writeStringField(id.getKey(), id.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no input or output
        }
        return new Cursor(text.toString());
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

    private static void read(JsonParser json, Map<String, String> values, Map<String, String> repeated)
            throws IOException {
        Map<String, String> into = values;
        while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.START_OBJECT && json.currentName() != null) {
                into = json.currentName().equals("repeated") ? repeated : new HashMap<>();
            } else if (json.currentToken() == JsonToken.END_OBJECT) {
                into = values;
            } else if (json.currentToken() == JsonToken.VALUE_STRING && json.currentName() != null) {
                into.put(json.currentName(), json.getText());
            }
        }
    }

    private static void write(JsonGenerator json, String field, String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }
}
