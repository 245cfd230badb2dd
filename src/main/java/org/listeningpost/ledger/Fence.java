package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.listeningpost.post.Lease;
import org.listeningpost.post.Page;

/** The condition on every page: its poller's lease still stands, by owner, epoch and time. */
final class Fence {
    /** News moves the usual gap by three tenths; the first gap is taken whole. */
    private static final String ADVANCE = """
            UPDATE source SET cursor = COALESCE(?, cursor), lease_until = {now} + ?, last_ok = {now},
                usual_gap = CASE WHEN ? = 0 OR last_news IS NULL THEN usual_gap
                                 WHEN usual_gap = 0 THEN {now} - last_news
                                 ELSE (usual_gap * 7 + ({now} - last_news) * 3) / 10 END,
                news = news + ?,
                last_news = CASE WHEN ? = 1 THEN {now} ELSE last_news END
            WHERE channel = ? AND lease_owner = ? AND lease_epoch = ? AND lease_until > {now}
            """;

    private final Database database;
    private final long leaseMillis;

    Fence(Database database, long leaseMillis) {
        this.database = database;
        this.leaseMillis = leaseMillis;
    }

    void advance(Connection connection, Page page, boolean news) throws SQLException {
        Lease lease = page.lease();
        if (lease == null) {
            return;
        }
        int one = news ? 1 : 0;
        try (PreparedStatement update = database.prepare(connection, ADVANCE)) {
            update.setString(1, page.next() == null ? null : page.next().json());
            update.setLong(2, leaseMillis);
            update.setInt(3, one);
            update.setInt(4, one);
            update.setInt(5, one);
            update.setString(6, lease.channel());
            update.setString(7, lease.owner());
            update.setLong(8, lease.epoch());
            if (update.executeUpdate() != 1) {
                throw new LeaseLost(lease.channel());
            }
        }
    }
}
