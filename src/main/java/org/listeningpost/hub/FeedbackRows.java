package org.listeningpost.hub;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.State;
import org.listeningpost.moderate.Reason;
import org.listeningpost.protect.ProtectedPost;

/** In the database sink: makes a page of deliveries one JSON array, whose fields are the columns of {@code feedback}. */
public final class FeedbackRows {
    /** In ASCII, with escapes: a driver turns such a string into bytes by a plain copy. */
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The rows of a page; a deleted post keeps its id and revision and not a word. */
    public String json(List<Delivery> page) {
        StringWriter text = new StringWriter(page.size() * 512);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartArray();
            for (Delivery delivery : page) {
                row(out, delivery.entry());
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void row(JsonGenerator out, Entry entry) throws IOException {
        ProtectedPost post = entry.post();
        boolean deleted = entry.state() == State.DELETED;
        out.writeStartObject();
        out.writeStringField("id", post.id().toString());
        out.writeStringField("platform", post.id().platform().word());
        out.writeStringField("kind", post.kind().word());
        text(out, "link", deleted ? null : post.link());
        time(out, "posted_at", post.postedAt());
        time(out, "recorded_at", entry.recordedAt());
        out.writeStringField("text", deleted ? "" : post.text());
        out.writeNumberField("revision", entry.revision());
        out.writeStringField("verdict", post.judgement().verdict().word());
        out.writeStringField("reasons", reasons(post.judgement().reasons()));
        out.writeStringField("themes", String.join(",", entry.themes()));
        out.writeStringField("criticality", entry.criticality());
        out.writeBooleanField("question", entry.question());
        text(out, "language", post.language());
        text(out, "parent_id", post.parent());
        text(out, "root_id", post.root());
        out.writeNumberField("likes", post.counts().likes());
        out.writeNumberField("replies", post.counts().replies());
        out.writeStringField("state", entry.state().word());
        text(out, "decided_by_role", entry.decidedByRole());
        out.writeEndObject();
    }

    private static String reasons(List<Reason> reasons) {
        return String.join(",", reasons.stream().map(Reason::rule).distinct().toList());
    }

    private static void time(JsonGenerator out, String name, Instant time) throws IOException {
        text(out, name, time);
    }

    private static void text(JsonGenerator out, String name, Object value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, value.toString());
        }
    }
}
