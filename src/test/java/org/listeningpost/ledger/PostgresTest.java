package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only PostgreSQL has: schemas, roles, writers side by side. */
class PostgresTest {
    private DatabaseSettings settings;
    private Ledger ledger;

    @BeforeEach
    void open() throws Exception {
        settings = TestDatabases.POSTGRESQL.empty(null);
        ledger = Ledger.open(settings, "this hub", 60_000);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void publishes_feedback_in_a_schema_of_its_own() throws SQLException {
        assertThat(ask("SELECT table_schema FROM information_schema.tables WHERE table_name = 'feedback'"))
                .isEqualTo("published");
        assertThat(ask("SELECT COUNT(*) FROM feedback")).isEqualTo("0");
    }

    @Test
    void lets_readers_of_feedback_read_feedback_and_nothing_else() throws SQLException {
        assertThat(ask("SET ROLE feedback_reader; SELECT COUNT(*) FROM published.feedback"))
                .isEqualTo("0");
        for (String forbidden : new String[] {
            "SELECT * FROM ledger.post",
            "SELECT * FROM ledger.sealed_original",
            "DELETE FROM published.feedback",
            "CREATE TABLE published.mine (id TEXT)"
        }) {
            assertThatThrownBy(() -> ask("SET ROLE feedback_reader; " + forbidden))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void ends_a_digest_window_only_when_everything_in_it_is_there() throws Exception {
        Instant now = Instant.now();
        CompletableFuture<Optional<DigestRuns.Run>> run;
        try (Connection poller = DatabaseTest.connect(settings)) {
            poller.setAutoCommit(false);
            try (Statement insert = poller.createStatement()) {
                insert.executeUpdate("INSERT INTO screening (post_id, number, recorded_at, source, verdict) VALUES "
                        + "('blog:a~1', 1, " + now.minusMillis(1).toEpochMilli() + ", 'blog', 'approve')");
            }
            run = CompletableFuture.supplyAsync(
                    () -> ledger.digestRuns().open(LocalDate.parse("2026-11-23"), "comms", now));
            await().until(() ->
                    ask("SELECT COUNT(*) FROM pg_locks WHERE NOT granted").equals("1"));
            assertThat(run).isNotDone();
            poller.commit();
        }

        assertThat(run.get()).isPresent();
    }

    private String ask(String statements) throws SQLException {
        try (Connection connection = DatabaseTest.connect(settings);
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(statements);
            while (!rows && statement.getUpdateCount() >= 0) {
                rows = statement.getMoreResults();
            }
            try (var row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
