package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The outbox's side of the ledger: claims deliveries under a lease and books how they ended. */
public final class Deliveries {
    /** The rows are chosen once, before any of them changes: a planner may run a plain sub-select again and again. */
    private static final String CLAIM = """
            WITH chosen AS MATERIALIZED (
                SELECT subject FROM delivery
                WHERE sink = ? AND due IS NOT NULL AND due <= {now} AND lease_until <= {now}
                ORDER BY due, subject LIMIT ? {skip locked})
            UPDATE delivery SET lease_owner = ?, lease_until = {now} + ?, lease_epoch = lease_epoch + 1,
                attempts = attempts + 1, delivered = CASE WHEN delivered = 0 THEN -1 ELSE delivered END
            WHERE sink = ? AND subject IN (SELECT subject FROM chosen)
            RETURNING subject, revision, attempts, lease_epoch, since, due
            """;

    private static final String CLAIM_ONE = """
            UPDATE delivery SET lease_owner = ?, lease_until = {now} + ?, lease_epoch = lease_epoch + 1,
                attempts = attempts + 1, delivered = CASE WHEN delivered = 0 THEN -1 ELSE delivered END
            WHERE sink = ? AND subject = ? AND due IS NOT NULL AND lease_until <= {now}
            RETURNING subject, revision, attempts, lease_epoch, since, due
            """;

    /** A revision that was ordered while this one was in flight stays due. */
    private static final String DONE = """
            UPDATE delivery SET delivered = CAST(e.value->>'revision' AS INTEGER), lease_owner = NULL, lease_until = 0,
                due = CASE WHEN revision = CAST(e.value->>'revision' AS INTEGER) THEN NULL ELSE due END,
                outcome = CASE WHEN revision = CAST(e.value->>'revision' AS INTEGER) THEN 'done' ELSE outcome END,
                done_at = {now}, cause = NULL
            FROM {rows as e}
            WHERE subject = e.value->>'subject' AND sink = e.value->>'sink'
                AND lease_owner = e.value->>'owner' AND lease_epoch = CAST(e.value->>'epoch' AS BIGINT)
            """;

    private static final String LATER = """
            UPDATE delivery SET lease_owner = NULL, lease_until = 0, cause = e.value->>'cause',
                due = CASE WHEN revision = CAST(e.value->>'revision' AS INTEGER)
                           THEN {now} + CAST(e.value->>'delay' AS BIGINT) ELSE due END
            FROM {rows as e}
            WHERE subject = e.value->>'subject' AND sink = e.value->>'sink'
                AND lease_owner = e.value->>'owner' AND lease_epoch = CAST(e.value->>'epoch' AS BIGINT)
            """;
    private static final String UNTRIED = """
            UPDATE delivery SET lease_owner = NULL, lease_until = 0, attempts = attempts - 1
            FROM {rows as e}
            WHERE subject = e.value->>'subject' AND sink = e.value->>'sink'
                AND lease_owner = e.value->>'owner' AND lease_epoch = CAST(e.value->>'epoch' AS BIGINT)
            """;
    private static final String NEVER = """
            UPDATE delivery SET lease_owner = NULL, lease_until = 0, cause = e.value->>'cause',
                due = CASE WHEN revision = CAST(e.value->>'revision' AS INTEGER) THEN NULL ELSE due END,
                outcome = CASE WHEN revision = CAST(e.value->>'revision' AS INTEGER) THEN 'dead' ELSE outcome END
            FROM {rows as e}
            WHERE subject = e.value->>'subject' AND sink = e.value->>'sink'
                AND lease_owner = e.value->>'owner' AND lease_epoch = CAST(e.value->>'epoch' AS BIGINT)
            """;

    /** Only for a booking that counted: one with an old epoch left no trace in {@code delivered}. */
    private static final String RECEIPT = """
            UPDATE erasure SET done_at = {now} WHERE post_id = ? AND sink = ? AND done_at IS NULL AND ? = (
                SELECT delivered FROM delivery WHERE subject = erasure.post_id AND delivery.sink = erasure.sink)
            """;

    private final Database database;
    private final String owner;

    /** @param owner this process's name on its leases */
    public Deliveries(Database database, String owner) {
        this.database = database;
        this.owner = owner;
    }

    /**
     * Books outcomes and claims the deliveries that have been due longest, in one transaction.
     *
     * @param room how many at most
     * @param leaseMillis how long no other hub may take them
     */
    public List<Delivery> bookAndClaim(String sink, Collection<Outcome> outcomes, int room, long leaseMillis) {
        return database.write("book and claim deliveries", connection -> {
            book(connection, outcomes);
            return room > 0 ? claim(connection, sink, room, leaseMillis) : List.of();
        });
    }

    /** Claims one named delivery, whenever it is due; empty if it is done, dead or in another's hands. */
    public List<Delivery> claimOne(String sink, String subject, long leaseMillis) {
        return database.write("claim a delivery", connection -> {
            try (PreparedStatement update = database.prepare(connection, CLAIM_ONE)) {
                update.setString(1, owner);
                update.setLong(2, leaseMillis);
                update.setString(3, sink);
                update.setString(4, subject);
                return claimed(connection, update, sink);
            }
        });
    }

