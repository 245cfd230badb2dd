package org.listeningpost.alert;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Where an alert is on its way from person to person.
 *
 * @param step counted from 1
 * @param people whom this mail goes to
 * @param before who was told before, and has not acknowledged
 * @param next who is told unless somebody acknowledges; none if this is the last step
 * @param within how long an acknowledgement is waited for
 * @param acknowledge the signed link, or null where the console has no public address
 */
public record Turn(
        int step, List<String> people, List<String> before, List<String> next, Duration within, URI acknowledge) {
    public Turn {
        people = List.copyOf(people);
        before = List.copyOf(before);
        next = List.copyOf(next);
    }
}
