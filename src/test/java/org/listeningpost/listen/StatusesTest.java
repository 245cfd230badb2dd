package org.listeningpost.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listeningpost.post.Cursor;

class StatusesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "304, Unchanged",
        "401, Refused",
        "403, Refused",
        "407, Refused",
        "410, Stopped",
        "429, Wait",
        "503, Wait",
        "404, Failed",
        "500, Failed",
        "418, Failed",
        "302, Failed"
    })
    void means_what_http_says(int status, String meaning) {
        assertThat(Statuses.answer(reply(status, Map.of()), Cursor.START).orElseThrow())
                .extracting(answer -> answer.getClass().getSimpleName())
                .isEqualTo(meaning);
    }

    @Test
    void leaves_a_success_to_its_body() {
        assertThat(Statuses.answer(reply(200, Map.of()), Cursor.START)).isEqualTo(Optional.empty());
        assertThat(Statuses.answer(reply(206, Map.of()), Cursor.START)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120                           | 120",
                "' 120 '                       | 120",
                "0                             | 0",
                "Mon, 23 Nov 2026 12:10:00 GMT | 600",
                "Mon, 23 Nov 2026 11:50:00 GMT | -600",
                "Fri, 23 Nov 2029 12:00:00 GMT | 86400",
                "86401                         | 86400",
                "999999999                     | 86400",
                "99999999999999999999999999    | 86400",
            })
    void reads_how_long_to_wait_and_at_most_a_day(String value, long seconds) {
        assertThat(Statuses.retryAfter(reply(429, Map.of("retry-after", List.of(value)))))
                .isEqualTo(NOW.plusSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "soon", "-5", "1.5", "1e9", "١٢", "Mon, 32 Nov 2026 12:00:00 GMT", "2026-11-23T12:10:00Z"})
    void makes_nothing_of_a_senseless_wait(String value) {
        assertThat(Statuses.retryAfter(reply(429, Map.of("retry-after", List.of(value)))))
                .isNull();
    }

    @Test
    void reads_when_a_rate_limit_ends() {
        long reset = NOW.plus(Duration.ofMinutes(15)).getEpochSecond();

        assertThat(Statuses.retryAfter(reply(429, Map.of("x-rate-limit-reset", List.of(Long.toString(reset))))))
                .isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(Statuses.retryAfter(reply(429, Map.of("x-rate-limit-reset", List.of("99999999999")))))
                .isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(Statuses.retryAfter(reply(429, Map.of("x-rate-limit-reset", List.of("never")))))
                .isNull();
    }

    private static Reply reply(int status, Map<String, List<String>> headers) {
        return new Reply(status, headers, new byte[0], null, NOW);
    }
}
