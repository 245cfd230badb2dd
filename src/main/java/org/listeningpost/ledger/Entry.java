package org.listeningpost.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.listeningpost.protect.ProtectedPost;

/**
 * A post as the ledger holds it and sinks get it.
 *
 * @param source the source's word, such as {@code blog}
 * @param revision the hub's own counter of outgoing changes; sinks need nothing else to order
 * @param recordedAt when it was first recorded
 * @param criticality {@code not known} until insight exists
 * @param question whether it asks for an answer
 * @param decidedByRole the role of the person whose decision released it, or null
 */
public record Entry(
        ProtectedPost post,
        String source,
        int revision,
        State state,
        Instant recordedAt,
        List<String> themes,
        String criticality,
        boolean question,
        String decidedByRole) {
    public Entry {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(recordedAt, "recordedAt");
        themes = List.copyOf(themes);
    }
}
