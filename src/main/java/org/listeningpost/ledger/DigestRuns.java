package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When digests were and are owed. A run starts where the last sent one ended, so there is no gap and no overlap, whatever
 * was missed; a run that was never sent is taken up by the next one.
 */
public final class DigestRuns {
    private static final String LAST_SENT = "SELECT MAX(window_to) FROM digest_run WHERE list = ? AND state = 'sent'";
    private static final String INSERT = """
            INSERT INTO digest_run (date, list, window_from, window_to, created_at, state)
            VALUES (?, ?, ?, ?, {now}, 'due')
            ON CONFLICT (date, list) DO NOTHING
            """;
    /** A delivery in someone's hands, or left in doubt by a crash, is not taken up: it may have been sent. */
    private static final String IN_DOUBT = """
            SELECT 1 FROM delivery d JOIN digest_run r ON d.subject = 'digest/' || r.date || '/' || r.list
            WHERE d.sink = 'digest' AND r.list = ? AND r.state = 'due' AND d.lease_owner IS NOT NULL
            """;

    private static final String TAKE_UP_DELIVERIES = """
            DELETE FROM delivery WHERE sink = 'digest' AND subject IN (
                SELECT 'digest/' || date || '/' || list FROM digest_run WHERE list = ? AND state = 'due')
            """;
    private static final String ORDER = """
            INSERT INTO delivery (subject, sink, revision, due, since) VALUES (?, 'digest', 1, {now}, {now})
            ON CONFLICT (subject, sink) DO NOTHING
            """;

    private final Database database;

    public DigestRuns(Database database) {
        this.database = database;
    }

    /** One run: {@code from} inclusive, {@code to} exclusive. */
    public record Run(LocalDate date, String list, Instant from, Instant to, String state) {
        /** The subject of its delivery. */
        public String subject() {
            return subjectOf(date, list);
        }

        /** Whether it was sent. */
        public boolean isSent() {
            return state.equals("sent");
        }
    }

    static String subjectOf(LocalDate date, String list) {
        return "digest/" + date + "/" + list;
    }

    /** Where the next window begins: the end of the last sent one, else the ledger's first start. */
    public Instant nextFrom(String list) {
        return database.read("look up the last digest", connection -> from(connection, list));
    }

    /** The run of this date, if there is one. */
    public Optional<Run> find(LocalDate date, String list) {
        return database.read("look up a digest", connection -> find(connection, date, list));
    }

    /** The run of a delivery's subject. */
    public Run ofSubject(String subject) {
        String[] parts = subject.split("/", 3);
        return find(LocalDate.parse(parts[1]), parts[2])
                .orElseThrow(() -> new IllegalStateException("There is no digest run " + subject));
    }

    /**
     * Writes the run of a date and its delivery, if it is not there and its window is not empty.
     *
     * @return the run that now stands; empty if there is nothing to tell yet, or an earlier digest is still on its way
     */
    public Optional<Run> open(LocalDate date, String list, Instant to) {
        return database.write("open a digest run", connection -> {
            Optional<Run> there = find(connection, date, list);
            if (there.isPresent()) {
                return there;
            }
            Instant from = from(connection, list);
            if (!from.isBefore(to) || inDoubt(connection, list)) {
                return Optional.empty();
            }
            // a page whose transaction is under way was recorded in this window and must be seen in it
            database.dialect().settle(connection, "screening, unread, decision");
            takeUp(connection, list);
            insert(connection, date, list, from, to);
            return find(connection, date, list);
        });
    }

    private void insert(Connection connection, LocalDate date, String list, Instant from, Instant to)
            throws SQLException {
        try (PreparedStatement insert = database.prepare(connection, INSERT)) {
            insert.setString(1, date.toString());
            insert.setString(2, list);
            insert.setLong(3, from.toEpochMilli());
            insert.setLong(4, to.toEpochMilli());
            if (insert.executeUpdate() == 0) {
                return;
            }
        }
        try (PreparedStatement order = database.prepare(connection, ORDER)) {
            order.setString(1, subjectOf(date, list));
            order.executeUpdate();
        }
    }

    private boolean inDoubt(Connection connection, String list) throws SQLException {
        try (PreparedStatement select = database.prepare(connection, IN_DOUBT)) {
            select.setString(1, list);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private void takeUp(Connection connection, String list) throws SQLException {
        try (PreparedStatement delete = database.prepare(connection, TAKE_UP_DELIVERIES)) {
            delete.setString(1, list);
            delete.executeUpdate();
        }
        String update = "UPDATE digest_run SET state = 'taken up' WHERE list = ? AND state = 'due'";
        try (PreparedStatement statement = database.prepare(connection, update)) {
            statement.setString(1, list);
            statement.executeUpdate();
        }
    }

    private Instant from(Connection connection, String list) throws SQLException {
        try (PreparedStatement select = database.prepare(connection, LAST_SENT)) {
            select.setString(1, list);
            try (ResultSet row = select.executeQuery()) {
                if (row.next() && row.getLong(1) > 0) {
                    return Instant.ofEpochMilli(row.getLong(1));
                }
            }
        }
        return FirstStart.read(database, connection);
    }

    private Optional<Run> find(Connection connection, LocalDate date, String list) throws SQLException {
        String select = "SELECT window_from, window_to, state FROM digest_run WHERE date = ? AND list = ?";
        try (PreparedStatement statement = database.prepare(connection, select)) {
            statement.setString(1, date.toString());
            statement.setString(2, list);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Run(
                                date,
                                list,
                                Instant.ofEpochMilli(row.getLong(1)),
                                Instant.ofEpochMilli(row.getLong(2)),
                                row.getString(3)))
                        : Optional.empty();
            }
        }
    }

    static void sent(Database database, Connection connection, String subject) throws SQLException {
        String[] parts = subject.split("/", 3);
        String update = "UPDATE digest_run SET state = 'sent' WHERE date = ? AND list = ?";
        try (PreparedStatement statement = database.prepare(connection, update)) {
            statement.setString(1, parts[1]);
            statement.setString(2, parts[2]);
            statement.executeUpdate();
        }
    }
}
