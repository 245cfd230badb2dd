package org.listeningpost.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import org.listeningpost.protect.ProtectedPost;

/** The plain facts of a post as fields of a row. */
final class Facts {
    private Facts() {}

    static void write(JsonGenerator out, ProtectedPost post) throws IOException {
        JsonRows.number(out, "posted", millis(post.postedAt()));
        JsonRows.number(out, "edited", millis(post.editedAt()));
        JsonRows.text(out, "parent", post.parent());
        JsonRows.text(out, "root", post.root());
        JsonRows.text(out, "link", post.link());
        JsonRows.text(out, "language", post.language());
        out.writeNumberField("likes", post.counts().likes());
        out.writeNumberField("replies", post.counts().replies());
        out.writeNumberField("reposts", post.counts().reposts());
        JsonRows.text(out, "author", post.author().ofId());
        JsonRows.text(out, "handle", post.author().ofHandle());
    }

    /** Milliseconds since 1970; null for null or a time beyond what a long holds. */
    static Long millis(Instant instant) {
        try {
            return instant == null ? null : instant.toEpochMilli();
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
