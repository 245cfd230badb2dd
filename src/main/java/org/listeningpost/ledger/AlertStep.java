package org.listeningpost.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One step of an alert's way from person to person.
 *
 * @param number counted from 1
 * @param people the addresses that this step tells
 * @param plannedAt when it was settled whom it tells
 * @param toldAt when the mail server took the mail, or null
 */
public record AlertStep(int number, List<String> people, Instant plannedAt, Instant toldAt) {
    public AlertStep {
        people = List.copyOf(people);
    }

    /** Everybody whom these steps tell, without regard to capitals. */
    static Set<String> people(List<AlertStep> steps) {
        Set<String> people = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        steps.forEach(step -> people.addAll(step.people));
        return people;
    }
}
