package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.Doubts;
import org.listeningpost.protect.Example;
import org.listeningpost.protect.Outline;
import org.listeningpost.protect.ScreenedPost;
import org.listeningpost.protect.Span;

/** What was doubtful in posts that waited for a person, what the person said of it, and the cases that came of it. */
public final class DoubtLog {
    private static final String NOTE = """
            INSERT INTO doubt (post_id, screening, begins, ends, type, rule, confidence, outline, noted_at)
            SELECT value->>'id', CAST(value->>'screening' AS INTEGER), CAST(value->>'begins' AS INTEGER),
                CAST(value->>'ends' AS INTEGER), value->>'type', value->>'rule',
                CAST(value->>'confidence' AS DOUBLE PRECISION), value->>'outline', {now}
            FROM {rows} WHERE true
            ON CONFLICT (post_id, screening, begins) DO NOTHING
            """;
    private static final String ANSWER = """
            UPDATE doubt SET answer = ?, answered_by = ?, reason = ?, answered_at = {now}
            WHERE post_id = ? AND screening = ?
            """;
    private static final String CASE = """
            INSERT INTO doubt_case (post_id, screening, example, made_at) VALUES (?, ?, ?, {now})
            ON CONFLICT (post_id, screening) DO NOTHING
            """;
    private static final String OPEN = """
            SELECT d.post_id, d.type, d.rule, d.confidence, d.begins, d.ends FROM doubt d
            JOIN post p ON p.id = d.post_id AND p.screenings = d.screening
            WHERE p.pending_since IS NOT NULL AND d.answer IS NULL ORDER BY p.pending_since, d.post_id, d.begins
            """;
    private static final String OUTLINES = "SELECT begins, outline FROM doubt WHERE post_id = ? AND screening = ?";

    private final Database database;

    public DoubtLog(Database database) {
        this.database = database;
    }

    /** One place that a person is asked about. */
    public record Doubt(String id, String type, String rule, double confidence, int start, int end) {}

    /** What waits for an answer, the longest wait first. */
    public List<Doubt> open() {
        return Query.list(
                database,
                "list doubts",
                OPEN,
                row -> new Doubt(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getDouble(4),
                        row.getInt(5),
                        row.getInt(6)));
    }

    /** The cases that answers have made, as JSON lines, the oldest first. */
    public List<String> cases() {
        int[] number = {0};
        return Query.list(
                database,
                "list cases",
                "SELECT post_id, example FROM doubt_case ORDER BY made_at, post_id, screening",
                row -> Example.named(
                        "doubt-" + ++number[0],
                        PostId.parse(row.getString(1)).platform().word(),
                        row.getString(2)));
    }

    /** Notes what is in doubt in a post that waits from now on. */
    void note(Connection connection, ScreenedPost post, int screening) throws SQLException {
        List<Span> doubts = Doubts.in(post.post().text(), post.post().spans()).spans();
        if (doubts.isEmpty()) {
            return;
        }
        String original = post.original().text();
        try (PreparedStatement insert = database.prepare(connection, NOTE)) {
            insert.setString(1, JsonRows.of(doubts, (out, span) -> {
                out.writeStringField("id", post.post().id().toString());
                out.writeNumberField("screening", screening);
                out.writeNumberField("begins", span.start());
                out.writeNumberField("ends", span.end());
                out.writeStringField("type", span.type().name());
                out.writeStringField("rule", span.recogniser());
                out.writeNumberField("confidence", span.confidence());
                out.writeStringField("outline", Outline.of(original.substring(span.start(), span.end())));
            }));
            insert.executeUpdate();
        }
    }

    /** Keeps an answer, and the case it makes. */
    void answer(Connection connection, PostRow post, Doubts doubts, DoubtAnswers.Answer answer, Decisions.Decider who)
            throws SQLException {
        try (PreparedStatement update = database.prepare(connection, ANSWER)) {
            update.setString(1, answer.word());
            update.setString(2, who.role());
            update.setString(3, who.reason());
            update.setString(4, post.id());
            update.setInt(5, post.screenings());
            update.executeUpdate();
        }
        try (PreparedStatement insert = database.prepare(connection, CASE)) {
            insert.setString(1, post.id());
            insert.setInt(2, post.screenings());
            insert.setString(3, Example.of(doubts, answer == DoubtAnswers.Answer.KEEP, outlines(connection, post)));
            insert.executeUpdate();
        }
    }

    private Map<Integer, String> outlines(Connection connection, PostRow post) throws SQLException {
        Map<Integer, String> outlines = new HashMap<>();
        try (PreparedStatement select = database.prepare(connection, OUTLINES)) {
            select.setString(1, post.id());
            select.setInt(2, post.screenings());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    outlines.put(rows.getInt(1), rows.getString(2));
                }
            }
        }
        return outlines;
    }

    /** A post that is gone leaves nothing here. */
    void forget(Connection connection, String id) throws SQLException {
        for (String table : List.of("doubt", "doubt_case")) {
            try (PreparedStatement delete =
                    database.prepare(connection, "DELETE FROM " + table + " WHERE post_id = ?")) {
                delete.setString(1, id);
                delete.executeUpdate();
            }
        }
    }
}