    /** Gives back what is claimed under this process's name, after a crash or at the end. */
    public void release() {
        database.write("release deliveries", connection -> {
            try (PreparedStatement update = database.prepare(
                    connection,
                    "UPDATE delivery SET lease_until = 0, lease_epoch = lease_epoch + 1 "
                            + "WHERE due IS NOT NULL AND lease_owner = ? AND lease_until > 0")) {
                update.setString(1, owner);
                return update.executeUpdate();
            }
        });
    }

    private List<Delivery> claim(Connection connection, String sink, int room, long leaseMillis) throws SQLException {
        try (PreparedStatement update = database.prepare(connection, CLAIM)) {
            update.setString(1, sink);
            update.setInt(2, room);
            update.setString(3, owner);
            update.setLong(4, leaseMillis);
            update.setString(5, sink);
            return claimed(connection, update, sink);
        }
    }

    private List<Delivery> claimed(Connection connection, PreparedStatement update, String sink) throws SQLException {
        List<Claim> claims = new ArrayList<>();
        try (ResultSet rows = update.executeQuery()) {
            while (rows.next()) {
                claims.add(new Claim(
                        rows.getString(1),
                        rows.getInt(2),
                        rows.getInt(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getLong(6)));
            }
        }
        return deliveries(connection, sink, claims);
    }

    private List<Delivery> deliveries(Connection connection, String sink, List<Claim> claims) throws SQLException {
        if (claims.isEmpty()) {
            return List.of();
        }
        Map<String, Entry> entries = sink.equals(Sinks.DIGEST)
                ? Map.of()
                : Entries.byId(
                        database,
                        connection,
                        sink,
                        claims.stream().map(Claim::subject).toList());
        return claims.stream()
                .sorted(java.util.Comparator.comparingLong(Claim::due).thenComparing(Claim::subject))
                .map(claim -> claim.delivery(sink, entries.get(claim.subject)))
                .toList();
    }

    private record Claim(String subject, int revision, int attempts, long epoch, long since, long due) {
        Delivery delivery(String sink, Entry entry) {
            return new Delivery(subject, sink, revision, attempts, epoch, Instant.ofEpochMilli(since), entry);
        }
    }

    private void book(Connection connection, Collection<Outcome> outcomes) throws SQLException {
        book(connection, DONE, outcomes, Outcome.Kind.DONE);
        book(connection, LATER, outcomes, Outcome.Kind.LATER);
        book(connection, NEVER, outcomes, Outcome.Kind.NEVER);
        book(connection, UNTRIED, outcomes, Outcome.Kind.UNTRIED);
        receipts(connection, outcomes);
    }

    private void book(Connection connection, String statement, Collection<Outcome> outcomes, Outcome.Kind kind)
            throws SQLException {
        List<Outcome> these =
                outcomes.stream().filter(outcome -> outcome.kind() == kind).toList();
        if (these.isEmpty()) {
            return;
        }
        try (PreparedStatement update = database.prepare(connection, statement)) {
            update.setString(1, JsonRows.of(these, (out, outcome) -> {
                out.writeStringField("subject", outcome.delivery().subject());
                out.writeStringField("sink", outcome.delivery().sink());
                out.writeStringField("owner", owner);
                out.writeNumberField("epoch", outcome.delivery().epoch());
                out.writeNumberField("revision", outcome.delivery().revision());
                out.writeNumberField("delay", outcome.delayMillis());
                JsonRows.text(out, "cause", outcome.cause());
            }));
            update.executeUpdate();
        }
    }

    /** A confirmed deletion is a receipt; a sent digest is on record as sent, an alert as told. */
    private void receipts(Connection connection, Collection<Outcome> outcomes) throws SQLException {
        for (Outcome outcome : outcomes) {
            Delivery delivery = outcome.delivery();
            if (delivery.sink().equals(Sinks.ALERT)) {
                alerted(connection, outcome);
            }
            if (outcome.kind() != Outcome.Kind.DONE) {
                continue;
            }
            if (delivery.sink().equals(Sinks.DIGEST)) {
                DigestRuns.sent(database, connection, delivery.subject());
            } else if (delivery.entry() != null && delivery.entry().state() == State.DELETED) {
                receipt(connection, delivery);
            }
        }
    }

    private void alerted(Connection connection, Outcome outcome) throws SQLException {
        if (outcome.kind() == Outcome.Kind.DONE) {
            Alerts.told(database, connection, outcome.delivery());
        } else if (outcome.kind() == Outcome.Kind.NEVER) {
            Alerts.failed(database, connection, outcome.delivery());
        }
    }

    private void receipt(Connection connection, Delivery delivery) throws SQLException {
        try (PreparedStatement update = database.prepare(connection, RECEIPT)) {
            update.setString(1, delivery.subject());
            update.setString(2, delivery.sink());
            update.setInt(3, delivery.revision());
            update.executeUpdate();
        }
    }
}
