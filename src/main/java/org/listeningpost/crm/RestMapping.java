package org.listeningpost.crm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.State;
import org.listeningpost.moderate.Reason;
import org.listeningpost.protect.ProtectedPost;

/**
 * The CRM of kind {@code rest}: one record a feedback id, put again for every revision and deleted in the end.
 * {@code routes/crm/README.md} is its contract.
 */
public final class RestMapping {
    private static final byte[] NOTHING = new byte[0];

    private final JsonFactory json = new JsonFactory();
    private final String token;

    /** A mapping for a CRM that asks for this token (the setting {@code crm.token}), or for none (null). */
    public RestMapping(String token) {
        this.token = token;
    }

    /** The request that brings the CRM to this entry's revision. */
    public CrmRequest request(Entry entry) {
        String path = entry.post().id().urlEncoded();
        return entry.state() == State.DELETED
                ? new CrmRequest("DELETE", path, headers(entry), NOTHING)
                : new CrmRequest("PUT", path, headers(entry), body(entry));
    }

    private Map<String, String> headers(Entry entry) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Idempotency-Key", entry.post().id() + ":" + entry.revision());
        if (entry.state() != State.DELETED) {
            headers.put("Content-Type", "application/json");
        }
        if (token != null && !token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
        return headers;
    }

    private byte[] body(Entry entry) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder();
                JsonGenerator out = json.createGenerator(bytes)) {
            out.writeStartObject();
            post(out, entry.post());
            reasons(out, entry.post());
            out.writeArrayFieldStart("themes");
            for (String theme : entry.themes()) {
                out.writeString(theme);
            }
            out.writeEndArray();
            out.writeStringField("criticality", entry.criticality());
            out.writeStringField("parentId", text(entry.post().parent()));
            out.writeStringField("rootId", text(entry.post().root()));
            out.writeNumberField("revision", entry.revision());
            out.writeEndObject();
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No JSON can be written of " + entry.post().id(), e);
        }
    }

    private static void post(JsonGenerator out, ProtectedPost post) throws IOException {
        out.writeStringField("id", post.id().toString());
        out.writeStringField("source", post.id().platform().word());
        out.writeStringField("kind", post.kind().word());
        out.writeStringField("url", text(post.link()));
        out.writeStringField("postedAt", text(post.postedAt()));
        out.writeStringField("text", post.text());
        out.writeStringField("verdict", post.judgement().verdict().word());
    }

    private static void reasons(JsonGenerator out, ProtectedPost post) throws IOException {
        out.writeArrayFieldStart("reasons");
        for (Reason reason : post.judgement().reasons()) {
            out.writeStartObject();
            out.writeStringField("rule", reason.rule());
            out.writeStringField("category", reason.category());
            out.writeStringField("detail", reason.detail());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
