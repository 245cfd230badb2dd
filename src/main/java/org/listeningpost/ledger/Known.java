package org.listeningpost.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listeningpost.post.Page;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.KeyRing;

/** First step of the intake: drops what is stored and unchanged, so that nothing known is screened or written again. */
public final class Known {
    private final Database database;
    private final KeyRing keys;

    public Known(Database database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    /** In: a page as it was polled. Out: the same page with only its new and changed posts, each once. */
    public Page drop(Page page) {
        if (page.posts().isEmpty()) {
            return page;
        }
        Map<String, String> stored = fingerprints(page.posts());
        Set<PostId> seen = new HashSet<>();
        List<Post> fresh = page.posts().stream()
                .filter(post -> seen.add(post.id()))
                .filter(post -> isNew(post, stored.get(post.id().toString())))
                .toList();
        return page.with(fresh);
    }

    private boolean isNew(Post post, String fingerprint) {
        return fingerprint == null || !keys.isFingerprintOf(fingerprint, post.text());
    }

    private Map<String, String> fingerprints(List<Post> posts) {
        List<String> ids = posts.stream().map(post -> post.id().toString()).toList();
        return database.read("look up known posts", connection -> {
            Map<String, String> found = new HashMap<>();
            try (PreparedStatement select =
                    database.prepare(connection, "SELECT id, fingerprint FROM post WHERE id {ids}")) {
                database.dialect().bindIds(select, 1, ids);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getString(1), rows.getString(2));
                    }
                }
            }
            return found;
        });
    }
}
