package org.listeningpost.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.listeningpost.alert.Signposting;
import org.listeningpost.config.Signpost;

/** The signposts as of a day: what is told of them, and what is wrong with them. */
record SignpostsAt(List<Signpost> all) {
    SignpostsAt {
        all = List.copyOf(all);
    }

    /** As an alert of that day tells them: also those that have expired, with a word of warning. */
    List<Signposting> at(LocalDate day) {
        return all.stream()
                .map(signpost -> new Signposting(
                        signpost.name(),
                        signpost.number(),
                        signpost.when(),
                        signpost.reasons(),
                        signpost.isExpired(day)
                                ? "last checked on " + signpost.checkedOn() + ": try it before you pass it on"
                                : ""))
                .toList();
    }

    /** What a person has to do about them on that day; empty if nothing. */
    Optional<String> warning(LocalDate day) {
        String expired = all.stream()
                .filter(signpost -> signpost.isExpired(day))
                .map(signpost -> signpost.name() + " (checked on " + signpost.checkedOn() + ")")
                .collect(Collectors.joining(", "));
        return expired.isEmpty() ? Optional.empty() : Optional.of("to be checked again: " + expired);
    }
}
