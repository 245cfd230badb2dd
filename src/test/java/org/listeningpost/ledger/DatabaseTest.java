package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class DatabaseTest extends OnBothDatabases {
    private static final String NEWER = "UPDATE schema_history SET version = '99' WHERE version IS NOT NULL";

    @Test
    void makes_its_schema_in_an_empty_database_and_finds_it_again() throws Exception {
        DatabaseSettings empty = kind.empty(dir);

        Ledger.open(empty, "a", LEASE).close();
        try (Ledger again = Ledger.open(empty, "b", LEASE)) {
            assertThat(again.database().answers()).isTrue();
        }
    }

    @Test
    void refuses_a_database_of_a_newer_hub() {
        change(NEWER);

        assertThatThrownBy(() -> Ledger.open(settings, "older hub", LEASE))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("99");
    }

    @Test
    void writes_nothing_while_it_looks_whether_a_database_can_be_used() throws Exception {
        DatabaseSettings empty = kind.empty(dir);

        Database.check(empty);

        try (Connection connection = connect(empty)) {
            assertThat(tables(connection)).isEmpty();
        }
    }

    @Test
    void finds_out_beforehand_that_a_database_is_of_a_newer_hub() {
        assertThatCode(() -> Database.check(settings)).doesNotThrowAnyException();
        change(NEWER);

        assertThatThrownBy(() -> Database.check(settings))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void says_in_a_clear_sentence_and_without_the_password_that_a_database_is_out_of_reach() throws Exception {
        DatabaseSettings away = outOfReach();

        for (var use : java.util.List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                () -> Database.check(away), () -> Ledger.open(away, "a hub", LEASE))) {
            assertThatThrownBy(use)
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining(kind == TestDatabases.SQLITE ? "cannot be opened" : "out of reach")
                    .hasMessageNotContaining("s3cret");
        }
    }

    private DatabaseSettings outOfReach() throws IOException {
        if (kind == TestDatabases.SQLITE) {
            Path noDatabase =
                    Files.writeString(dir.resolve("letter.txt"), "Dear all, this is no database. ".repeat(99));
            return new DatabaseSettings("jdbc:sqlite:" + noDatabase, null, null, 4);
        }
        try (ServerSocket port = new ServerSocket(0)) {
            return new DatabaseSettings(
                    "jdbc:postgresql://127.0.0.1:" + port.getLocalPort() + "/hub?password=s3cret", "hub", "s3cret", 4);
        }
    }

    @Test
    void tries_again_what_was_only_in_the_way() {
        int[] tries = {0};

        String result = ledger.database().write("try", connection -> {
            if (++tries[0] < 3) {
                throw busy();
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(tries[0]).isEqualTo(3);
    }

    private SQLException busy() {
        return kind == TestDatabases.SQLITE
                ? new org.sqlite.SQLiteException("busy", org.sqlite.SQLiteErrorCode.SQLITE_BUSY)
                : new SQLException("deadlock", "40P01");
    }

    @Test
    void takes_back_everything_that_a_failing_step_wrote() {
        assertThatThrownBy(() -> ledger.database().write("fail", connection -> {
                    try (Statement insert = connection.createStatement()) {
                        insert.executeUpdate("INSERT INTO fact (name, value) VALUES ('half', 'done')");
                    }
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(rows("SELECT name FROM fact WHERE name = 'half'")).isEmpty();
    }

    @Test
    void quotes_no_value_that_the_database_refused() {
        String insert = "INSERT INTO fact (name, value) VALUES ('A secret word', '')";
        change(insert);

        assertThatThrownBy(() -> change(insert))
                .isInstanceOf(LedgerFailure.class)
                .hasMessageNotContaining("secret")
                .hasRootCauseInstanceOf(Scrubbed.class)
                .satisfies(e -> assertThat(e.getCause().getMessage()).doesNotContain("secret"));
    }

    static Connection connect(DatabaseSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    private static java.util.List<String> tables(Connection connection) throws SQLException {
        java.util.List<String> found = new java.util.ArrayList<>();
        try (var tables = connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
            while (tables.next()) {
                found.add(tables.getString("TABLE_NAME"));
            }
        }
        return found;
    }
}
