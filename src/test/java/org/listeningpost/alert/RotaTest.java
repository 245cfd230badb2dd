package org.listeningpost.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listeningpost.digest.BankHolidays;

class RotaTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final BankHolidays ENGLAND = new BankHolidays();
    private static final String OFFICE =
            "mon-fri 08:00-18:00 duty@example.org, comms@example.org; * oncall@example.org";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T08:00|duty@example.org,comms@example.org",
                "2026-11-23T17:59|duty@example.org,comms@example.org",
                "2026-11-23T18:00|oncall@example.org",
                "2026-11-23T07:59|oncall@example.org",
                "2026-11-21T12:00|oncall@example.org",
                "2026-12-25T12:00|oncall@example.org",
                "2026-12-28T12:00|oncall@example.org",
                "2026-12-29T12:00|duty@example.org,comms@example.org"
            })
    void knows_who_is_on_duty_by_day_hour_and_bank_holiday(String at, String people) {
        assertThat(onDuty(OFFICE, at)).containsExactly(people.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fri 18:00-08:00 a@example.org; * b@example.org|2026-11-20T18:00|a@example.org",
                "fri 18:00-08:00 a@example.org; * b@example.org|2026-11-21T07:59|a@example.org",
                "fri 18:00-08:00 a@example.org; * b@example.org|2026-11-20T07:00|b@example.org",
                "Friday-Monday a@example.org; * b@example.org|2026-11-22T07:00|a@example.org",
                "sat, sun 09:00-24:00 a@example.org; b@example.org|2026-11-22T23:59|a@example.org",
                "bank-holiday a@example.org; * b@example.org|2026-12-28T23:59|a@example.org",
                "bank-holidays 22:00-06:00 a@example.org; b@example.org|2026-12-29T05:00|a@example.org",
                "22:00-06:00 a@example.org; 6:00-22:00 b@example.org|2026-11-23T05:59|a@example.org",
                "  MON  a@example.org ,c@example.org ;;* b@example.org; |2026-11-23T05:59|a@example.org,c@example.org"
            })
    void reads_nights_names_and_lists_of_days(String rota, String at, String people) {
        assertThat(onDuty(rota, at)).containsExactly(people.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";|names nobody",
                "mon-fri 08:00-18:00|names nobody: write days",
                "monday|names nobody",
                "mun a@example.org|a day that there is not",
                "mon-fri-sun a@example.org|a day that there is not",
                "mo a@example.org|a day that there is not",
                "mon-fri 8-18 a@example.org|cannot be read at its word number 2",
                "mon-fri 08:00-18:00 09:00-10:00 a@example.org|cannot be read at its word number 3",
                "mon 08:00-25:00 a@example.org|a time of day that there is not",
                "mon 08:61-09:00 a@example.org|a time of day that there is not",
                "mon 08:00-08:00 a@example.org|begins and ends at the same time",
                "08:00-18:00 mon a@example.org|cannot be read",
                "mon a@example.org b@example.org|no e-mail address",
                "mon a@example.org,|no e-mail address",
                "mon a@@example.org|no e-mail address",
                "mon a@example.org, A@example.org|the same person twice",
                "* a@example.org; mon-fri b@example.org|never comes into force, since those before it always hold: number 2"
            })
    void refuses_what_it_cannot_read(String rota, String reason) {
        assertThatThrownBy(() -> Rota.parse(rota))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("example.org");
    }

    @Test
    void tells_a_gap_by_its_day_and_hour() {
        assertThat(Rota.parse(OFFICE).gap()).isEmpty();
        assertThat(Rota.parse("mon-fri 08:00-18:00 a@example.org").gap()).contains("on Monday, at 00:00");
        assertThat(Rota.parse("mon-sun a@example.org").gap()).contains("on a bank holiday, a Monday, at 00:00");
        assertThat(Rota.parse("mon-sun,bank-holiday a@example.org").gap()).isEmpty();
        assertThat(Rota.parse("mon-sun 00:00-23:59 a@example.org; bank-holiday b@example.org")
                        .gap())
                .contains("on Monday, at 23:59");
    }

    @Test
    void goes_by_the_clock_on_the_wall_when_the_clocks_change() {
        Rota rota = Rota.parse("* 01:00-02:00 a@example.org; * b@example.org");
        ZonedDateTime first = ZonedDateTime.of(LocalDateTime.parse("2026-10-25T01:30"), LONDON)
                .withEarlierOffsetAtOverlap();

        assertThat(rota.onDuty(first, day -> false)).containsExactly("a@example.org");
        assertThat(rota.onDuty(first.plusHours(1), day -> false)).containsExactly("a@example.org");
        assertThat(rota.onDuty(first.plusHours(2), day -> false)).containsExactly("b@example.org");
    }

    @Test
    void tells_each_person_once_and_then_everybody_else_together() {
        OnCall onCall = new OnCall(
                Optional.of(Rota.parse(OFFICE)),
                List.of("COMMS@example.org", "chief@example.org", "board@example.org"),
                ENGLAND::isBankHoliday);
        ZonedDateTime noon = ZonedDateTime.of(LocalDateTime.parse("2026-11-23T12:00"), LONDON);

        assertThat(onCall.next(noon, Set.of())).containsExactly("duty@example.org");
        assertThat(onCall.next(noon, Set.of("Duty@example.org"))).containsExactly("comms@example.org");
        assertThat(onCall.next(noon, Set.of("duty@example.org", "comms@example.org")))
                .containsExactly("chief@example.org", "board@example.org");
        assertThat(onCall.next(
                        noon,
                        Set.of("duty@example.org", "comms@example.org", "chief@example.org", "board@example.org")))
                .isEmpty();
        assertThat(onCall.next(noon.plusHours(8), Set.of("duty@example.org"))).containsExactly("oncall@example.org");
    }

    private static List<String> onDuty(String rota, String at) {
        return Rota.parse(rota).onDuty(ZonedDateTime.of(LocalDateTime.parse(at), LONDON), ENGLAND::isBankHoliday);
    }
}
