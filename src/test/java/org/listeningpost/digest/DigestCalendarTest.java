package org.listeningpost.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestCalendarTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private final DigestCalendar calendar = new DigestCalendar(LONDON, LocalTime.of(8, 30));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", // New Year's Day
                "2026-04-03", // Good Friday
                "2026-04-06", // Easter Monday
                "2026-05-04", // early May
                "2026-05-25", // spring
                "2026-08-31", // summer
                "2026-12-25", // Christmas Day
                "2026-12-28", // for Boxing Day, a Saturday
                "2027-12-27", // for Christmas Day, a Saturday
                "2027-12-28", // for Boxing Day, a Sunday
                "2028-01-03", // for New Year's Day, a Saturday
                "2026-11-21", // a Saturday
                "2026-11-22" // a Sunday
            })
    void rests_on_weekends_and_bank_holidays(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02", // a holiday in Scotland alone
                "2026-03-17", // a holiday in Northern Ireland alone
                "2026-08-03", // a holiday in Scotland alone
                "2026-12-24",
                "2026-12-29",
                "2026-11-23"
            })
    void works_on_days_that_are_holidays_elsewhere_only(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:29:59Z, 2026-11-20T08:30:00Z",
        "2026-11-20T08:30:00Z, 2026-11-23T08:30:00Z", // Friday's is over: Monday
        "2026-12-24T09:00:00Z, 2026-12-29T08:30:00Z", // over Christmas
        "2026-03-27T09:00:00Z, 2026-03-30T07:30:00Z", // the clocks go forward on 29 March
        "2026-10-23T08:00:00Z, 2026-10-26T08:30:00Z", // and back on 25 October
        "2026-07-01T23:30:00Z, 2026-07-02T07:30:00Z" // already tomorrow in London
    })
    void runs_next_at_half_past_eight_in_london(Instant after, Instant run) {
        assertThat(calendar.nextRun(after).toInstant()).isEqualTo(run);
    }

    @Test
    void runs_once_in_nights_when_the_clocks_change() {
        DigestCalendar nightly = new DigestCalendar(LONDON, LocalTime.of(1, 30));

        assertThat(nightly.run(LocalDate.of(2026, 3, 29)).toInstant()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(nightly.run(LocalDate.of(2026, 10, 25)).toInstant())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23T08:30:00Z, 2026-11-23T08:00:00Z",
        "2026-11-23, 2026-11-23T07:59:00Z, 2026-11-23T07:59:00Z",
        "2026-03-30, 2026-03-30T09:00:00Z, 2026-03-30T07:00:00Z"
    })
    void ends_its_window_at_eight_or_now(LocalDate day, Instant now, Instant end) {
        assertThat(calendar.windowEnd(day, now)).isEqualTo(end);
    }
}
