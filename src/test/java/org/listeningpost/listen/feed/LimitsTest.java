package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.listen.Answer;
import org.listeningpost.listen.Unread;
import org.listeningpost.post.Post;

/** Feeds of up to 5 MB, made to hurt. */
@Timeout(60)
class LimitsTest {
    private static final int BODY = 5_000_000;

    @Test
    void reads_five_thousand_entries_and_notes_the_rest() {
        Answer.Read read = Feeds.read(Feeds.rss(filled("<item><guid>%d</guid></item>", 4_900_000)));

        assertThat(read.posts()).hasSize(Limits.ENTRIES);
        assertThat(read.note()).startsWith("only the first 5000 entries were read, ");
    }

    @Test
    void cuts_an_endless_text_and_notes_it() {
        Answer.Read read = Feeds.read(Feeds.rss("<item><guid>1</guid><title>Ah</title><description>"
                + "a".repeat(4_900_000) + "</description></item><item><guid>2</guid></item>"));

        assertThat(read.posts()).hasSize(2);
        assertThat(read.posts().get(0).text()).hasSize(Limits.TEXT);
        assertThat(read.note()).isEqualTo("1 texts were cut at 100000 characters");
    }

    @Test
    void does_not_cut_within_a_character() {
        Post post = Feeds.item("<description>a" + "🙂".repeat(60_000) + "</description>");

        assertThat(post.text()).hasSize(Limits.TEXT - 1).doesNotContain("\uFFFD");
    }

    @Test
    void leaves_out_an_entry_that_is_nested_too_deep_and_reads_the_others() {
        String deep = "<item><guid>1</guid><description>" + "<a>".repeat(5_000) + "</a>".repeat(5_000)
                + "</description></item>";

        Answer.Read read = Feeds.read(Feeds.rss(deep + "<item><guid>2</guid></item>"));

        assertThat(read.posts()).extracting(p -> p.id().nativeId()).containsExactly("2");
        assertThat(read.unread())
                .extracting(Unread::reason)
                .containsExactly("its elements are nested deeper than 200 levels");
        assertThat(read.unread()).isEqualTo(Feeds.read(Feeds.rss(deep)).unread());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "<item>",
                "<description>",
                "<a b='",
                "<![CDATA[",
                "<!--",
                "<?x",
                "&",
                "&amp;",
                "]]>",
                "<",
                "</a>",
                "<a\n"
            })
    void gives_up_on_a_feed_of_nothing_else(String repeated) {
        assertThat(Feeds.failure(Feeds.reply("<rss><channel>" + repeated.repeat(BODY / repeated.length()))))
                .isNotBlank();
        assertThat(Feeds.answer(
                        Feeds.blog(),
                        org.listeningpost.post.Cursor.START,
                        Feeds.reply(Feeds.rss("<item><guid>1</guid><description>"
                                + repeated.repeat(1_000_000 / repeated.length()) + "</description></item>"))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<p><b>",
                "<a href=x>",
                "<table>",
                "<ul><li>",
                "<table><tr><td>",
                "<b a=1 ",
                "&lt;p&gt;",
                "<svg><p>",
                "<",
                "&",
                "<pre>",
                "In reply to <a ",
                "<p>Statistics: Posted by ",
                "The post <a "
            })
    void reads_html_of_nothing_else(String repeated) {
        String html = repeated.repeat(1_000_000 / repeated.length());

        Answer.Read read = Feeds.read(Feeds.rss("<item><guid>1</guid><title>"
                + html.substring(0, 10).replace('<', ' ').replace('&', ' ') + "</title><description><![CDATA[" + html
                + "]]></description></item>"));

        assertThat(read.posts()).hasSize(1);
    }

    @Test
    void gives_up_on_an_element_with_countless_attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }

        assertThat(Feeds.failure(Feeds.reply(Feeds.rss("<item" + attributes + "><guid>1</guid></item>"))))
                .startsWith("its elements are nested or crowded");
    }

    @Test
    void bounds_what_a_channel_remembers() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            String item = "<item><guid>%d</guid><link>https://blog.example/%d/%d</link></item>";
            items.append(item.formatted(i, i, 1)).append(item.formatted(i, i, 2));
        }

        Answer.Read read = Feeds.read(Feeds.rss(items.toString()));

        assertThat(read.posts()).hasSize(4_000);
        assertThat(FeedCursor.of(read.next()).repeated()).hasSize(Limits.REPEATED);
    }

    private static String filled(String item, int length) {
        StringBuilder items = new StringBuilder(length);
        for (int i = 0; items.length() < length; i++) {
            items.append(item.formatted(i));
        }
        return items.toString();
    }
}
