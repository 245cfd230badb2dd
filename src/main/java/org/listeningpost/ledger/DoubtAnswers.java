package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.protect.Doubts;
import org.listeningpost.protect.Doubts.Settled;
import org.listeningpost.protect.KeyRing;
import org.listeningpost.protect.Stored;

/** A person's answer to what was doubtful in a post, with which the post is released. */
public final class DoubtAnswers {
    private static final String PENDING = """
            SELECT pending_text, pending_spans, screenings FROM post WHERE id = ? AND pending_since IS NOT NULL
            """;
    private static final String SETTLE = "UPDATE post SET pending_text = ?, pending_spans = ? WHERE id = ?";

    private final Database database;
    private final Decisions decisions;
    private final DoubtLog log;
    private final SealedOriginals originals;

    public DoubtAnswers(Database database, Sinks sinks, KeyRing keys) {
        this.database = database;
        this.decisions = new Decisions(database, sinks);
        this.log = new DoubtLog(database);
        this.originals = new SealedOriginals(database, keys);
    }

    /** What becomes of what was doubtful. */
    public enum Answer {
        /** It tells of nobody and stays: the sealed original is opened for it, which is logged. */
        KEEP,

        /** It stays replaced. */
        REDACT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Releases a post with an answer to all that is doubtful in it.
     *
     * @return the revision that goes out
     * @throws NothingToDecide if it does not wait, nothing is in doubt, or its original is gone
     */
    public int approve(String id, Answer answer, Decisions.Decider decider) throws NothingToDecide {
        Optional<Waiting> waiting = Query.list(
                        database,
                        "look up a doubt",
                        PENDING,
                        row -> new Waiting(
                                Doubts.in(row.getString(1), Stored.readSpans(row.getString(2))), row.getInt(3)),
                        id)
                .stream()
                .findFirst();
        if (waiting.isPresent() && waiting.get().doubts.spans().isEmpty()) {
            throw new NothingToDecide("nothing is in doubt in " + id + ": leave --doubt away");
        }
        Settled settled = waiting.isEmpty() ? null : settle(id, waiting.get().doubts, answer, decider);
        return decisions.decide(id, Verdict.APPROVE, decider, (connection, post) -> {
            if (waiting.isEmpty() || post.screenings() != waiting.get().screening) {
                return false;
            }
            write(connection, id, settled);
            log.answer(connection, post, waiting.get().doubts, answer, decider);
            return true;
        });
    }

    private Settled settle(String id, Doubts doubts, Answer answer, Decisions.Decider decider) throws NothingToDecide {
        if (answer == Answer.REDACT) {
            return doubts.redact();
        }
        String original = originals
                .open(id, decider.who(), decider.reason())
                .orElseThrow(() -> new NothingToDecide("the original of " + id + " is not kept any more: only redact"));
        return doubts.keep(original);
    }

    private void write(Connection connection, String id, Settled settled) throws SQLException {
        try (PreparedStatement update = database.prepare(connection, SETTLE)) {
            update.setString(1, settled.text());
            update.setString(2, Stored.spansJson(settled.spans()));
            update.setString(3, id);
            update.executeUpdate();
        }
    }

    /** A post as the person saw it. */
    private static final class Waiting {
        private final Doubts doubts;
        private final int screening;

        private Waiting(Doubts doubts, int screening) {
            this.doubts = doubts;
            this.screening = screening;
        }
    }
}
