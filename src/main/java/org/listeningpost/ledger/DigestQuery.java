package org.listeningpost.ledger;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.listeningpost.ledger.DigestFacts.DeadCount;
import org.listeningpost.ledger.DigestFacts.Escalation;
import org.listeningpost.ledger.DigestFacts.RuleCount;
import org.listeningpost.ledger.DigestFacts.SourceSum;
import org.listeningpost.ledger.DigestFacts.UnreadCount;
import org.listeningpost.listen.Channel;

/** Selects what a digest tells. The sums count screenings by when they were recorded, so they reconcile by construction. */
public final class DigestQuery {
    private static final int PAGE = 60;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.UK);
    private static final String SUMS =
            "SELECT source, verdict, COUNT(*) FROM screening WHERE recorded_at >= ? AND recorded_at < ? "
                    + "GROUP BY source, verdict";
    private static final String FAILED =
            "SELECT source, COUNT(*) FROM unread WHERE recorded_at >= ? AND recorded_at < ? GROUP BY source";
    private static final String RULES = """
            SELECT COALESCE(rule, ''), COALESCE(category, ''), COUNT(*) FROM screening
            WHERE verdict = ? AND recorded_at >= ? AND recorded_at < ? GROUP BY 1, 2 ORDER BY 3 DESC, 1
            """;
    private static final String UNREAD = """
            SELECT source, channel, reason, COUNT(*) FROM unread WHERE recorded_at >= ? AND recorded_at < ?
            GROUP BY source, channel, reason ORDER BY 4 DESC, 2 LIMIT 50
            """;
    private static final String ESCALATED = """
            SELECT p.id, p.source, p.link, s.rule, s.recorded_at, p.pending_since, p.verdict, p.decided_by, d.outcome,
                d.done_at
            FROM screening s JOIN post p ON p.id = s.post_id
            LEFT JOIN delivery d ON d.subject = p.id AND d.sink = 'alert'
            WHERE s.verdict = 'escalate' AND s.recorded_at >= ? AND s.recorded_at < ?
            ORDER BY s.recorded_at, p.id
            """;
    private static final String KEPT = " FROM post WHERE verdict = 'approve' AND state <> 'deleted' AND question = ?"
            + " AND id IN (SELECT post_id FROM screening WHERE verdict = 'approve' AND recorded_at >= ?"
            + " AND recorded_at < ?)";
    /** Released in this window, first screened before it. */
    private static final String RELEASED = """
            FROM post WHERE state <> 'deleted' AND verdict = 'approve' AND id IN (
                SELECT d.post_id FROM decision d JOIN screening s ON s.post_id = d.post_id AND s.number = d.screening
                WHERE d.verdict = 'approve' AND d.decided_at >= ? AND d.decided_at < ? AND s.recorded_at < ?)
            """;

    private static final String DEAD = """
            SELECT sink, COALESCE(cause, 'unknown'), COUNT(*) FROM delivery WHERE outcome = 'dead'
            GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 20
            """;

    private final Database database;
    private final Overview overview;

    public DigestQuery(Database database, Overview overview) {
        this.database = database;
        this.overview = overview;
    }

    /** The facts of one window. */
    public DigestFacts facts(LocalDate date, ZoneId zone, Instant from, Instant to) {
        long since = from.toEpochMilli();
        long until = to.toEpochMilli();
        List<Entry> released = Query.list(
                database,
                "list released posts",
                "SELECT " + Entries.OUT + RELEASED + " ORDER BY changed_at, id LIMIT " + PAGE,
                Entries::read,
                since,
                until,
                since);
        return new DigestFacts(
                date,
                zone,
                from,
                to,
                sums(since, until),
                escalated(zone, since, until),
                kept(1, since, until),
                count("SELECT COUNT(*) " + KEPT, 1, since, until),
                kept(0, since, until),
                rules("hold", since, until),
                rules("reject", since, until),
                unread(since, until),
                released,
                count("SELECT COUNT(*) " + RELEASED, since, until, since),
                dead(),
                overview.waitingCount(),
                overview.channels());
    }

    private List<SourceSum> sums(long since, long until) {
        Map<String, SourceSum> sums = new LinkedHashMap<>();
        overview.sources().forEach(source -> sums.put(source, new SourceSum(source, 0, 0, 0, 0, 0)));
        List<SourceSum> counted = new ArrayList<>(Query.list(
                database,
                "sum up screenings",
                SUMS,
                row -> sum(row.getString(1), row.getString(2), row.getLong(3)),
                since,
                until));
        counted.addAll(Query.list(
                database,
                "sum up unread entries",
                FAILED,
                row -> sum(row.getString(1), "failed", row.getLong(2)),
                since,
                until));
        counted.forEach(sum -> sums.merge(sum.source(), sum, SourceSum::plus));
        return List.copyOf(sums.values());
    }

    private static SourceSum sum(String source, String verdict, long count) {
        return new SourceSum(
                source,
                verdict.equals("approve") ? count : 0,
                verdict.equals("hold") ? count : 0,
                verdict.equals("escalate") ? count : 0,
                verdict.equals("reject") ? count : 0,
                verdict.equals("failed") ? count : 0);
    }

    private List<Entry> kept(int question, long since, long until) {
        return Query.list(
                database,
                "list kept posts",
                "SELECT " + Entries.OUT + KEPT + " ORDER BY COALESCE(posted_at, recorded_at) DESC, id LIMIT " + PAGE,
                Entries::read,
                question,
                since,
                until);
    }

    private List<RuleCount> rules(String verdict, long since, long until) {
        return Query.list(
                database,
                "count rules",
                RULES,
                row -> new RuleCount(row.getString(1), row.getString(2), row.getLong(3)),
                verdict,
                since,
                until);
    }

    private List<UnreadCount> unread(long since, long until) {
        return Query.list(
                database,
                "count unread entries",
                UNREAD,
                row -> new UnreadCount(
                        row.getString(1), Channel.shown(row.getString(2)), row.getString(3), row.getLong(4)),
                since,
                until);
    }

    private List<Escalation> escalated(ZoneId zone, long since, long until) {
        return Query.list(
                database,
                "list escalations",
                ESCALATED,
                row -> new Escalation(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3) == null ? null : URI.create(row.getString(3)),
                        row.getString(4),
                        Instant.ofEpochMilli(row.getLong(5)),
                        done(zone, row)),
                since,
                until);
    }

    private static String done(ZoneId zone, java.sql.ResultSet row) throws java.sql.SQLException {
        boolean waits = row.getString(6) != null;
        String alert = row.getString(9);
        String told = alert == null
                ? "no alert address is set"
                : switch (alert) {
                    case "done" ->
                        "alert sent "
                                + MOMENT.format(
                                        Instant.ofEpochMilli(row.getLong(10)).atZone(zone));
                    case "dead" -> "the alert could not be sent";
                    default -> "the alert is on its way";
                };
        if (waits) {
            return told + "; waiting for a person";
        }
        String decided = row.getString(7).equals("approve") ? "approved" : "rejected";
        return told + "; " + (row.getString(8) == null ? decided : decided + " by " + row.getString(8));
    }

    private List<DeadCount> dead() {
        return Query.list(
                database,
                "count dead letters",
                DEAD,
                row -> new DeadCount(row.getString(1), row.getString(2), row.getLong(3)));
    }

    private long count(String select, Object... parameters) {
        return Query.list(database, "count", select, row -> row.getLong(1), parameters)
                .get(0);
    }
}
