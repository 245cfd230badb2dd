package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.ledger.Said.approved;
import static org.listeningpost.ledger.Said.page;
import static org.listeningpost.ledger.Said.rejected;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.listeningpost.post.Page;
import org.listeningpost.post.Post;
import org.listeningpost.protect.KeyRing;

class KnownTest extends OnBothDatabases {
    private static final String OLD = "TGlzdGVuaW5nIFBvc3QsIHRlc3Qga2V5IG5vLiBvbmU=";
    private static final String NEW = "TGlzdGVuaW5nIFBvc3QsIHRlc3Qga2V5IG5vLiB0d28=";

    @Test
    void passes_new_and_changed_posts_only() {
        recorder().record(page(approved(1, "Good"), approved(2, "Slow"), rejected(3, "Buy")));

        assertThat(known(KEYS, original(1, "Good"), original(2, "Slower"), original(3, "Buy"), original(4, "New")))
                .containsExactly(2, 4);
    }

    @Test
    void still_knows_a_post_after_the_key_was_changed() {
        recorder(KeyRing.of(OLD, List.of())).record(page(approved(1, "Good")));

        KeyRing changed = KeyRing.of(NEW, List.of(OLD));

        assertThat(known(changed, original(1, "Good"), original(1, "Good"))).isEmpty();
        recorder(changed).record(page(approved(1, "Good")));
        assertThat(look("SELECT revision FROM post")).isEqualTo("1");
    }

    @Test
    void passes_a_post_once_that_a_page_holds_twice() {
        assertThat(known(KEYS, original(1, "Newer"), original(1, "Older"), original(2, "Other")))
                .containsExactly(1, 2);
    }

    @Test
    void looks_at_any_number_of_posts_at_once() {
        Post[] many = java.util.stream.IntStream.rangeClosed(1, 5000)
                .mapToObj(number -> original(number, "The same words"))
                .toArray(Post[]::new);

        assertThat(known(KEYS, many)).hasSize(5000);
    }

    private static Post original(int number, String words) {
        return Said.original(number, words, "en");
    }

    private List<Integer> known(KeyRing keys, Post... posts) {
        Page page = new Page("blog", List.of(posts), List.of(), null, null);
        return new Known(ledger.database(), keys)
                .drop(page).posts().stream()
                        .map(post -> Integer.valueOf(post.id().nativeId()))
                        .toList();
    }
}
