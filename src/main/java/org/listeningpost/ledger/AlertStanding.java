package org.listeningpost.ledger;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.listeningpost.moderate.Reason;

/**
 * How it stands with the alert of an escalated post; no word of the post.
 *
 * @param link the post at its platform, or null
 * @param steps who was told so far, in turn
 * @param acknowledgedBy who looks after it, or null
 * @param decided whether a person has decided the post since
 */
public record AlertStanding(
        String id,
        URI link,
        List<Reason> reasons,
        List<AlertStep> steps,
        String acknowledgedBy,
        Instant acknowledgedAt,
        boolean decided) {
    public AlertStanding {
        reasons = List.copyOf(reasons);
        steps = List.copyOf(steps);
    }
}
