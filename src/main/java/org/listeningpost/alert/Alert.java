package org.listeningpost.alert;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.listeningpost.ledger.Entry;
import org.listeningpost.moderate.Reason;
import org.listeningpost.post.PostId;

/**
 * What the duty person is told of an escalated post: where it is and why it was escalated. It has no room for the
 * post's words or its author.
 *
 * @param link the post at its platform, or null
 * @param reasons every reason of the judgement; their details stay out of the mail
 * @param reply what the broken rule suggests to answer, or empty
 * @param turn whom this mail goes to, and who is next
 */
public record Alert(
        PostId id,
        int screening,
        String source,
        URI link,
        List<Reason> reasons,
        Instant recordedAt,
        ZoneId zone,
        List<Signposting> signposts,
        String reply,
        Turn turn) {
    public Alert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(turn, "turn");
        reasons = List.copyOf(reasons);
        signposts = List.copyOf(signposts);
    }

    /** The alert of an escalated post; each screening that escalates it is an alert of its own. */
    public static Alert of(
            Entry entry, int screening, ZoneId zone, List<Signposting> signposts, String reply, Turn turn) {
        return new Alert(
                entry.post().id(),
                screening,
                entry.source(),
                entry.post().link(),
                entry.post().judgement().reasons(),
                entry.recordedAt(),
                zone,
                signposts,
                reply,
                turn);
    }
}
