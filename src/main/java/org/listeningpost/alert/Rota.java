package org.listeningpost.alert;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who is on duty when, as {@code alert.rota} says:
 *
 * <pre>mon-fri 08:00-18:00 duty@example.org, comms@example.org; * oncall@example.org</pre>
 *
 * The first entry that holds at a moment decides; its people are told one after the other, in their order.
 */
public final class Rota {
    private static final int MINUTES = 24 * 60;

    private final List<RotaEntry> entries;

    Rota(List<RotaEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads a rota.
     *
     * @throws IllegalArgumentException with what is wrong, in words that follow the setting's name
     */
    public static Rota parse(String text) {
        return RotaReader.read(text);
    }

    /** The people on duty at this moment, whom to tell first first; none in a gap. */
    public List<String> onDuty(ZonedDateTime moment, Predicate<LocalDate> isBankHoliday) {
        LocalDate day = moment.toLocalDate();
        LocalTime time = moment.toLocalTime();
        int minute = time.getHour() * 60 + time.getMinute();
        Moment local = new Moment(
                new Day(day.getDayOfWeek(), isBankHoliday.test(day)),
                new Day(day.minusDays(1).getDayOfWeek(), isBankHoliday.test(day.minusDays(1))),
                minute);
        return entries.stream()
                .filter(entry -> entry.holds(local))
                .findFirst()
                .map(RotaEntry::people)
                .orElse(List.of());
    }

    /** The first moment of a week, bank holidays included, at which nobody is on duty. */
    public Optional<String> gap() {
        return moments().stream()
                .filter(moment -> entries.stream().noneMatch(entry -> entry.holds(moment)))
                .findFirst()
                .map(Moment::words);
    }

    /** The number of the first entry that never comes into force because those before it always hold; 0 if there is none. */
    int neverInForce() {
        boolean[] used = new boolean[entries.size()];
        for (Moment moment : moments()) {
            for (int i = 0; i < used.length; i++) {
                if (entries.get(i).holds(moment)) {
                    used[i] = true;
                    break;
                }
            }
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A day as a rota sees it. */
    record Day(DayOfWeek name, boolean bankHoliday) {}

    /** A minute of a day, with the day before, whose night may reach into it. */
    record Moment(Day day, Day before, int minute) {
        String words() {
            String name = day.name().name();
            return "on " + (day.bankHoliday() ? "a bank holiday, a " : "") + name.charAt(0)
                    + name.substring(1).toLowerCase(java.util.Locale.ROOT) + ", at "
                    + LocalTime.of(minute / 60, minute % 60);
        }
    }

    /** Ordinary days first, so that a gap is told of the plainest day that has it. */
    private static List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        for (int kind = 0; kind < 4; kind++) {
            boolean holiday = kind > 1;
            boolean holidayBefore = kind % 2 == 1;
            for (DayOfWeek name : DayOfWeek.values()) {
                for (int minute = 0; minute < MINUTES; minute++) {
                    moments.add(new Moment(new Day(name, holiday), new Day(name.minus(1), holidayBefore), minute));
                }
            }
        }
        return moments;
    }
}
