package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** When the ledger was first used: no digest tells of a time before it. */
final class FirstStart {
    private static final String NOTE = """
            INSERT INTO fact (name, value) VALUES ('first-start', CAST({now} AS TEXT)) ON CONFLICT (name) DO NOTHING
            """;

    private FirstStart() {}

    static void note(Database database) {
        database.write("note the first start", connection -> {
            try (PreparedStatement insert = database.prepare(connection, NOTE)) {
                return insert.executeUpdate();
            }
        });
    }

    static Instant read(Database database, Connection connection) throws SQLException {
        try (PreparedStatement select =
                        database.prepare(connection, "SELECT value FROM fact WHERE name = 'first-start'");
                ResultSet row = select.executeQuery()) {
            return row.next() ? Instant.ofEpochMilli(Long.parseLong(row.getString(1))) : Instant.EPOCH;
        }
    }
}
