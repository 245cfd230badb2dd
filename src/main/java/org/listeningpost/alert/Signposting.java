package org.listeningpost.alert;

import java.util.List;

/**
 * A service that the duty person may point someone to.
 *
 * @param name such as {@code Samaritans}
 * @param contact a number or an address
 * @param when when it answers, in words
 * @param reasons the reason codes it is for; none: for all
 * @param warning what the duty person should know of it, or empty
 */
public record Signposting(String name, String contact, String when, List<String> reasons, String warning) {
    public Signposting {
        reasons = List.copyOf(reasons);
    }

    public Signposting(String name, String contact, String when) {
        this(name, contact, when, List.of(), "");
    }

    boolean isFor(List<String> codes) {
        return reasons.isEmpty() || codes.stream().anyMatch(reasons::contains);
    }
}
