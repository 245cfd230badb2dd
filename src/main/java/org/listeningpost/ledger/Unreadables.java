package org.listeningpost.ledger;

import java.sql.PreparedStatement;

/** Entries that could not be read or stored: each counts once, in the digest, as failed. */
final class Unreadables {
    private static final String INSERT = """
            INSERT INTO unread (channel, entry, source, reason, recorded_at) VALUES (?, ?, ?, ?, {now})
            ON CONFLICT (channel, entry) DO NOTHING
            """;

    private final Database database;

    Unreadables(Database database) {
        this.database = database;
    }

    void add(String channel, String source, String entry, String reason) {
        database.write("record an entry that could not be read", connection -> {
            try (PreparedStatement insert = database.prepare(connection, INSERT)) {
                insert.setString(1, channel);
                insert.setString(2, entry);
                insert.setString(3, source);
                insert.setString(4, reason);
                return insert.executeUpdate();
            }
        });
    }
}
