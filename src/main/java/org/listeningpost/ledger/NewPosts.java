package org.listeningpost.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Page;
import org.listeningpost.protect.ProtectedPost;
import org.listeningpost.protect.Stored;

/** Inserts the posts of a page that the ledger does not hold, with their screening, deliveries and sealed originals. */
final class NewPosts {
    private static final String INSERT = """
            INSERT INTO post (id, source, kind, channel, fingerprint, recorded_at, changed_at, posted_at, edited_at,
                parent_id, root_id, link, language, likes, replies, reposts, author_pseudonym, handle_pseudonym,
                rules_version, verdict, state, revision, text, reasons, spans, themes, question,
                pending_since, pending_verdict, pending_text, pending_reasons, pending_spans, pending_themes,
                pending_question)
            SELECT value->>'id', value->>'source', value->>'kind', value->>'channel', value->>'fingerprint', {now}, {now},
                CAST(value->>'posted' AS BIGINT), CAST(value->>'edited' AS BIGINT), value->>'parent', value->>'root',
                value->>'link', value->>'language', CAST(value->>'likes' AS INTEGER),
                CAST(value->>'replies' AS INTEGER), CAST(value->>'reposts' AS INTEGER), value->>'author',
                value->>'handle', value->>'rules', value->>'verdict', 'live', CAST(value->>'revision' AS INTEGER),
                value->>'text', COALESCE(value->>'reasons', '[]'), COALESCE(value->>'spans', '[]'),
                COALESCE(value->>'themes', ''), CAST(COALESCE(value->>'question', '0') AS SMALLINT),
                CASE WHEN value->>'pendingVerdict' IS NULL THEN NULL ELSE {now} END, value->>'pendingVerdict',
                value->>'pendingText', value->>'pendingReasons', value->>'pendingSpans', value->>'pendingThemes',
                CAST(value->>'pendingQuestion' AS SMALLINT)
            FROM {rows} WHERE true
            ON CONFLICT (id) DO NOTHING
            RETURNING id
            """;

    private final Database database;
    private final RecordingTerms terms;
    private final DeliveryOrders orders;
    private final Screenings screenings;
    private final Originals originals;
    private final Sketches sketches;
    private final ThreadNames names;
    private final DoubtLog doubts;

    NewPosts(Database database, RecordingTerms terms, DeliveryOrders orders) {
        this.database = database;
        this.terms = terms;
        this.orders = orders;
        this.screenings = new Screenings(database);
        this.originals = new Originals(database, terms);
        this.sketches = new Sketches(database, terms.keys());
        this.names = new ThreadNames(database, terms.keys());
        this.doubts = new DoubtLog(database);
    }

    /** The ids that were new. */
    Set<String> insert(Connection connection, Page page, List<InsightPost> posts) throws SQLException {
        if (posts.isEmpty()) {
            return Set.of();
        }
        Set<String> fresh = insertRows(connection, page, posts);
        if (fresh.isEmpty()) {
            return fresh;
        }
        List<InsightPost> inserted = posts.stream()
                .filter(post -> fresh.contains(post.post().post().id().toString()))
                .toList();
        screenings.first(connection, page.source(), inserted);
        sketches.insert(connection, inserted, terms.sketcher());
        names.insert(connection, inserted);
        orders.forNew(connection, inserted);
        for (InsightPost post : inserted) {
            if (waits(post.post().post().judgement().verdict())) {
                originals.seal(connection, post.post(), 1);
                doubts.note(connection, post.post(), 1);
            }
        }
        return fresh;
    }

    static boolean waits(Verdict verdict) {
        return verdict == Verdict.HOLD || verdict == Verdict.ESCALATE;
    }

    private Set<String> insertRows(Connection connection, Page page, List<InsightPost> posts) throws SQLException {
        String channel = page.lease() == null ? null : page.lease().channel();
        String rows = JsonRows.of(posts, (out, post) -> write(out, page.source(), channel, post));
        Set<String> fresh = new HashSet<>();
        try (PreparedStatement insert = database.prepare(connection, INSERT)) {
            insert.setString(1, rows);
            try (ResultSet ids = insert.executeQuery()) {
                while (ids.next()) {
                    fresh.add(ids.getString(1));
                }
            }
        }
        return fresh;
    }

    private void write(JsonGenerator out, String source, String channel, InsightPost row) throws IOException {
        ProtectedPost post = row.post().post();
        Judgement judgement = post.judgement();
        boolean approved = judgement.verdict() == Verdict.APPROVE;
        out.writeStringField("id", post.id().toString());
        out.writeStringField("source", source);
        out.writeStringField("kind", post.kind().word());
        JsonRows.text(out, "channel", channel);
        out.writeStringField(
                "fingerprint", terms.keys().fingerprint(row.post().original().text()));
        Facts.write(out, post);
        out.writeStringField("rules", terms.rulesVersion());
        out.writeStringField("verdict", judgement.verdict().word());
        out.writeNumberField("revision", approved ? 1 : 0);
        String prefix = waits(judgement.verdict()) ? "pending" : "";
        if (!prefix.isEmpty()) {
            out.writeStringField("pendingVerdict", judgement.verdict().word());
        }
        field(out, prefix, "text", post.text());
        field(out, prefix, "reasons", Stored.json(judgement.reasons()));
        field(out, prefix, "spans", Stored.spansJson(post.spans()));
        field(out, prefix, "themes", String.join(",", row.insight().themes()));
        field(out, prefix, "question", row.insight().question() ? "1" : "0");
    }

    private static void field(JsonGenerator out, String prefix, String name, String value) throws IOException {
        String full = prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        out.writeStringField(full, value);
    }
}
