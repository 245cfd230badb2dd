package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.listen.Answer;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

class FeedDialectsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rss-0.90.xml",
                "rss-0.91.xml",
                "rss-0.92.xml",
                "rss-0.93.xml",
                "rss-0.94.xml",
                "rss-1.0.xml",
                "rss-1.0-prefixed.xml",
                "rss-2.0.xml",
                "rss-2.0-own-namespace.xml",
                "rss-2.0-items-outside-channel.xml",
                "rss-2.0-no-channel.xml",
                "atom-0.3.xml",
                "atom-1.0.xml",
                "atom-1.0-prefixed.xml"
            })
    void reads_the_same_two_posts_from_every_dialect(String fixture) {
        Answer.Read read = Feeds.readFixture(fixture);

        assertThat(read.note()).isNull();
        assertThat(read.posts())
                .extracting(Post::text)
                .containsExactly(
                        "Waiting for the bus to the clinic\n\nIt came late again.",
                        "A kind porter\n\nHe found me a chair & a blanket.");
        assertThat(read.posts())
                .extracting(Post::link)
                .containsExactly(URI.create("https://blog.example/bus"), URI.create("https://blog.example/porter"));
        assertThat(read.posts()).extracting(Post::kind).containsOnly(Kind.POST);
        assertThat(read.posts()).extracting(p -> p.id().scope()).containsOnly(PostId.scopeOf(Feeds.ADDRESS));
    }

    @Test
    void takes_author_language_and_dates_from_atom() {
        List<Post> posts = Feeds.readFixture("atom-1.0.xml").posts();

        assertThat(posts.get(1).author().name()).isEqualTo("The Carers Group");
        assertThat(posts.get(1).language()).isEqualTo("en-GB");
        assertThat(posts.get(1).postedAt()).isEqualTo(Instant.parse("2026-03-03T09:00:00Z"));
        assertThat(posts.get(1).editedAt()).isEqualTo(Instant.parse("2026-03-03T09:30:00Z"));
        assertThat(posts.get(0).editedAt()).isNull();
    }

    @Test
    void takes_counts_and_author_from_a_wordpress_post_and_drops_its_footer() {
        Post post = Feeds.readFixture("wordpress-posts.xml").posts().get(0);

        assertThat(post.text())
                .isEqualTo("Two hours at the walk-in centre\n\nWe took the early bus.\n\n"
                        + "- tea at nine\n- seen at eleven\n\nThe nurse was lovely.");
        assertThat(post.counts().replies()).isEqualTo(2);
        assertThat(post.author().name()).isEqualTo("Morwenna");
        assertThat(post.language()).isEqualTo("en-GB");
    }

    @Test
    void yields_an_entry_that_has_an_id_and_no_words() {
        assertThat(Feeds.item("<guid>17</guid>").text()).isEmpty();
        assertThat(Feeds.item("<link>https://blog.example/17</link>").text()).isEmpty();
        assertThat(Feeds.posts(Feeds.rss("<item/><item></item>"))).isEmpty();
    }

    @Test
    void gives_the_title_where_there_is_no_body() {
        assertThat(Feeds.item("<title>Thank you, ward nine</title>").text()).isEqualTo("Thank you, ward nine");
    }

    @Test
    void reads_a_feed_without_entries_as_no_posts() {
        assertThat(Feeds.posts(Feeds.rss(""))).isEmpty();
    }
}
