package org.listeningpost.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {
    private static final Cadence ADAPTIVE = new Cadence(Optional.empty());

    @Test
    void keeps_a_fixed_pace_exactly() {
        assertThat(fixed("PT1S").afterSuccess(0)).isEqualTo(1_000);
        assertThat(fixed("PT15M").afterSuccess(99_000_000)).isEqualTo(900_000);
    }

    @ParameterizedTest
    @CsvSource({"0, PT15M", "60000, PT5M", "3600000, PT20M", "86400000, PT8H", "999999999999, PT24H"})
    void asks_three_times_between_news_from_five_minutes_to_a_day(long gap, Duration pace) {
        assertThat(ADAPTIVE.afterSuccess(gap)).isBetween(pace.toMillis() * 9 / 10, pace.toMillis() * 11 / 10);
    }

    @ParameterizedTest
    @CsvSource({"0, PT5M", "1, PT10M", "3, PT40M", "9, PT6H", "1000000, PT6H"})
    void asks_less_and_less_often_while_it_fails(int failures, Duration pause) {
        assertThat(ADAPTIVE.afterFailure(failures)).isBetween(pause.toMillis() * 9 / 10, pause.toMillis() * 11 / 10);
    }

    @Test
    void never_asks_more_often_for_failing() {
        assertThat(fixed("PT24H").afterFailure(5))
                .isGreaterThanOrEqualTo(Duration.ofHours(21).toMillis());
        assertThat(fixed("PT87840H").afterFailure(20)).isPositive();
    }

    @Test
    void leaves_a_refused_channel_alone_for_an_hour() {
        assertThat(fixed("PT1S").afterRefusal())
                .isGreaterThan(Duration.ofMinutes(50).toMillis());
    }

    @Test
    void looks_for_due_channels_often_enough_for_its_pace() {
        assertThat(fixed("PT1S").tickMillis()).isEqualTo(500);
        assertThat(fixed("PT0.05S").tickMillis()).isEqualTo(100);
        assertThat(ADAPTIVE.tickMillis()).isEqualTo(1_000);
    }

    private static Cadence fixed(String pace) {
        return new Cadence(Optional.of(Duration.parse(pace)));
    }
}
