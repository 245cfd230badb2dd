package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.listeningpost.post.Counts;
import org.listeningpost.protect.Pseudonyms;
import org.listeningpost.protect.Stored;

/** Reads posts of the ledger as entries: what sinks have, or what waits for a person. */
final class Entries {
    /** The columns of {@link #read}, as sinks have the post. */
    static final String OUT = """
            id, kind, text, spans, verdict, reasons, posted_at, edited_at, parent_id, root_id, link, language, likes,
            replies, reposts, author_pseudonym, handle_pseudonym, source, revision, state, recorded_at, themes, question,
            decided_by
            """;

    /** The same columns, as the post waits for a person. */
    static final String PENDING = """
            id, kind, pending_text, pending_spans, pending_verdict, pending_reasons, posted_at, edited_at, parent_id,
            root_id, link, language, likes, replies, reposts, author_pseudonym, handle_pseudonym, source, revision, state,
            pending_since, pending_themes, pending_question, decided_by
            """;

    /** The same columns without a word of the post: an alert tells where it is and which rule, decided or not. */
    private static final String ALERT = """
            id, kind, '', '[]', COALESCE(pending_verdict, verdict), COALESCE(pending_reasons, reasons), posted_at, edited_at,
            parent_id, root_id, link, language, likes, replies, reposts, NULL, NULL, source, revision, state, recorded_at,
            '', 0, decided_by
            """;

    private Entries() {}

    /** Entries by id, as this sink gets them. */
    static Map<String, Entry> byId(Database database, Connection connection, String sink, Collection<String> ids)
            throws SQLException {
        String columns = sink.equals(Sinks.ALERT) ? ALERT : OUT;
        Map<String, Entry> found = new HashMap<>();
        try (PreparedStatement select =
                database.prepare(connection, "SELECT " + columns + " FROM post WHERE id {ids}")) {
            database.dialect().bindIds(select, 1, ids);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), read(rows));
                }
            }
        }
        return found;
    }

    static List<Entry> all(ResultSet rows) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        while (rows.next()) {
            entries.add(read(rows));
        }
        return entries;
    }

    static Entry read(ResultSet row) throws SQLException {
        Stored.Row post = new Stored.Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                millis(row, 7),
                millis(row, 8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                new Counts(row.getInt(13), row.getInt(14), row.getInt(15)),
                new Pseudonyms(row.getString(16), row.getString(17)));
        return new Entry(
                Stored.read(post),
                row.getString(18),
                row.getInt(19),
                State.of(row.getString(20)),
                Instant.ofEpochMilli(row.getLong(21)),
                themes(row.getString(22)),
                "not known",
                row.getInt(23) == 1,
                row.getString(24));
    }

    private static Long millis(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static List<String> themes(String ids) {
        return ids == null || ids.isEmpty() ? List.of() : List.of(ids.split(","));
    }
}
