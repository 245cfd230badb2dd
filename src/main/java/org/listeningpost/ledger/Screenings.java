package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Reason;
import org.listeningpost.protect.ProtectedPost;

/** The log of screenings, over which the digest's sums are made. */
final class Screenings {
    private static final String INSERT = """
            INSERT INTO screening (post_id, number, recorded_at, source, verdict, rule, category)
            SELECT value->>'id', CAST(value->>'number' AS INTEGER), {now}, value->>'source', value->>'verdict',
                value->>'rule', value->>'category'
            FROM {rows} WHERE true
            """;

    private final Database database;

    Screenings(Database database) {
        this.database = database;
    }

    void first(Connection connection, String source, List<InsightPost> posts) throws SQLException {
        List<Row> rows = posts.stream()
                .map(post ->
                        Row.of(post.post().post(), 1, source, post.post().post().judgement()))
                .toList();
        insert(connection, rows);
    }

    void another(Connection connection, String source, ProtectedPost post, int number, Judgement judgement)
            throws SQLException {
        insert(connection, List.of(Row.of(post, number, source, judgement)));
    }

    private void insert(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement insert = database.prepare(connection, INSERT)) {
            insert.setString(1, JsonRows.of(rows, (out, row) -> {
                out.writeStringField("id", row.id);
                out.writeNumberField("number", row.number);
                out.writeStringField("source", row.source);
                out.writeStringField("verdict", row.verdict);
                JsonRows.text(out, "rule", row.rule);
                JsonRows.text(out, "category", row.category);
            }));
            insert.executeUpdate();
        }
    }

    private record Row(String id, int number, String source, String verdict, String rule, String category) {
        static Row of(ProtectedPost post, int number, String source, Judgement judgement) {
            Reason first =
                    judgement.reasons().isEmpty() ? null : judgement.reasons().get(0);
            return new Row(
                    post.id().toString(),
                    number,
                    source,
                    judgement.verdict().word(),
                    first == null ? null : first.rule(),
                    first == null ? null : first.category());
        }
    }
}
