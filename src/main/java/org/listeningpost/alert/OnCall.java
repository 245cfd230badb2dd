package org.listeningpost.alert;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whom an alert goes to: one after the other the people on duty at that hour, then once all of {@code alert.to}; nobody
 * twice.
 *
 * @param rota empty if there is none
 * @param all everybody of {@code alert.to}
 * @param isBankHoliday in England
 */
public record OnCall(Optional<Rota> rota, List<String> all, Predicate<LocalDate> isBankHoliday) {
    public OnCall {
        all = List.copyOf(all);
    }

    /** The next to be told, at this moment; none if everybody was. */
    public List<String> next(ZonedDateTime now, Set<String> told) {
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(told);
        List<String> duty = rota.map(r -> r.onDuty(now, isBankHoliday)).orElse(List.of());
        for (String person : duty) {
            if (!known.contains(person)) {
                return List.of(person);
            }
        }
        List<String> rest = new ArrayList<>();
        for (String person : all) {
            if (known.add(person)) {
                rest.add(person);
            }
        }
        return rest;
    }
}
