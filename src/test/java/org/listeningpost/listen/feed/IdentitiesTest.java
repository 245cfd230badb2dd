package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.listeningpost.listen.Answer;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

class IdentitiesTest {
    private static final String BUS = item("site", "bus", "The bus was late", "02 Mar 2026");
    private static final String PORTER = item("site", "porter", "A kind porter", "03 Mar 2026");
    private static final String SCAN = item("site", "scan", "Lost my scan", "03 Mar 2026");

    @Test
    void goes_by_guid_then_by_link_then_by_content() {
        assertThat(Feeds.item("<guid>17</guid><link>https://blog.example/a</link>")
                        .id()
                        .nativeId())
                .isEqualTo("17");
        assertThat(id("<link>https://blog.example/a</link><title>One</title>"))
                .isEqualTo(id("<link>https://blog.example/a</link><title>Two</title>"));
        assertThat(id("<title>One</title><description>x</description>"))
                .isEqualTo(id("<title>One</title><description>x</description>"))
                .isNotEqualTo(id("<title>One</title><description>y</description>"));
    }

    @Test
    void keeps_the_id_of_an_entry_that_is_edited() {
        assertThat(id("<guid>17</guid><title>Before</title>")).isEqualTo(id("<guid>17</guid><title>After</title>"));
    }

    @Test
    void makes_one_post_of_exact_repeats() {
        assertThat(Feeds.posts(Feeds.rss(BUS + PORTER + BUS))).hasSize(2);
    }

    @Test
    void tells_entries_with_one_guid_apart_by_their_links() {
        assertThat(ids(Feeds.read(Feeds.rss(BUS + PORTER + SCAN))))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void gives_the_same_ids_whatever_the_order() {
        assertThat(byText(Feeds.read(Feeds.rss(BUS + PORTER + SCAN))))
                .isEqualTo(byText(Feeds.read(Feeds.rss(SCAN + BUS + PORTER))));
    }

    @Test
    void remembers_a_repeated_guid_when_one_of_its_entries_is_left() {
        Answer.Read first = Feeds.read(Feeds.rss(BUS + PORTER));
        Answer.Read second = read(first.next(), PORTER);
        Answer.Read third = read(second.next(), BUS + SCAN);

        assertThat(byText(first)).containsAllEntriesOf(byText(second));
        assertThat(byText(third).get("The bus was late"))
                .isEqualTo(byText(first).get("The bus was late"));
        assertThat(ids(third)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ids(second));
    }

    @Test
    void keeps_the_id_of_an_entry_whose_guid_is_given_away_later() {
        Answer.Read first = Feeds.read(Feeds.rss(BUS));
        Answer.Read second = read(first.next(), PORTER + BUS);

        assertThat(byText(second)).containsAllEntriesOf(byText(first)).hasSize(2);
    }

    @Test
    void tells_entries_apart_by_content_where_guid_and_link_are_one() {
        String one = "<item><guid>site</guid><link>https://blog.example/</link><title>One</title></item>";
        String two = "<item><guid>site</guid><link>https://blog.example/</link><title>Two</title></item>";

        Answer.Read both = Feeds.read(Feeds.rss(one + two));

        assertThat(ids(both)).doesNotHaveDuplicates().hasSize(2);
        assertThat(byText(both)).containsAllEntriesOf(byText(read(both.next(), two)));
    }

    @Test
    void tells_comments_apart_that_share_their_posts_link_and_have_no_guid() {
        String one = "<item><link>https://blog.example/a</link><description>Yes</description></item>";
        String two = "<item><link>https://blog.example/a</link><description>No</description></item>";

        assertThat(Feeds.posts(Feeds.rss(one + two))).hasSize(2);
    }

    @Test
    void tells_two_equal_comments_apart_by_their_dates() {
        String one =
                "<item><link>https://blog.example/a</link><title>Thanks</title><pubDate>01 Mar 2026</pubDate></item>";
        String two =
                "<item><link>https://blog.example/a</link><title>Thanks</title><pubDate>02 Mar 2026</pubDate></item>";

        assertThat(Feeds.posts(Feeds.rss(one + two + one))).hasSize(2);
    }

    @Test
    void takes_the_newest_of_the_versions_that_an_atom_feed_keeps() {
        List<Post> posts =
                Feeds.posts(Feeds.atom(version("09:00", "First thoughts") + version("10:00", "Second thoughts")));

        assertThat(posts).extracting(Post::text).containsExactly("Second thoughts");
        assertThat(posts.get(0).id().nativeId()).isEqualTo("e1");
    }

    @Test
    void follows_a_policy_of_links() {
        assertThat(ids(Feeds.read(
                        Feeds.blog(Identity.LINK), Cursor.START, Feeds.reply(Feeds.rss(item("x1", "bus", "a", ""))))))
                .isEqualTo(ids(Feeds.read(
                        Feeds.blog(Identity.LINK), Cursor.START, Feeds.reply(Feeds.rss(item("x2", "bus", "b", ""))))));
    }

    @Test
    void follows_a_policy_of_guids_even_where_they_repeat() {
        assertThat(ids(Feeds.read(Feeds.blog(Identity.GUID), Cursor.START, Feeds.reply(Feeds.rss(BUS + PORTER)))))
                .extracting(PostId::nativeId)
                .containsExactly("site");
    }

    @Test
    void follows_a_policy_of_contents() {
        String same = item("x1", "bus", "The bus was late", "") + item("x2", "bus2", "The bus was late", "");

        assertThat(Feeds.read(Feeds.blog(Identity.CONTENT), Cursor.START, Feeds.reply(Feeds.rss(same)))
                        .posts())
                .hasSize(1);
    }

    private static String item(String guid, String link, String title, String date) {
        return "<item><guid>" + guid + "</guid><link>https://blog.example/" + link + "</link><title>" + title
                + "</title><pubDate>" + date + "</pubDate></item>";
    }

    private static String version(String time, String title) {
        return "<entry><id>e1</id><link href=\"https://blog.example/1\"/><published>2026-03-01T08:00:00Z</published><updated>2026-03-01T"
                + time + ":00Z</updated><title>" + title + "</title></entry>";
    }

    private static PostId id(String inItem) {
        return Feeds.item(inItem).id();
    }

    private static Answer.Read read(Cursor cursor, String items) {
        return Feeds.read(Feeds.blog(), cursor, Feeds.reply(Feeds.rss(items)));
    }

    private static List<PostId> ids(Answer.Read read) {
        return read.posts().stream().map(Post::id).toList();
    }

    private static Map<String, PostId> byText(Answer.Read read) {
        return read.posts().stream().collect(Collectors.toMap(Post::text, Post::id, (a, b) -> a));
    }
}
