package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.listen.Answer;
import org.listeningpost.post.Post;

class IllFormedFeedTest {
    private static final String ITEM = "<item><guid>1</guid><title>Tea &amp; toast</title></item>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><guid>1</guid><title>Tea & toast</title></item>",
                "<item><guid>1</guid><title>Tea &amp; toast\u0007</title></item>",
                "<item><guid>1</guid><title>Tea &amp; toast</title><itunes:author>x</itunes:author></item>",
                "<item><guid>1</guid><title>Tea &amp; toast</title><link>https://blog.example/?a=1&copy=2</link></item>",
                "<item><guid>1</guid><title>Tea &amp; toast</item>",
                "<item><guid>1</guid><title>Tea &amp; toast</title></item><hr>"
            })
    void reads_what_is_almost_xml_and_says_so(String items) {
        Answer.Read read = Feeds.read(Feeds.rss(items));

        assertThat(read.posts()).extracting(Post::text).containsExactly("Tea & toast");
        assertThat(read.posts()).extracting(p -> p.id().nativeId()).containsExactly("1");
        assertThat(read.note()).startsWith("read leniently: ");
    }

    @Test
    void keeps_an_ampersand_in_a_link() {
        List<Post> posts = Feeds.posts(Feeds.rss("<item><link>https://blog.example/?a=1&copy=2</link></item>"));

        assertThat(posts.get(0).link()).hasToString("https://blog.example/?a=1&copy=2");
    }

    @Test
    void knows_the_customary_prefixes_where_they_are_not_bound() {
        String feed = "<rss><channel><item><dc:creator>Jory</dc:creator><title>Hm</title></item></channel></rss>";

        assertThat(Feeds.posts(feed).get(0).author().name()).isEqualTo("Jory");
    }

    @Test
    void knows_html_names_for_characters() {
        String feed = Feeds.rss("<item><title>caf&eacute;&nbsp;bar &unknown;</title></item>");
        String withDoctype = "<!DOCTYPE rss SYSTEM \"https://dtd.example/rss.dtd\">" + feed;

        assertThat(Feeds.read(feed).note()).startsWith("read leniently: ");
        assertThat(Feeds.read(withDoctype).note()).isNull();
        assertThat(Feeds.posts(feed)).extracting(Post::text).containsExactly("café bar &unknown;");
        assertThat(Feeds.posts(withDoctype)).extracting(Post::text).containsExactly("café bar &unknown;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n  <?xml version=\"1.0\"?>",
                "<br />\n<b>Warning</b>: something in <b>/feed.php</b> on line <b>7</b><br />\n<?xml version=\"1.0\"?>",
                "Notice: odd\n"
            })
    void reads_over_what_stands_before_the_feed(String garbage) {
        Answer.Read read = Feeds.read(garbage + Feeds.rss(ITEM));

        assertThat(read.posts()).hasSize(1);
        assertThat(read.note()).startsWith("read leniently: ");
    }

    @Test
    void reads_over_what_stands_behind_the_feed() {
        assertThat(Feeds.posts(Feeds.rss(ITEM) + "<!-- cached --><script>x</script>"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>Half",
                "<rss><channel><item><title>Half</title></item>",
                "<rss><channel><item><title>Tea & toast</title></item><item><title>Half",
                "<rss><channel><item><description><![CDATA[Half </rss>",
                "<rss><channel><item><description>About &lt;/rss> & other</description></item><item><title>Half</ti"
            })
    void refuses_a_body_that_breaks_off(String body) {
        assertThat(Feeds.failure(Feeds.reply(body))).startsWith("it breaks off before its end (sha256 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "'' -> it is empty",
                "'  ' -> it is empty",
                "<!doctype html><html><head><title>Blog</title></head></html> -> this is a web page, not a feed; look for its feed address",
                "<html xmlns='http://www.w3.org/1999/xhtml'><body/></html> -> this is a web page",
                "{\"version\":\"https://jsonfeed.org/version/1\"} -> this is JSON",
                "[{\"id\":1}] -> this is JSON",
                "Service unavailable -> this is plain text",
                "<opml><body/></opml> -> this is XML or the like, but not a feed",
                "<!-- nothing else -> this is plain text"
            })
    void says_what_it_got_instead_of_a_feed(String body, String reason) {
        assertThat(Feeds.failure(Feeds.reply(body))).startsWith(reason).matches("(?s).* \\(sha256 [0-9a-f]{16}\\)");
    }

    @Test
    void says_nothing_of_a_refused_body_but_its_digest() {
        assertThat(Feeds.failure(Feeds.reply("<rss><item><title>Morwenna Trelawny")))
                .doesNotContain("Morwenna");
    }

    @Test
    void refuses_a_doctype_with_declarations_of_its_own() {
        String bomb = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + Feeds.rss("<item><title>&b;</title></item>");
        String theft = "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + Feeds.rss("<item><title>&a;</title></item>");

        assertThat(Feeds.failure(Feeds.reply(bomb))).startsWith("its DOCTYPE declares entities of its own");
        assertThat(Feeds.failure(Feeds.reply(theft))).startsWith("its DOCTYPE declares entities of its own");
    }

    @Test
    void expands_no_entity_in_a_lenient_reading_either() {
        String bomb = "<!DOCTYPE rss [<!ENTITY a \"ha\">]>" + Feeds.rss("<item><title>&a; & &a;</title></item>");

        assertThat(Feeds.failure(Feeds.reply(bomb))).startsWith("its DOCTYPE");
    }
}
