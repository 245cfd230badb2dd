package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.listeningpost.moderate.Repetition;
import org.listeningpost.moderate.Sketch;
import org.listeningpost.post.Author;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

class SketchesTest extends OnBothDatabases {
    private static final String SHOP = "link:shop.example";

    @Test
    void counts_what_one_author_offers_again_and_again() {
        remember(offer(1, "ann"), offer(2, "ann"));

        assertThat(seen(offer(3, "ann"))).isEqualTo(new Repetition(3, 1));
    }

    @Test
    void counts_the_authors_of_one_offer() {
        remember(offer(1, "ann"), offer(2, "bob"));

        assertThat(seen(offer(3, "cat"))).isEqualTo(new Repetition(1, 3));
    }

    @Test
    void counts_what_stands_on_the_same_page() {
        Post first = offer(1, "ann");
        Post second = offer(2, "bob");

        assertThat(sketches().repetitions(sketched(first, second))).containsEntry(first.id(), new Repetition(1, 2));
    }

    @Test
    void does_not_count_a_post_twice_that_is_screened_twice() {
        remember(offer(1, "ann"));
        remember(offer(1, "ann"));

        assertThat(seen(offer(1, "ann"))).isEqualTo(new Repetition(1, 1));
    }

    @Test
    void knows_nothing_of_authors_who_are_not_told() {
        remember(offer(1, null), offer(2, null));

        assertThat(seen(offer(3, null))).isEqualTo(Repetition.NONE);
    }

    @Test
    void keeps_keyed_hashes_only_and_for_ninety_days() {
        remember(offer(1, "ann"));

        assertThat(rows("SELECT hash || COALESCE(author, '') FROM sketch"))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).doesNotContain("shop", "ann"));
        change("UPDATE sketch SET purge_at = {now} - 1");
        assertThat(seen(offer(2, "ann"))).isEqualTo(new Repetition(1, 1));
        assertThat(ledger.purge()).isEqualTo(1);
    }

    @Test
    void asks_nothing_for_posts_that_offer_nothing() {
        close();

        assertThat(sketches().repetitions(Map.of())).isEmpty();
        assertThat(sketches().repetitions(Map.of(offer(1, "ann"), Sketch.NOTHING)))
                .isEmpty();
    }

    private Repetition seen(Post post) {
        return sketches().repetitions(sketched(post)).get(post.id());
    }

    private void remember(Post... posts) {
        ledger.database().write("remember", connection -> {
            sketches().insert(connection, sketched(posts));
            return null;
        });
    }

    private Sketches sketches() {
        return new Sketches(ledger.database(), KEYS);
    }

    private static Map<Post, Sketch> sketched(Post... posts) {
        Map<Post, Sketch> sketched = new HashMap<>();
        List.copyOf(Arrays.asList(posts)).forEach(post -> sketched.put(post, new Sketch(Set.of(SHOP), Set.of())));
        return sketched;
    }

    private static Post offer(int number, String author) {
        Author who = author == null ? Author.UNKNOWN : new Author(author, author, null);
        return new Post(
                PostId.parse(Said.id(number)),
                Kind.COMMENT,
                who,
                "Buy at shop.example",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
