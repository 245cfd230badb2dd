package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.moderate.Repetition;
import org.listeningpost.moderate.Sketch;
import org.listeningpost.post.Author;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.KeyRing;

/** What offers were made, as keyed hashes that are kept ninety days: by it an advertisement is known again. */
public final class Sketches {
    private static final long KEPT_MILLIS = java.time.Duration.ofDays(90).toMillis();
    private static final String INSERT = """
            INSERT INTO sketch (hash, post_id, author, purge_at)
            SELECT value->>'hash', value->>'post', value->>'author', {now} + %d FROM {rows} WHERE true
            ON CONFLICT (hash, post_id) DO NOTHING
            """.formatted(KEPT_MILLIS);
    private static final String SELECT =
            "SELECT hash, post_id, author FROM sketch WHERE hash {ids} AND purge_at > {now}";

    private final Database database;
    private final KeyRing keys;

    public Sketches(Database database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    /** How often each post's offer was made before or is made on this page; posts without one are not in the answer. */
    public Map<PostId, Repetition> repetitions(Map<Post, Sketch> sketches) {
        List<Row> rows = rows(sketches);
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<Row>> byHash =
                stored(rows.stream().map(Row::hash).distinct().toList());
        rows.forEach(
                row -> byHash.computeIfAbsent(row.hash, hash -> new HashSet<>()).add(row));
        Map<String, Repetition> counted = new HashMap<>();
        for (Row row : rows) {
            counted.merge(row.post, count(row.author, byHash.get(row.hash)), Repetition::or);
        }
        Map<PostId, Repetition> found = new HashMap<>();
        sketches.keySet().forEach(post -> {
            Repetition repetition = counted.get(post.id().toString());
            if (repetition != null) {
                found.put(post.id(), repetition);
            }
        });
        return found;
    }

    private static Repetition count(String author, Collection<Row> rows) {
        Set<String> authors = new HashSet<>();
        Set<String> own = new HashSet<>();
        for (Row row : rows) {
            if (row.author != null) {
                authors.add(row.author);
                if (row.author.equals(author)) {
                    own.add(row.post);
                }
            }
        }
        return new Repetition(own.size(), authors.size());
    }

    private Map<String, Set<Row>> stored(List<String> hashes) {
        return database.read("look up sketches", connection -> {
            Map<String, Set<Row>> found = new HashMap<>();
            try (PreparedStatement select = database.prepare(connection, SELECT)) {
                database.dialect().bindIds(select, 1, hashes);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        Row row = new Row(rows.getString(1), rows.getString(2), rows.getString(3));
                        found.computeIfAbsent(row.hash, hash -> new HashSet<>()).add(row);
                    }
                }
            }
            return found;
        });
    }

    /** Remembers what these posts offer. */
    void insert(Connection connection, List<InsightPost> posts, Function<Post, Sketch> sketcher) throws SQLException {
        Map<Post, Sketch> sketches = new HashMap<>();
        for (InsightPost post : posts) {
            Post original = post.post().original();
            sketches.put(original, sketcher.apply(original));
        }
        insert(connection, sketches);
    }

    void insert(Connection connection, Map<Post, Sketch> sketches) throws SQLException {
        List<Row> rows = rows(sketches);
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = database.prepare(connection, INSERT)) {
            insert.setString(1, JsonRows.of(rows, (out, row) -> {
                out.writeStringField("hash", row.hash);
                out.writeStringField("post", row.post);
                JsonRows.text(out, "author", row.author);
            }));
            insert.executeUpdate();
        }
    }

    private List<Row> rows(Map<Post, Sketch> sketches) {
        List<Row> rows = new ArrayList<>();
        sketches.forEach((post, sketch) -> {
            String author = author(post);
            String id = post.id().toString();
            sketch.contacts().forEach(contact -> rows.add(new Row(keys.fingerprint(contact), id, author)));
            sketch.drift().forEach(drift -> rows.add(new Row(keys.fingerprint(drift), id, author)));
        });
        return rows;
    }

    private String author(Post post) {
        Author author = post.author();
        String who = author.id() != null ? author.id() : author.handle();
        return who == null ? null : keys.pseudonym(post.id().platform().word() + ":" + who);
    }

    private record Row(String hash, String post, String author) {}
}
