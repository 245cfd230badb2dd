package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.listeningpost.protect.ProtectedPost;

/**
 * An alert's way from person to person: who is told, who acknowledged, who is next. A step is planned once and told at
 * most once; the outbox sends it, as the alert's delivery, which each further step makes due again. All of it is on
 * record, so it goes on after a restart, and replicas share it.
 */
public final class Alerts {
    private static final int AT_ONCE = 100;
    private static final String STEPS = "SELECT step, people, planned_at, told_at FROM alert_step"
            + " WHERE post_id = ? AND screening = ? ORDER BY step";
    private static final String PLAN = """
            INSERT INTO alert_step (post_id, screening, step, people, planned_at) VALUES (?, ?, ?, ?, {now})
            ON CONFLICT (post_id, screening, step) DO NOTHING
            """;
    /** Told and not answered, or never to be told, or put off by its mailbox; a server that is down is waited for. */
    private static final String WAITED_LONG_ENOUGH = """
            SELECT post_id, screening, step FROM alert_step s
            WHERE settled = 0 AND (failed_at IS NOT NULL OR told_at <= {now} - ?
                OR told_at IS NULL AND planned_at <= {now} - ? AND EXISTS (
                    SELECT 1 FROM delivery d WHERE d.subject = s.post_id AND d.sink = 'alert'
                        AND d.cause LIKE 'the mail server answered%'))
            ORDER BY planned_at LIMIT ?
            """;

    private static final String SETTLE =
            "UPDATE alert_step SET settled = 1 WHERE post_id = ? AND screening = ? AND step = ? AND settled = 0";
    /** Somebody looks after it, somebody has decided it, or an edit has brought a newer alert. */
    private static final String ENDED = """
            SELECT 1 FROM acknowledgement WHERE post_id = ? AND screening = ?
            UNION ALL SELECT 1 FROM decision WHERE post_id = ? AND screening >= ?
            UNION ALL SELECT 1 FROM delivery WHERE subject = ? AND sink = 'alert' AND revision > ?
            """;
    /** With a new epoch: whoever still holds an earlier step can no longer book it as this one. */
    private static final String DUE_AGAIN = """
            UPDATE delivery SET due = {now}, since = {now}, attempts = 0, outcome = 'due', cause = NULL,
                lease_owner = NULL, lease_until = 0, lease_epoch = lease_epoch + 1
            WHERE subject = ? AND sink = 'alert' AND revision = ?
            """;

    private static final String ACKNOWLEDGE = """
            INSERT INTO acknowledgement (post_id, screening, step, who, acknowledged_at) VALUES (?, ?, ?, ?, {now})
            ON CONFLICT (post_id, screening) DO NOTHING
            """;
    private static final String STANDING = """
            SELECT a.who, a.acknowledged_at,
                (SELECT COUNT(*) FROM decision d WHERE d.post_id = p.id AND d.screening >= ?)
            FROM post p LEFT JOIN acknowledgement a ON a.post_id = p.id AND a.screening = ? WHERE p.id = ?
            """;
    /** The last step was told and waited for, or failed, and nobody has taken it up. */
    private static final String UNANSWERED = """
            SELECT COUNT(*) FROM post p
            JOIN alert_step s ON s.post_id = p.id AND s.screening = p.screenings AND s.settled = 1
            WHERE p.pending_verdict = 'escalate'
                AND NOT EXISTS (SELECT 1 FROM acknowledgement a WHERE a.post_id = p.id AND a.screening = s.screening)
                AND NOT EXISTS (SELECT 1 FROM alert_step n
                    WHERE n.post_id = s.post_id AND n.screening = s.screening AND n.step > s.step)
            """;
    /** Only for a booking that counted: one with an old epoch changes nothing. */
    private static final String BOOK = """
            WHERE post_id = ? AND screening = ? AND told_at IS NULL AND failed_at IS NULL AND settled = 0 AND EXISTS (
                SELECT 1 FROM delivery WHERE subject = ? AND sink = 'alert' AND lease_epoch = ?)
            """;

    private final Database database;

    public Alerts(Database database) {
        this.database = database;
    }

    /**
     * The steps of an alert so far, the last of them the one to be told now; the first is planned here.
     *
     * @throws IllegalStateException if there is nobody to tell
     */
    public List<AlertStep> toTell(String id, int screening, NextPeople next) {
        return database.write("plan whom to alert", connection -> {
            List<AlertStep> steps = steps(connection, id, screening);
            if (steps.isEmpty()) {
                plan(connection, id, screening, steps, next);
                steps = steps(connection, id, screening);
            }
            if (steps.isEmpty()) {
                throw new IllegalStateException("There is nobody to alert: look at alert.rota and alert.to");
            }
            return steps;
        });
    }

    /**
     * Sends alerts on that nobody has acknowledged in time, and those that could not be sent.
     *
     * @return how many went on to somebody
     */
    public int goOn(Duration within, NextPeople next) {
        List<Waiting> waiting = Query.list(
                database,
                "look for alerts without an answer",
                WAITED_LONG_ENOUGH,
                row -> new Waiting(row.getString(1), row.getInt(2), row.getInt(3)),
                within.toMillis(),
                within.toMillis(),
                AT_ONCE);
        int wentOn = 0;
        for (Waiting one : waiting) {
            wentOn += database.write("send an alert on", connection -> goOn(connection, one, next)) ? 1 : 0;
        }
        return wentOn;
    }

