package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.listeningpost.protect.KeyRing;

/** Opens originals of posts that wait for a person. No opening goes unlogged: the log is written before the seal breaks. */
public final class SealedOriginals {
    /** Why there may be none. */
    public static final String WHY_NONE =
            "only held and escalated posts have one, until seal.keep is over or the post is deleted at its source";

    private static final String NEWEST =
            "SELECT screening, sealed FROM sealed_original WHERE post_id = ? ORDER BY screening DESC LIMIT 1";
    private static final String LOG =
            "INSERT INTO opening (post_id, screening, who, reason, opened_at) VALUES (?, ?, ?, ?, {now})";

    private final Database database;
    private final KeyRing keys;

    public SealedOriginals(Database database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * The newest original of a post; empty if none is kept, or none any more.
     *
     * @param who the person who asks to see it
     * @param reason why, in that person's words
     * @throws IllegalArgumentException if no reason is given
     */
    public Optional<String> open(String id, String who, String reason) {
        if (who.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("An original is opened by a person and for a reason");
        }
        Optional<Sealed> sealed = database.write("log the opening of an original", connection -> {
            Optional<Sealed> found = newest(connection, id);
            if (found.isPresent()) {
                log(connection, id, found.get().screening, who, reason);
            }
            return found;
        });
        return sealed.map(found -> keys.open(found.bytes, Originals.place(id, found.screening)));
    }

    private Optional<Sealed> newest(Connection connection, String id) throws SQLException {
        try (PreparedStatement select = database.prepare(connection, NEWEST)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Sealed(row.getInt(1), row.getBytes(2))) : Optional.empty();
            }
        }
    }

    private void log(Connection connection, String id, int screening, String who, String reason) throws SQLException {
        try (PreparedStatement insert = database.prepare(connection, LOG)) {
            insert.setString(1, id);
            insert.setInt(2, screening);
            insert.setString(3, who);
            insert.setString(4, reason);
            insert.executeUpdate();
        }
    }

    /** One sealed original. */
    private static final class Sealed {
        private final int screening;
        private final byte[] bytes;

        private Sealed(int screening, byte[] bytes) {
            this.screening = screening;
            this.bytes = bytes;
        }
    }
}
