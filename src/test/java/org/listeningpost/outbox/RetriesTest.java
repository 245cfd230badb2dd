package org.listeningpost.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.apache.camel.CamelExecutionException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.Outcome;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What failures mean by the shipped policy. */
class RetriesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static Retries retries;

    @BeforeAll
    static void load() throws Exception {
        FailurePolicy policy = FailurePolicyFile.load(Path.of("routes/4-failures/delivery-failures.yaml"));
        retries = new Retries(policy, 5, Duration.ofMinutes(30), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new SinkRefusal(400, null), "NEVER", "answered HTTP 400"),
                arguments(new SinkRefusal(404, null), "NEVER", "answered HTTP 404"),
                arguments(new SinkRefusal(422, null), "NEVER", "answered HTTP 422"),
                arguments(new SinkRefusal(408, null), "LATER", "answered HTTP 408"),
                arguments(new SinkRefusal(425, null), "LATER", "answered HTTP 425"),
                arguments(new SinkRefusal(429, null), "LATER", "answered HTTP 429"),
                arguments(new SinkRefusal(500, null), "LATER", "answered HTTP 500"),
                arguments(new SinkRefusal(503, null), "LATER", "answered HTTP 503"),
                arguments(new SinkRefusal(302, null), "LATER", "answered HTTP 302"),
                arguments(new ConnectException("secret"), "LATER", "it cannot be reached"),
                arguments(new SocketTimeoutException("secret"), "LATER", "it did not answer in time"),
                arguments(new IOException("secret", new IOException("secret")), "LATER", "IOException"),
                arguments(
                        new AuthenticationFailedException("secret"),
                        "LATER",
                        "the mail server refused the user or password"),
                arguments(smtp(550), "NEVER", "the mail server answered 550"),
                arguments(smtp(451), "LATER", "the mail server answered 451"),
                arguments(new MessagingException("secret", smtp(550)), "NEVER", "the mail server answered 550"),
                arguments(new SQLException("secret", "22001"), "NEVER", "the database answered SQL state 22001"),
                arguments(new SQLException("secret", "23505"), "NEVER", "the database answered SQL state 23505"),
                arguments(new SQLException("secret", "08006"), "LATER", "the database answered SQL state 08006"),
                arguments(sqlite(SQLiteErrorCode.SQLITE_CONSTRAINT), "NEVER", "SQL state 23000"),
                arguments(sqlite(SQLiteErrorCode.SQLITE_TOOBIG), "NEVER", "SQL state 22000"),
                arguments(sqlite(SQLiteErrorCode.SQLITE_BUSY), "LATER", "SQLiteException"),
                arguments(new CamelExecutionException("secret", null, new SinkRefusal(422, null)), "NEVER", "422"),
                arguments(new IllegalStateException("secret"), "LATER", "IllegalStateException"),
                arguments(new StackOverflowError("secret"), "LATER", "StackOverflowError"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tells_later_from_never_and_says_why_without_what_was_sent(Throwable failure, String kind, String cause) {
        Outcome outcome = retries.outcome(attempt(1), failure);

        assertThat(outcome.kind()).hasToString(kind);
        assertThat(outcome.cause()).contains(cause).doesNotContain("secret");
    }

    @Test
    void waits_twice_as_long_after_each_try_up_to_the_longest_wait() {
        Retries patient = new Retries(retries.policy(), 100, Duration.ofMinutes(30), retries.clock());
        SinkRefusal busy = new SinkRefusal(500, null);

        assertThat(patient.outcome(attempt(1), busy).delayMillis()).isBetween(500L, 1_000L);
        assertThat(patient.outcome(attempt(4), busy).delayMillis()).isBetween(4_000L, 8_000L);
        assertThat(patient.outcome(attempt(99), busy).delayMillis()).isBetween(900_000L, 1_800_000L);
    }

    @Test
    void waits_at_least_as_long_as_the_sink_asks_and_at_most_a_day() {
        assertThat(asked(NOW.plusSeconds(90))).isEqualTo(90_000);
        assertThat(asked(NOW.plus(Duration.ofDays(400))))
                .isEqualTo(Duration.ofDays(1).toMillis());
        assertThat(asked(NOW.minusSeconds(90))).isBetween(500L, 1_000L);
    }

    private static long asked(Instant retryAfter) {
        return retries.outcome(attempt(1), new SinkRefusal(429, retryAfter)).delayMillis();
    }

    @Test
    void gives_up_after_the_last_try() {
        Outcome outcome = retries.outcome(attempt(5), new SinkRefusal(503, null));

        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.NEVER);
        assertThat(outcome.cause()).isEqualTo("answered HTTP 503, and so to all 5 tries");
    }

    @Test
    void survives_exceptions_that_cause_each_other() {
        IOException first = new IOException("secret");
        IOException second = new IOException("secret", first);
        first.initCause(second);

        assertThat(retries.outcome(attempt(1), first).kind()).isEqualTo(Outcome.Kind.LATER);
    }

    private static Delivery attempt(int number) {
        return new Delivery("blog:1a2b3c4d~1", "crm", 1, number, 1, NOW, null);
    }

    private static SMTPSendFailedException smtp(int code) {
        return new SMTPSendFailedException("RCPT", code, "secret", null, null, null, null);
    }

    private static SQLiteException sqlite(SQLiteErrorCode code) {
        return new SQLiteException("secret", code);
    }
}
