package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.listeningpost.listen.Answer;
import org.listeningpost.listen.Channel;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Platform;

class CommentFeedsTest {
    private static final String COMMENTS = "https://blog.example/2026/03/two-hours/feed/";

    @Test
    void finds_the_comment_feed_of_a_recent_post() {
        assertThat(Feeds.readFixture("wordpress-posts.xml").found())
                .containsExactly(new Channel(
                        Feeds.CHANNEL.key() + " comments " + COMMENTS, "blog", COMMENTS, Feeds.CHANNEL.key()));
    }

    @Test
    void finds_the_replies_of_an_atom_entry() {
        Answer.Read read = Feeds.read(Feeds.atom("<entry><id>1</id><link rel=\"replies\" type=\"application/atom+xml\" "
                + "href=\"" + COMMENTS + "\" thr:count=\"4\"/></entry>"));

        assertThat(read.found()).extracting(Channel::address).containsExactly(COMMENTS);
        assertThat(read.posts().get(0).counts().replies()).isEqualTo(4);
    }

    @Test
    void leaves_old_posts_alone() {
        assertThat(found("<pubDate>01 Jan 2026</pubDate>", COMMENTS)).isEmpty();
        assertThat(found("<pubDate>01 Mar 2026</pubDate>", COMMENTS)).hasSize(1);
        assertThat(found("", COMMENTS)).hasSize(1);
    }

    @Test
    void is_not_led_to_another_host_or_port() {
        assertThat(found("", "https://elsewhere.example/feed/")).isEmpty();
        assertThat(found("", "https://blog.example:8443/feed/")).isEmpty();
        assertThat(found("", "file:///etc/passwd")).isEmpty();
    }

    @Test
    void leaves_the_comments_to_a_feed_that_is_configured_for_them() {
        List<String> addresses = List.of(Feeds.ADDRESS, "https://blog.example/comments/feed/");
        FeedReader reader = new FeedReader("blog", Platform.BLOG, addresses, FeedPolicy.AUTO, Feeds.KEYED);

        assertThat(Feeds.read(reader, Cursor.START, Feeds.reply(Feeds.fixture("wordpress-posts.xml")))
                        .found())
                .isEmpty();
    }

    @Test
    void is_not_led_on_by_a_comment_feed() {
        String feed = Feeds.rss(item("", COMMENTS)).replace("Local voices", "Comments on: Two hours");

        assertThat(Feeds.read(feed).found()).isEmpty();
    }

    @Test
    void is_led_to_a_hundred_at_most() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            items.append(item("<guid>" + i + "</guid>", COMMENTS + i));
        }

        assertThat(Feeds.read(Feeds.rss(items.toString())).found()).hasSize(100);
    }

    private static List<Channel> found(String inItem, String comments) {
        return Feeds.read(Feeds.rss(item(inItem, comments))).found();
    }

    private static String item(String inItem, String comments) {
        return "<item><title>Two hours</title>" + inItem + "<wfw:commentRss>" + comments + "</wfw:commentRss></item>";
    }
}
