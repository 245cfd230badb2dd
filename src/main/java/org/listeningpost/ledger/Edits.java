package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Page;
import org.listeningpost.protect.ProtectedPost;
import org.listeningpost.protect.Stored;

/**
 * A post that came in again with other words: a new screening of the same post, never a second post. Approved, it goes
 * out; rejected, it is withdrawn; held, the earlier text stays where it is, marked as under review. An escalation that no
 * person has decided stays one, whatever the author makes of the words.
 */
final class Edits {
    private static final String SCREENED = """
            UPDATE post SET fingerprint = ?, edited_at = ?, changed_at = {now}, screenings = ?, rules_version = ?,
                verdict = ?, state = ?, revision = ?, likes = ?, replies = ?, reposts = ?, decided_by = NULL
            WHERE id = ?
            """;
    private static final String TEXT = """
            UPDATE post SET text = ?, reasons = ?, spans = ?, themes = ?, question = ?, pending_since = NULL,
                pending_verdict = NULL, pending_text = NULL, pending_reasons = NULL, pending_spans = NULL,
                pending_themes = NULL, pending_question = NULL
            WHERE id = ?
            """;
    private static final String PENDING = """
            UPDATE post SET pending_text = ?, pending_reasons = ?, pending_spans = ?, pending_themes = ?,
                pending_question = ?, pending_verdict = ?, pending_since = {now}, reasons = ?
            WHERE id = ?
            """;

    private final Database database;
    private final RecordingTerms terms;
    private final DeliveryOrders orders;
    private final Screenings screenings;
    private final Originals originals;
    private final Sketches sketches;
    private final ThreadNames names;
    private final DoubtLog doubts;

    Edits(Database database, RecordingTerms terms, DeliveryOrders orders) {
        this.database = database;
        this.terms = terms;
        this.orders = orders;
        this.screenings = new Screenings(database);
        this.originals = new Originals(database, terms);
        this.sketches = new Sketches(database, terms.keys());
        this.names = new ThreadNames(database, terms.keys());
        this.doubts = new DoubtLog(database);
    }

    /** The ids of those that did change. */
    Set<String> apply(Connection connection, Page page, List<InsightPost> posts) throws SQLException {
        Set<String> changed = new HashSet<>();
        for (InsightPost post : posts) {
            String id = post.post().post().id().toString();
            Optional<PostRow> stored = PostRow.read(database, connection, id);
            if (stored.isPresent()
                    && !terms.keys()
                            .isFingerprintOf(
                                    stored.get().fingerprint(),
                                    post.post().original().text())) {
                edit(connection, page.source(), post, stored.get());
                changed.add(id);
            }
        }
        return changed;
    }

    private void edit(Connection connection, String source, InsightPost edited, PostRow stored) throws SQLException {
        ProtectedPost post = edited.post().post();
        Judgement judgement = withOpenEscalation(post.judgement(), stored);
        int screening = stored.screenings() + 1;
        screenings.another(connection, source, post, screening, judgement);
        sketches.insert(connection, List.of(edited), terms.sketcher());
        names.insert(connection, List.of(edited));
        switch (judgement.verdict()) {
            case APPROVE -> approve(connection, edited, stored, screening);
            case REJECT -> reject(connection, edited, stored, screening);
            case HOLD, ESCALATE -> hold(connection, edited, judgement, stored, screening);
        }
    }

    private static Judgement withOpenEscalation(Judgement judgement, PostRow stored) {
        boolean open = stored.pending().filter(v -> v == Verdict.ESCALATE).isPresent();
        return open
                ? judgement.join(new Judgement(
                        Verdict.ESCALATE,
                        List.of(new org.listeningpost.moderate.Reason(
                                "escalated-before-edit",
                                "edited",
                                "It was escalated, then edited, and not yet decided"))))
                : judgement;
    }

    private void approve(Connection connection, InsightPost edited, PostRow stored, int screening) throws SQLException {
        int revision = stored.revision() + 1;
        State state = stored.isOut() ? State.EDITED : State.LIVE;
        screened(connection, edited, stored.id(), screening, new Standing(Verdict.APPROVE, state, revision));
        text(connection, edited, stored.id(), edited.post().post().text());
        orders.post(connection, stored.id(), revision);
    }

    private void reject(Connection connection, InsightPost edited, PostRow stored, int screening) throws SQLException {
        boolean out = stored.isOut();
        int revision = out ? stored.revision() + 1 : stored.revision();
        State state = out ? State.DELETED : stored.state();
        screened(connection, edited, stored.id(), screening, new Standing(Verdict.REJECT, state, revision));
        text(connection, edited, stored.id(), out ? "" : edited.post().post().text());
        if (out) {
            orders.withdraw(connection, stored.id(), revision);
        }
    }

    private void hold(Connection connection, InsightPost edited, Judgement judgement, PostRow stored, int screening)
            throws SQLException {
        boolean out = stored.isOut();
        int revision = out ? stored.revision() + 1 : stored.revision();
        State state = out ? State.EDITED : stored.state();
        screened(connection, edited, stored.id(), screening, new Standing(judgement.verdict(), state, revision));
        pending(connection, edited, judgement, stored.id());
        originals.seal(connection, edited.post(), screening);
        doubts.note(connection, edited.post(), screening);
        if (out) {
            orders.post(connection, stored.id(), revision);
        }
        if (judgement.verdict() == Verdict.ESCALATE) {
            orders.alert(connection, stored.id(), screening);
        }
    }

    /** Where a post stands after this screening. */
    private record Standing(Verdict verdict, State state, int revision) {}

    private void screened(Connection connection, InsightPost edited, String id, int screening, Standing standing)
            throws SQLException {
        ProtectedPost post = edited.post().post();
        try (PreparedStatement update = database.prepare(connection, SCREENED)) {
            update.setString(
                    1, terms.keys().fingerprint(edited.post().original().text()));
            update.setObject(2, Facts.millis(post.editedAt()), java.sql.Types.BIGINT);
            update.setInt(3, screening);
            update.setString(4, terms.rulesVersion());
            update.setString(5, standing.verdict.word());
            update.setString(6, standing.state.word());
            update.setInt(7, standing.revision);
            update.setInt(8, post.counts().likes());
            update.setInt(9, post.counts().replies());
            update.setInt(10, post.counts().reposts());
            update.setString(11, id);
            update.executeUpdate();
        }
    }

    private void text(Connection connection, InsightPost edited, String id, String text) throws SQLException {
        ProtectedPost post = edited.post().post();
        try (PreparedStatement update = database.prepare(connection, TEXT)) {
            update.setString(1, text);
            update.setString(2, Stored.json(post.judgement().reasons()));
            update.setString(3, Stored.spansJson(post.spans()));
            update.setString(4, String.join(",", edited.insight().themes()));
            update.setInt(5, edited.insight().question() ? 1 : 0);
            update.setString(6, id);
            update.executeUpdate();
        }
    }

    private void pending(Connection connection, InsightPost edited, Judgement judgement, String id)
            throws SQLException {
        ProtectedPost post = edited.post().post();
        String reasons = Stored.json(judgement.reasons());
        try (PreparedStatement update = database.prepare(connection, PENDING)) {
            update.setString(1, post.text());
            update.setString(2, reasons);
            update.setString(3, Stored.spansJson(post.spans()));
            update.setString(4, String.join(",", edited.insight().themes()));
            update.setInt(5, edited.insight().question() ? 1 : 0);
            update.setString(6, judgement.verdict().word());
            update.setString(7, reasons);
            update.setString(8, id);
            update.executeUpdate();
        }
    }
}
