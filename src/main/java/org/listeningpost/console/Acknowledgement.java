package org.listeningpost.console;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.listeningpost.ledger.AlertStanding;

/**
 * What the page of an alert's link has to show.
 *
 * @param standing how it stands with the alert; null for a link that tells nothing
 * @param people who may acknowledge by this link
 * @param next who is told next unless somebody acknowledges; none if nobody is
 * @param within how long an acknowledgement is waited for
 */
public record Acknowledgement(
        State state, AlertStanding standing, List<String> people, List<String> next, Duration within) {

    /** What the link is good for now. */
    public enum State {
        /** It is not one of this hub's, or was changed on the way. */
        FORGED,
        /** It was good once. */
        EXPIRED,
        /** Nobody has acknowledged yet. */
        OPEN,
        /** Somebody has. */
        ACKNOWLEDGED,
        /** Somebody has decided the post, which needs no acknowledgement any more. */
        DECIDED
    }

    public Acknowledgement {
        Objects.requireNonNull(state, "state");
        people = List.copyOf(people);
        next = List.copyOf(next);
    }

    /** A link that tells nothing: forged or expired. */
    public static Acknowledgement nothing(State state) {
        return new Acknowledgement(state, null, List.of(), List.of(), Duration.ZERO);
    }
}
