package org.listeningpost.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.listeningpost.listen.Channel;

/** How everything stands, for health, metrics, console and digest. Nothing here grows with the posts stored. */
public final class Overview {
    /** Silent: it answers, but news is three times its usual gap away; at least an hour, and not before five arrivals. */
    private static final String CHANNELS = """
            SELECT source, address,
                CASE WHEN status = 'ok' AND news >= 5 AND usual_gap > 0 AND {now} - last_news > 3600000
                          AND {now} - last_news > 3 * usual_gap THEN 'silent' ELSE status END,
                last_ok, next_poll, reason
            FROM source WHERE active = 1 ORDER BY source, address LIMIT 2000
            """;

    private static final String DUE =
            "SELECT sink, COUNT(*), MIN(since), MAX(cause) FROM delivery WHERE due IS NOT NULL GROUP BY sink";
    private static final String DEAD =
            "SELECT sink, COUNT(*), MAX(cause) FROM delivery WHERE outcome = 'dead' GROUP BY sink";
    private static final String WAITING = "SELECT " + Entries.PENDING + " FROM post WHERE pending_since IS NOT NULL"
            + " ORDER BY CASE pending_verdict WHEN 'escalate' THEN 0 ELSE 1 END, pending_since, id LIMIT ?";
    private static final String COUNTS =
            "SELECT source, verdict, COUNT(*) FROM screening WHERE recorded_at >= ? GROUP BY source, verdict"
                    + " ORDER BY source, verdict";

    private final Database database;

    public Overview(Database database) {
        this.database = database;
    }

    /** A channel's health, at most 2,000 of them. */
    public List<ChannelHealth> channels() {
        return Query.list(
                database,
                "look at channels",
                CHANNELS,
                row -> new ChannelHealth(
                        row.getString(1),
                        Channel.shown(row.getString(2)),
                        row.getString(3),
                        instant(row, 4),
                        instant(row, 5),
                        row.getString(3).equals("silent") ? "silent longer than usual" : row.getString(6)));
    }

    /** The sources that are configured. */
    public List<String> sources() {
        return Query.list(
                database,
                "list sources",
                "SELECT DISTINCT source FROM source WHERE active = 1 ORDER BY source",
                row -> row.getString(1));
    }

    /** Sinks with something due or dead. */
    public List<SinkHealth> sinks() {
        List<SinkHealth> due = Query.list(
                database,
                "count due deliveries",
                DUE,
                row -> new SinkHealth(row.getString(1), row.getLong(2), 0, instant(row, 3), row.getString(4)));
        List<SinkHealth> dead = Query.list(
                database,
                "count dead letters",
                DEAD,
                row -> new SinkHealth(row.getString(1), 0, row.getLong(2), null, row.getString(3)));
        java.util.Map<String, SinkHealth> all = new java.util.TreeMap<>();
        due.forEach(sink -> all.put(sink.sink(), sink));
        dead.forEach(sink -> all.merge(
                sink.sink(),
                sink,
                (d, x) -> new SinkHealth(
                        d.sink(), d.due(), x.dead(), d.oldestDue(), d.reason() == null ? x.reason() : d.reason())));
        return List.copyOf(all.values());
    }

    /** Posts that wait for a person, escalations first, then the longest waiting; protected text. */
    public List<Entry> waiting(int limit) {
        return Query.list(database, "list waiting posts", WAITING, Entries::read, limit);
    }

    /** How many posts wait for a person. */
    public long waitingCount() {
        return Query.list(
                        database,
                        "count waiting posts",
                        "SELECT COUNT(*) FROM post WHERE pending_since IS NOT NULL",
                        row -> row.getLong(1))
                .get(0);
    }

    /** Screenings by source and verdict since a moment. */
    public List<VerdictCount> counts(Instant since) {
        return Query.list(
                database,
                "count screenings",
                COUNTS,
                row -> new VerdictCount(row.getString(1), row.getString(2), row.getLong(3)),
                since.toEpochMilli());
    }

    /** How often a source led to a verdict. */
    public record VerdictCount(String source, String verdict, long count) {}

    private static Instant instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
