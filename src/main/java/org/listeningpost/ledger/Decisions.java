package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.listeningpost.moderate.Verdict;

/** A person's decision on a held or escalated post: the only thing that lowers a verdict. Append-only on record. */
public final class Decisions {
    private static final String APPROVE = """
            UPDATE post SET text = pending_text, reasons = COALESCE(pending_reasons, '[]'),
                spans = COALESCE(pending_spans, '[]'), themes = COALESCE(pending_themes, ''),
                question = COALESCE(pending_question, 0), verdict = 'approve', state = ?, revision = ?, decided_by = ?,
                changed_at = {now} WHERE id = ?
            """;
    private static final String REJECT = """
            UPDATE post SET text = CASE WHEN ? = 1 THEN '' ELSE pending_text END,
                reasons = COALESCE(pending_reasons, '[]'), verdict = 'reject', state = ?, revision = ?, decided_by = ?,
                changed_at = {now} WHERE id = ?
            """;
    private static final String NOTHING_PENDING = """
            UPDATE post SET pending_since = NULL, pending_verdict = NULL, pending_text = NULL, pending_reasons = NULL,
                pending_spans = NULL, pending_themes = NULL, pending_question = NULL WHERE id = ?
            """;
    private static final String LOG = """
            INSERT INTO decision (post_id, screening, verdict, was, who, role, reason, rules_version, revision, decided_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, {now})
            """;

    private static final int STALE = -1;

    private final Database database;
    private final DeliveryOrders orders;

    public Decisions(Database database, Sinks sinks) {
        this.database = database;
        this.orders = new DeliveryOrders(database, sinks);
    }

    /**
     * Who decides, and why.
     *
     * @param role such as {@code moderator}: what sinks are told
     * @param reason in the person's words
     */
    public record Decider(String who, String role, String reason) {}

    /**
     * Decides a post that waits for a person.
     *
     * @param verdict approve or reject
     * @return the revision that goes out; 0 if nothing does
     * @throws NothingToDecide if there is no such post or it does not wait for a person
     */
    public int decide(String id, Verdict verdict, Decider decider) throws NothingToDecide {
        return decide(id, verdict, decider, (connection, post) -> true);
    }

    /** What else belongs to a decision; says no if the post is no longer the one that was decided. */
    interface Rider {
        boolean apply(Connection connection, PostRow post) throws SQLException;
    }

    int decide(String id, Verdict verdict, Decider decider, Rider rider) throws NothingToDecide {
        Optional<Integer> revision = database.write("record a decision", connection -> {
            Optional<PostRow> post = PostRow.read(database, connection, id)
                    .filter(row -> row.pending().isPresent());
            if (post.isEmpty()) {
                return Optional.empty();
            }
            if (!rider.apply(connection, post.get())) {
                return Optional.of(STALE);
            }
            return Optional.of(decide(connection, post.get(), verdict, decider));
        });
        if (revision.isPresent() && revision.get() == STALE) {
            throw new NothingToDecide(id + " was edited meanwhile: look at it again");
        }
        return revision.orElseThrow(() -> nothing(id));
    }

    private int decide(Connection connection, PostRow post, Verdict verdict, Decider decider) throws SQLException {
        int revision =
                verdict == Verdict.APPROVE ? approve(connection, post, decider) : reject(connection, post, decider);
        try (PreparedStatement clear = database.prepare(connection, NOTHING_PENDING)) {
            clear.setString(1, post.id());
            clear.executeUpdate();
        }
        log(connection, post, verdict, decider, revision);
        return revision;
    }

    private int approve(Connection connection, PostRow post, Decider decider) throws SQLException {
        int revision = post.revision() + 1;
        try (PreparedStatement update = database.prepare(connection, APPROVE)) {
            update.setString(1, (post.isOut() ? State.EDITED : State.LIVE).word());
            update.setInt(2, revision);
            update.setString(3, decider.role());
            update.setString(4, post.id());
            update.executeUpdate();
        }
        orders.post(connection, post.id(), revision);
        return revision;
    }

    private int reject(Connection connection, PostRow post, Decider decider) throws SQLException {
        boolean out = post.isOut();
        int revision = out ? post.revision() + 1 : post.revision();
        try (PreparedStatement update = database.prepare(connection, REJECT)) {
            update.setInt(1, out ? 1 : 0);
            update.setString(2, (out ? State.DELETED : post.state()).word());
            update.setInt(3, revision);
            update.setString(4, decider.role());
            update.setString(5, post.id());
            update.executeUpdate();
        }
        if (out) {
            orders.withdraw(connection, post.id(), revision);
        }
        return out ? revision : 0;
    }

    private void log(Connection connection, PostRow post, Verdict verdict, Decider decider, int revision)
            throws SQLException {
        try (PreparedStatement insert = database.prepare(connection, LOG)) {
            insert.setString(1, post.id());
            insert.setInt(2, post.screenings());
            insert.setString(3, verdict.word());
            insert.setString(4, post.pending().orElseThrow().word());
            insert.setString(5, decider.who());
            insert.setString(6, decider.role());
            insert.setString(7, decider.reason());
            insert.setString(8, post.rulesVersion());
            insert.setInt(9, revision);
            insert.executeUpdate();
        }
    }

    private NothingToDecide nothing(String id) {
        Optional<PostRow> post = database.read("look up a post", connection -> PostRow.read(database, connection, id));
        return new NothingToDecide(post.map(row -> "nothing to decide: " + id + " is "
                        + (row.state() == State.DELETED
                                ? "deleted"
                                : row.verdict() == Verdict.APPROVE ? "approved" : "rejected"))
                .orElse("no such post: " + id));
    }
}
