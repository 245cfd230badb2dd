package org.listeningpost.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/** When the digest goes out: on working days in England, at a time of day there, whatever the clocks do that night. */
public final class DigestCalendar {
    private static final LocalTime WINDOW_ENDS = LocalTime.of(8, 0);

    private final ZoneId zone;
    private final LocalTime at;
    private final BankHolidays bankHolidays = new BankHolidays();

    /**
     * A calendar for the settings {@code digest.zone} and {@code digest.at}.
     *
     * @param at if the clocks go forward over it, the digest goes out as much later; if they go back over it, the
     *     first time
     */
    public DigestCalendar(ZoneId zone, LocalTime at) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.at = Objects.requireNonNull(at, "at");
    }

    /** The first run later than this moment. */
    public ZonedDateTime nextRun(Instant after) {
        LocalDate day = after.atZone(zone).toLocalDate();
        while (!isWorkingDay(day) || !run(day).toInstant().isAfter(after)) {
            day = day.plusDays(1);
        }
        return run(day);
    }

    /** Monday to Friday, bank holidays in England and their substitutes left out. */
    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !bankHolidays.isBankHoliday(day);
    }

    /** Where the window of a day's digest ends: 08:00 of that day, or now if that is earlier. */
    public Instant windowEnd(LocalDate day, Instant now) {
        Instant eight = ZonedDateTime.of(day, WINDOW_ENDS, zone).toInstant();
        return now.isBefore(eight) ? now : eight;
    }

    ZonedDateTime run(LocalDate day) {
        return ZonedDateTime.of(day, at, zone);
    }
}
