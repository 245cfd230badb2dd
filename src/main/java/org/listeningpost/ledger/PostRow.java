package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.listeningpost.moderate.Verdict;

/** What an edit or a decision must know of a stored post, read under lock. */
record PostRow(
        String id,
        String source,
        String fingerprint,
        State state,
        Verdict verdict,
        int revision,
        int screenings,
        Optional<Verdict> pending,
        String rulesVersion) {

    private static final String SELECT = """
            SELECT id, source, fingerprint, state, verdict, revision, screenings, pending_verdict, rules_version
            FROM post WHERE id = ? {lock}
            """;

    static Optional<PostRow> read(Database database, Connection connection, String id) throws SQLException {
        try (PreparedStatement select = database.prepare(connection, SELECT)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new PostRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        State.of(row.getString(4)),
                        Verdict.of(row.getString(5)),
                        row.getInt(6),
                        row.getInt(7),
                        Optional.ofNullable(row.getString(8)).map(Verdict::of),
                        row.getString(9)));
            }
        }
    }

    /** Whether sinks hold, or are owed, a text of it. */
    boolean isOut() {
        return revision > 0 && state != State.DELETED;
    }
}
