package org.listeningpost.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Deliveries that were given up: each says why, and can be sent again. */
public final class DeadLetters {
    private final Database database;

    public DeadLetters(Database database) {
        this.database = database;
    }

    /** One dead letter. */
    public record DeadLetter(String subject, String sink, int revision, int attempts, Instant since, String cause) {}

    /**
     * The oldest first.
     *
     * @param sink one sink's, or null for all
     */
    public List<DeadLetter> list(String sink, int limit) {
        String select = "SELECT subject, sink, revision, attempts, since, cause FROM delivery WHERE outcome = 'dead'"
                + (sink == null ? "" : " AND sink = ?") + " ORDER BY since, subject, sink LIMIT ?";
        return database.read("list dead letters", connection -> {
            List<DeadLetter> letters = new ArrayList<>();
            try (PreparedStatement statement = database.prepare(connection, select)) {
                int next = 1;
                if (sink != null) {
                    statement.setString(next++, sink);
                }
                statement.setInt(next, limit);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        letters.add(new DeadLetter(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getInt(3),
                                rows.getInt(4),
                                Instant.ofEpochMilli(rows.getLong(5)),
                                rows.getString(6)));
                    }
                }
            }
            return letters;
        });
    }

    /**
     * Makes dead letters due again.
     *
     * @param subject one post's or digest's, or null for all
     * @param sink one sink's, or null for all
     * @return how many
     */
    public int replay(String subject, String sink) {
        String update = "UPDATE delivery SET outcome = 'due', due = {now}, attempts = 0 WHERE outcome = 'dead'"
                + (subject == null ? "" : " AND subject = ?") + (sink == null ? "" : " AND sink = ?");
        return database.write("replay dead letters", connection -> {
            try (PreparedStatement statement = database.prepare(connection, update)) {
                int next = 1;
                if (subject != null) {
                    statement.setString(next++, subject);
                }
                if (sink != null) {
                    statement.setString(next, sink);
                }
                return statement.executeUpdate();
            }
        });
    }
}
