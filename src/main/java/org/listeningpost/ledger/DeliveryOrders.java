package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.moderate.Verdict;

/** Writes what each sink is owed, in the transaction that makes it so. */
final class DeliveryOrders {
    /** A newer revision takes the place of an older one; a lease in flight stays, so that a post's order is kept. */
    private static final String ORDER = """
            INSERT INTO delivery (subject, sink, revision, due, since)
            SELECT value->>'subject', value->>'sink', CAST(value->>'revision' AS INTEGER), {now}, {now}
            FROM {rows} WHERE true
            ON CONFLICT (subject, sink) DO UPDATE SET revision = excluded.revision, due = excluded.due,
                since = excluded.since, attempts = 0, outcome = 'due', cause = NULL
            """;

    /** What was never tried (0; -1 is tried, not confirmed) is simply not owed any more. */
    private static final String FORGET = """
            DELETE FROM delivery WHERE subject = ? AND sink = ? AND delivered = 0
            """;

    private final Database database;
    private final Sinks sinks;

    DeliveryOrders(Database database, Sinks sinks) {
        this.database = database;
        this.sinks = sinks;
    }

    /** The n-th revision of a subject is owed to a sink. */
    record Order(String subject, String sink, int revision) {}

    void forNew(Connection connection, List<InsightPost> posts) throws SQLException {
        List<Order> orders = new ArrayList<>(posts.size() * sinks.posts().size());
        for (InsightPost post : posts) {
            String id = post.post().post().id().toString();
            Verdict verdict = post.post().post().judgement().verdict();
            if (verdict == Verdict.APPROVE) {
                sinks.posts().forEach(sink -> orders.add(new Order(id, sink, 1)));
            } else if (verdict == Verdict.ESCALATE && sinks.alert()) {
                orders.add(new Order(id, Sinks.ALERT, 1));
            }
        }
        place(connection, orders);
    }

    /** Every sink of posts is owed this revision. */
    void post(Connection connection, String id, int revision) throws SQLException {
        place(
                connection,
                sinks.posts().stream()
                        .map(sink -> new Order(id, sink, revision))
                        .toList());
    }

    /** The duty person is owed an alert for this screening. */
    void alert(Connection connection, String id, int screening) throws SQLException {
        if (sinks.alert()) {
            place(connection, List.of(new Order(id, Sinks.ALERT, screening)));
        }
    }

    /** Sinks that may hold the post are owed its deletion; those that certainly do not are owed nothing. */
    List<String> withdraw(Connection connection, String id, int revision) throws SQLException {
        List<String> told = new ArrayList<>();
        for (String sink : holders(connection, id)) {
            try (PreparedStatement forget = database.prepare(connection, FORGET)) {
                forget.setString(1, id);
                forget.setString(2, sink);
                if (forget.executeUpdate() == 0) {
                    told.add(sink);
                }
            }
        }
        place(
                connection,
                told.stream().map(sink -> new Order(id, sink, revision)).toList());
        return told;
    }

    /** Also sinks that are switched off today: they are owed the deletion when they come back. */
    private List<String> holders(Connection connection, String id) throws SQLException {
        List<String> found = new ArrayList<>();
        String select = "SELECT sink FROM delivery WHERE subject = ? AND sink <> '" + Sinks.ALERT + "' ORDER BY sink";
        try (PreparedStatement statement = database.prepare(connection, select)) {
            statement.setString(1, id);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    private void place(Connection connection, List<Order> orders) throws SQLException {
        if (orders.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = database.prepare(connection, ORDER)) {
            insert.setString(1, JsonRows.of(orders, (out, order) -> {
                out.writeStringField("subject", order.subject);
                out.writeStringField("sink", order.sink);
                out.writeNumberField("revision", order.revision);
            }));
            insert.executeUpdate();
        }
    }
}
