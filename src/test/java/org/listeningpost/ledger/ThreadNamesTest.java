package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.listeningpost.insight.Insight;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.ProtectedPosts;

class ThreadNamesTest extends OnBothDatabases {
    private static final PostId THREAD = PostId.parse(Said.id(1));
    private static final PostId OTHER = PostId.parse(Said.id(2));

    @Test
    void remembers_names_by_thread_and_keeps_neither_name_nor_thread() {
        remember();
        remember();

        Map<PostId, Predicate<String>> known = names().recall(Set.of(THREAD, OTHER));

        assertThat(known).containsOnlyKeys(THREAD);
        assertThat(known.get(THREAD).test("zofia")).isTrue();
        assertThat(known.get(THREAD).test("anna")).isFalse();
        assertThat(rows("SELECT thread || word FROM thread_name"))
                .hasSize(1)
                .noneMatch(row -> row.contains("zofia") || row.contains("1a2b3c4d"));
    }

    @Test
    void forgets_after_thirty_days() {
        remember();
        assertThat(look("SELECT (purge_at - {now} + 60000) / 86400000 FROM thread_name"))
                .isEqualTo("30");
        change("UPDATE thread_name SET purge_at = {now}");

        assertThat(names().recall(Set.of(THREAD))).isEmpty();
        assertThat(ledger.purge()).isEqualTo(1);
        assertThat(rows("SELECT word FROM thread_name")).isEmpty();
    }

    private ThreadNames names() {
        return new ThreadNames(ledger.database(), KEYS);
    }

    private void remember() {
        InsightPost post = new InsightPost(
                ProtectedPosts.naming(Said.original(1, "Zofia waited for", "en"), 0, 5), new Insight(List.of(), false));
        ledger.database().write("remember", connection -> {
            names().insert(connection, List.of(post));
            return null;
        });
    }
}
