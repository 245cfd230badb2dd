package org.listeningpost.config;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a person in need can turn, as told in alerts and drafts of replies.
 *
 * @param number as it is dialled or texted, such as {@code 116 123}
 * @param when for what, and at which hours, in plain words
 * @param url null if there is none
 * @param reasons the reason codes it is for; none: for all
 * @param checkedOn the day somebody last made sure that the number is right
 * @param goodUntil the last day on which that check counts
 */
public record Signpost(
        String name,
        String number,
        String when,
        URI url,
        List<String> reasons,
        LocalDate checkedOn,
        LocalDate goodUntil) {
    public Signpost {
        reasons = List.copyOf(reasons);
    }

    /** Whether nobody has checked it for too long: a wrong number costs lives. */
    public boolean isExpired(LocalDate today) {
        return today.isAfter(goodUntil);
    }
}
