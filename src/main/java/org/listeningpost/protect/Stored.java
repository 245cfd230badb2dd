package org.listeningpost.protect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Reason;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Counts;
import org.listeningpost.post.Kind;
import org.listeningpost.post.PostId;

/** Reads protected posts back from the ledger, which alone may call it: the ledger stores none but protected text. */
public final class Stored {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTHING = "[]";

    private Stored() {}

    /** One stored post; times in milliseconds since 1970, or null. */
    public record Row(
            String id,
            String kind,
            String text,
            String spans,
            String verdict,
            String reasons,
            Long postedAt,
            Long editedAt,
            String parent,
            String root,
            String link,
            String language,
            Counts counts,
            Pseudonyms author) {
        /** The id and no text. */
        @Override
        public String toString() {
            return "Row " + id;
        }
    }

    /** The post of a row. */
    public static ProtectedPost read(Row row) {
        return new ProtectedPost(
                PostId.parse(row.id()),
                Kind.valueOf(row.kind().toUpperCase(java.util.Locale.ROOT)),
                row.text() == null ? "" : row.text(),
                spans(row.spans()),
                new Judgement(Verdict.of(row.verdict()), reasons(row.reasons())),
                instant(row.postedAt()),
                instant(row.editedAt()),
                id(row.parent()),
                id(row.root()),
                row.link() == null ? null : URI.create(row.link()),
                row.language(),
                row.counts(),
                row.author());
    }

    /** Reasons as the JSON that {@link #read} reads. */
    public static String json(List<Reason> reasons) {
        return reasons.isEmpty() ? NOTHING : write(reasons);
    }

    /** Spans as the JSON that {@link #read} reads. */
    public static String spansJson(List<Span> spans) {
        return spans.isEmpty() ? NOTHING : write(spans);
    }

    /** Spans of the JSON that {@link #spansJson} writes. */
    public static List<Span> readSpans(String json) {
        return spans(json);
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reasons and spans are plain values", e);
        }
    }

    private static List<Reason> reasons(String json) {
        List<Reason> reasons = new ArrayList<>();
        for (JsonNode node : tree(json)) {
            reasons.add(new Reason(
                    node.path("rule").asText(),
                    node.path("category").asText(),
                    node.path("detail").asText()));
        }
        return reasons;
    }

    private static List<Span> spans(String json) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode node : tree(json)) {
            spans.add(new Span(
                    node.path("start").asInt(),
                    node.path("end").asInt(),
                    Identifier.valueOf(node.path("type").asText()),
                    node.path("confidence").asDouble(),
                    node.path("recogniser").asText()));
        }
        return spans;
    }

    private static Iterable<JsonNode> tree(String json) {
        if (json == null || json.equals(NOTHING)) {
            return List.of();
        }
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The ledger holds JSON that it did not write", e);
        }
    }

    private static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    private static PostId id(String text) {
        return text == null ? null : PostId.parse(text);
    }
}
