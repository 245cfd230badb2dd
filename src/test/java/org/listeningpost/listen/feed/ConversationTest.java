package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listeningpost.listen.Answer;
import org.listeningpost.listen.Channel;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

class ConversationTest {
    private final PostId post =
            Feeds.readFixture("wordpress-posts.xml").posts().get(0).id();

    @Test
    void finds_the_post_and_the_comment_that_a_wordpress_comment_answers() {
        List<Post> comments = Feeds.readFixture("wordpress-comments.xml").posts();

        assertThat(comments).extracting(Post::kind).containsOnly(Kind.COMMENT);
        assertThat(comments).extracting(Post::root).containsOnly(post);
        assertThat(comments)
                .extracting(Post::parent)
                .containsExactly(post, comments.get(0).id());
    }

    @Test
    void keeps_names_that_wordpress_adds_out_of_a_comments_text() {
        List<Post> comments = Feeds.readFixture("wordpress-comments.xml").posts();

        assertThat(comments).extracting(Post::text).containsExactly("Same for us on Friday.", "Go early, it helps.");
        assertThat(comments.get(1).author().name()).isEqualTo("Bran & Col");
    }

    @Test
    void takes_a_comment_in_a_feed_of_posts_by_its_guid() {
        Post comment = Feeds.item("<guid>https://blog.example/?p=77#comment-9</guid><description>Quite.</description>");

        assertThat(comment.kind()).isEqualTo(Kind.COMMENT);
        assertThat(comment.root()).isEqualTo(post);
    }

    @Test
    void gives_comments_of_a_discovered_feed_the_ids_of_the_configured_one() {
        String address = "https://blog.example/2026/03/two-hours/feed/";
        Channel discovered =
                new Channel(Feeds.CHANNEL.key() + " comments " + address, "blog", address, Feeds.CHANNEL.key());

        Answer.Read answer = (Answer.Read) Feeds.blog()
                .read(
                        discovered,
                        Cursor.START,
                        Feeds.reply(Feeds.rss(
                                "<item><guid>https://blog.example/?p=77#comment-9</guid><title>By: Jory</title>"
                                        + "<description>Quite.</description></item>")));

        assertThat(answer.posts()).extracting(Post::root).containsExactly(post);
        assertThat(answer.posts()).extracting(Post::kind).containsExactly(Kind.COMMENT);
        assertThat(answer.posts()).extracting(Post::text).containsExactly("Quite.");
    }

    @Test
    void finds_the_posts_of_a_blog_whose_comments_are_configured_beside_them() {
        Channel comments = Channel.of("blog", "https://blog.example/comments/feed/");
        FeedReader reader = new FeedReader(
                "blog", Platform.BLOG, List.of(Feeds.ADDRESS, comments.address()), FeedPolicy.AUTO, Feeds.KEYED);

        Answer.Read read =
                (Answer.Read) reader.read(comments, Cursor.START, Feeds.reply(Feeds.fixture("wordpress-comments.xml")));

        assertThat(read.posts()).extracting(Post::root).containsOnly(post);
        assertThat(read.posts().get(1).parent()).isEqualTo(read.posts().get(0).id());
        assertThat(read.posts().get(0).id().scope()).isEqualTo(PostId.scopeOf(comments.address()));
    }

    @Test
    void follows_the_atom_threading_extension() {
        Post comment = Feeds.readFixture("blogger-comments.xml").posts().get(0);

        PostId answered =
                new PostId(Platform.BLOG, PostId.scopeOf(Feeds.ADDRESS), "tag:blog.example,1999:blog-5.post-3");
        assertThat(comment.parent()).isEqualTo(answered);
        assertThat(comment.root()).isEqualTo(answered);
        assertThat(comment.kind()).isEqualTo(Kind.COMMENT);
        assertThat(comment.text()).isEqualTo("We had the same last week and it rained.\nAll day.");
        assertThat(comment.editedAt()).isEqualTo(Instant.parse("2026-03-03T10:12:00Z"));
        assertThat(comment.author().id()).isEqualTo("https://people.example/5");
    }

    @Test
    void goes_by_links_where_the_policy_does() {
        FeedReader reader = Feeds.blog(Identity.LINK);
        List<Post> posts = Feeds.read(reader, Cursor.START, Feeds.reply(Feeds.fixture("wordpress-posts.xml")))
                .posts();
        List<Post> comments = Feeds.read(reader, Cursor.START, Feeds.reply(Feeds.fixture("wordpress-comments.xml")))
                .posts();

        assertThat(comments).extracting(Post::root).containsOnly(posts.get(0).id());
        assertThat(comments.get(1).parent()).isEqualTo(comments.get(0).id());
    }

    @Test
    void tells_replies_from_topics_in_a_forum() {
        List<Post> posts = Feeds.read(Feeds.forum(), Cursor.START, Feeds.reply(Feeds.fixture("phpbb.xml")))
                .posts();

        assertThat(posts).extracting(Post::kind).containsExactly(Kind.COMMENT, Kind.POST);
        assertThat(posts)
                .extracting(Post::text)
                .containsExactly(
                        "Re: Booked and forgotten\n\nThey forgot us too.\nTwice.",
                        "Booked and forgotten\n\nI waited until six.");
        assertThat(posts).extracting(Post::root).containsOnlyNulls();
        assertThat(posts).extracting(p -> p.author().name()).containsExactly("rook12", "wren7");
    }

    @Test
    void drops_the_frame_around_a_discourse_post() {
        Post post = Feeds.read(Feeds.forum(), Cursor.START, Feeds.reply(Feeds.fixture("discourse-topic.xml")))
                .posts()
                .get(0);

        assertThat(post.text()).isEqualTo("Blood test queue\n\nAn hour today.");
        assertThat(post.author().handle()).isEqualTo("heron5");
        assertThat(post.author().name()).isEqualTo("Heron Five");
        assertThat(post.language()).isEqualTo("en-GB");
    }

    @Test
    void is_never_its_own_parent() {
        Post odd = Feeds.entry("<id>tag:1</id><thr:in-reply-to ref=\"tag:1\"/><title>Round</title>");

        assertThat(odd.parent()).isNull();
        assertThat(odd.root()).isNull();
    }
}
