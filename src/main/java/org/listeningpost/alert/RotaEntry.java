package org.listeningpost.alert;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.listeningpost.alert.Rota.Day;
import org.listeningpost.alert.Rota.Moment;

/**
 * One line of a rota. On a bank holiday only entries for every day or for bank holidays hold: an office that is open from
 * Monday to Friday is shut at Easter.
 *
 * @param everyDay bank holidays included
 * @param from the first minute of the day
 * @param to the minute after the last; not after {@code from} if the time reaches into the next day
 * @param people whom to tell, in their order
 */
record RotaEntry(boolean everyDay, Set<DayOfWeek> days, boolean bankHolidays, int from, int to, List<String> people) {
    RotaEntry {
        days = Set.copyOf(days);
        people = List.copyOf(people);
    }

    boolean holds(Moment moment) {
        if (from < to) {
            return isOn(moment.day()) && moment.minute() >= from && moment.minute() < to;
        }
        return isOn(moment.day()) && moment.minute() >= from || isOn(moment.before()) && moment.minute() < to;
    }

    private boolean isOn(Day day) {
        return everyDay || (day.bankHoliday() ? bankHolidays : days.contains(day.name()));
    }
}
