package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.listeningpost.protect.ScreenedPost;

/** Seals the originals of posts that wait for a person; nobody else's original is kept. */
final class Originals {
    private static final String INSERT = """
            INSERT INTO sealed_original (post_id, screening, sealed, sealed_at, purge_at)
            VALUES (?, ?, ?, {now}, {now} + ?)
            """;

    private final Database database;
    private final RecordingTerms terms;

    Originals(Database database, RecordingTerms terms) {
        this.database = database;
        this.terms = terms;
    }

    /** Where an original belongs: it opens nowhere else. */
    static String place(String id, int screening) {
        return id + "#" + screening;
    }

    void seal(Connection connection, ScreenedPost post, int screening) throws SQLException {
        String id = post.post().id().toString();
        try (PreparedStatement insert = database.prepare(connection, INSERT)) {
            insert.setString(1, id);
            insert.setInt(2, screening);
            insert.setBytes(3, terms.keys().seal(post.original().text(), place(id, screening)));
            insert.setLong(4, terms.keepSealed().toMillis());
            insert.executeUpdate();
        }
    }
}
