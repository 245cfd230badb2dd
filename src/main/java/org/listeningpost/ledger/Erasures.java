package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.listeningpost.post.PostId;

/** Takes every word of a post out of the ledger and orders its deletion at the sinks, with a receipt from each. */
final class Erasures {
    private static final String FORGET_WORDS = """
            UPDATE post SET text = '', reasons = '[]', spans = '[]', themes = '', question = 0, link = NULL,
                author_pseudonym = NULL, handle_pseudonym = NULL, state = 'deleted', revision = ?, changed_at = {now},
                pending_since = NULL, pending_verdict = NULL, pending_text = NULL, pending_reasons = NULL,
                pending_spans = NULL, pending_themes = NULL, pending_question = NULL
            WHERE id = ?
            """;
    private static final String ASK_RECEIPT = """
            INSERT INTO erasure (post_id, sink, cause, asked_at) VALUES (?, ?, ?, {now})
            ON CONFLICT (post_id, sink) DO UPDATE SET done_at = NULL
            """;

    private final Database database;
    private final DeliveryOrders orders;

    Erasures(Database database, DeliveryOrders orders) {
        this.database = database;
        this.orders = orders;
    }

    /** Posts the platform says are deleted. */
    void gone(Connection connection, List<PostId> posts) throws SQLException {
        for (PostId id : posts.stream()
                .sorted(java.util.Comparator.comparing(PostId::toString))
                .toList()) {
            Optional<PostRow> stored = PostRow.read(database, connection, id.toString());
            if (stored.isPresent() && stored.get().state() != State.DELETED) {
                erase(connection, stored.get(), "deleted at the source");
            }
        }
    }

    private void erase(Connection connection, PostRow post, String cause) throws SQLException {
        int revision = post.revision() > 0 ? post.revision() + 1 : 0;
        try (PreparedStatement update = database.prepare(connection, FORGET_WORDS)) {
            update.setInt(1, revision);
            update.setString(2, post.id());
            update.executeUpdate();
        }
        try (PreparedStatement delete = database.prepare(connection, "DELETE FROM sealed_original WHERE post_id = ?")) {
            delete.setString(1, post.id());
            delete.executeUpdate();
        }
        new DoubtLog(database).forget(connection, post.id());
        for (String sink : orders.withdraw(connection, post.id(), revision)) {
            try (PreparedStatement receipt = database.prepare(connection, ASK_RECEIPT)) {
                receipt.setString(1, post.id());
                receipt.setString(2, sink);
                receipt.setString(3, cause);
                receipt.executeUpdate();
            }
        }
    }
}