    /** How it stands with an alert; empty if there is none, or nobody was to be told yet. */
    public Optional<AlertStanding> standing(String id, int screening) {
        return database.read("look at an alert", connection -> standing(connection, id, screening));
    }

    /**
     * Notes that somebody looks after the post. The first who says so stays on record.
     *
     * @param who one of the people of this step; anybody else is ignored
     */
    public Optional<AlertStanding> acknowledge(String id, int screening, int step, String who) {
        return database.write("record an acknowledgement", connection -> {
            boolean told = steps(connection, id, screening).stream()
                    .anyMatch(s -> s.number() == step && s.people().contains(who));
            if (told) {
                try (PreparedStatement insert = database.prepare(connection, ACKNOWLEDGE)) {
                    insert.setString(1, id);
                    insert.setInt(2, screening);
                    insert.setInt(3, step);
                    insert.setString(4, who);
                    insert.executeUpdate();
                }
            }
            return standing(connection, id, screening);
        });
    }

    /** How many escalated posts went round everybody, and nobody has acknowledged or decided them. */
    public long unanswered() {
        return Query.list(database, "count alerts without an answer", UNANSWERED, row -> row.getLong(1))
                .get(0);
    }

    /** The mail server took the mail of a step. */
    static void told(Database database, Connection connection, Delivery delivery) throws SQLException {
        book(database, connection, "told_at", delivery);
    }

    /** The mail of a step will never be taken. */
    static void failed(Database database, Connection connection, Delivery delivery) throws SQLException {
        book(database, connection, "failed_at", delivery);
    }

    private static void book(Database database, Connection connection, String column, Delivery delivery)
            throws SQLException {
        try (PreparedStatement update =
                database.prepare(connection, "UPDATE alert_step SET " + column + " = {now} " + BOOK)) {
            update.setString(1, delivery.subject());
            update.setInt(2, delivery.revision());
            update.setString(3, delivery.subject());
            update.setLong(4, delivery.epoch());
            update.executeUpdate();
        }
    }

    private record Waiting(String id, int screening, int step) {}

    private boolean goOn(Connection connection, Waiting one, NextPeople next) throws SQLException {
        try (PreparedStatement settle = database.prepare(connection, SETTLE)) {
            settle.setString(1, one.id);
            settle.setInt(2, one.screening);
            settle.setInt(3, one.step);
            if (settle.executeUpdate() == 0) {
                return false;
            }
        }
        List<AlertStep> steps = steps(connection, one.id, one.screening);
        if (hasEnded(connection, one) || !plan(connection, one.id, one.screening, steps, next)) {
            return false;
        }
        try (PreparedStatement due = database.prepare(connection, DUE_AGAIN)) {
            due.setString(1, one.id);
            due.setInt(2, one.screening);
            return due.executeUpdate() > 0;
        }
    }

    private boolean hasEnded(Connection connection, Waiting one) throws SQLException {
        try (PreparedStatement select = database.prepare(connection, ENDED)) {
            for (int i = 1; i <= 6; i += 2) {
                select.setString(i, one.id);
                select.setInt(i + 1, one.screening);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private boolean plan(Connection connection, String id, int screening, List<AlertStep> steps, NextPeople next)
            throws SQLException {
        List<String> people = next.after(AlertStep.people(steps));
        if (people.isEmpty()) {
            return false;
        }
        try (PreparedStatement insert = database.prepare(connection, PLAN)) {
            insert.setString(1, id);
            insert.setInt(2, screening);
            insert.setInt(3, steps.size() + 1);
            insert.setString(4, String.join(",", people));
            return insert.executeUpdate() > 0;
        }
    }

    private List<AlertStep> steps(Connection connection, String id, int screening) throws SQLException {
        try (PreparedStatement select = database.prepare(connection, STEPS)) {
            select.setString(1, id);
            select.setInt(2, screening);
            List<AlertStep> steps = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.add(new AlertStep(
                            row.getInt(1),
                            List.of(row.getString(2).split(",")),
                            Instant.ofEpochMilli(row.getLong(3)),
                            instant(row, 4)));
                }
            }
            return steps;
        }
    }

    private Optional<AlertStanding> standing(Connection connection, String id, int screening) throws SQLException {
        List<AlertStep> steps = steps(connection, id, screening);
        Entry entry =
                Entries.byId(database, connection, Sinks.ALERT, List.of(id)).get(id);
        if (steps.isEmpty() || entry == null) {
            return Optional.empty();
        }
        ProtectedPost post = entry.post();
        try (PreparedStatement select = database.prepare(connection, STANDING)) {
            select.setInt(1, screening);
            select.setInt(2, screening);
            select.setString(3, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Optional.of(new AlertStanding(
                        id,
                        post.link(),
                        post.judgement().reasons(),
                        steps,
                        row.getString(1),
                        instant(row, 2),
                        row.getLong(3) > 0));
            }
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
