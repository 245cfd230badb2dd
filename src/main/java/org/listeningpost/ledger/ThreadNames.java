package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.KeyRing;
import org.listeningpost.protect.ScreenedPost;
import org.listeningpost.protect.ThreadMemory;

/** Names that were found in threads, as keyed hashes of thread and word that are kept thirty days. */
public final class ThreadNames implements ThreadMemory {
    private static final String INSERT =
            """
            INSERT INTO thread_name (thread, word, purge_at)
            SELECT value->>'thread', value->>'word', {now} + %d FROM {rows} WHERE true
            ON CONFLICT (thread, word) DO UPDATE SET purge_at = excluded.purge_at
            """.formatted(java.time.Duration.ofDays(30).toMillis());
    private static final String SELECT = "SELECT thread, word FROM thread_name WHERE thread {ids} AND purge_at > {now}";

    private final Database database;
    private final KeyRing keys;

    public ThreadNames(Database database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public Map<PostId, Predicate<String>> recall(Set<PostId> threads) {
        Map<String, PostId> byHash = new HashMap<>();
        threads.forEach(thread -> byHash.put(hash(thread), thread));
        Map<PostId, Set<String>> words = database.read("look up names of threads", connection -> {
            Map<PostId, Set<String>> found = new HashMap<>();
            try (PreparedStatement select = database.prepare(connection, SELECT)) {
                database.dialect().bindIds(select, 1, byHash.keySet());
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.computeIfAbsent(byHash.get(rows.getString(1)), thread -> new HashSet<>())
                                .add(rows.getString(2));
                    }
                }
            }
            return found;
        });
        Map<PostId, Predicate<String>> known = new HashMap<>();
        words.forEach((thread, hashes) -> known.put(thread, word -> hashes.contains(hash(thread, word))));
        return known;
    }

    /** Remembers the names in these posts. */
    void insert(Connection connection, List<InsightPost> posts) throws SQLException {
        Set<Row> rows = new TreeSet<>(Comparator.comparing(Row::thread).thenComparing(Row::word));
        for (InsightPost post : posts) {
            ScreenedPost screened = post.post();
            PostId thread = ThreadMemory.thread(screened.original());
            ThreadMemory.names(screened).forEach(word -> rows.add(new Row(hash(thread), hash(thread, word))));
        }
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = database.prepare(connection, INSERT)) {
            insert.setString(1, JsonRows.of(rows, (out, row) -> {
                out.writeStringField("thread", row.thread);
                out.writeStringField("word", row.word);
            }));
            insert.executeUpdate();
        }
    }

    private String hash(PostId thread) {
        return keys.fingerprint("thread:" + thread);
    }

    private String hash(PostId thread, String word) {
        return keys.fingerprint("name:" + thread + ":" + word);
    }

    private record Row(String thread, String word) {}
}
