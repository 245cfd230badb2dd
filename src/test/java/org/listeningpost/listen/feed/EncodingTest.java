package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.listen.Answer;
import org.listeningpost.listen.Reply;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Post;

class EncodingTest {
    @ParameterizedTest
    @CsvSource({
        "UTF-8, café ’quoted’ 🙂",
        "ISO-8859-1, café",
        "windows-1252, café ’quoted’",
        "ISO-8859-15, 5 € café",
        "KOI8-R, Привет",
        "Big5, 護士很好",
        "Shift_JIS, ありがとう",
        "GB2312, 护士很好",
        "EUC-KR, 고마워요",
        "UTF-16BE, café 🙂",
        "UTF-16LE, café 🙂"
    })
    void reads_the_encoding_that_the_declaration_or_http_names(String name, String title) {
        Charset charset = Charset.forName(name);
        String feed = Feeds.rss("<item><title>" + title + "</title></item>");
        String declared = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + feed;

        assertThat(title(Feeds.reply(declared.getBytes(charset)))).isEqualTo(title);
        assertThat(title(Feeds.reply(feed.getBytes(charset), "content-type", "text/xml; charset=\"" + name + "\"")))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void believes_a_byte_order_mark_before_all_else(String name) {
        String feed =
                "\uFEFF<?xml version=\"1.0\" encoding=\"ISO-8859-7\"?>" + Feeds.rss("<item><title>café</title></item>");

        assertThat(title(Feeds.reply(feed.getBytes(Charset.forName(name)), "content-type", "text/xml; charset=koi8-r")))
                .isEqualTo("café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bogus", "INVALID", "x-user-defined", "\u00e9"})
    void refuses_an_encoding_that_nobody_knows(String name) {
        String feed = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + Feeds.rss("");

        assertThat(Feeds.failure(Feeds.reply(feed))).startsWith("the encoding it names is not known (sha256 ");
        assertThat(Feeds.failure(Feeds.reply(Feeds.rss(""), "content-type", "text/xml; charset=bogus")))
                .startsWith("the encoding it names is not known");
    }

    @Test
    void doubts_the_latin_1_that_servers_send_by_default() {
        String feed = "<?xml version=\"1.0\" encoding=\"KOI8-R\"?>" + Feeds.rss("<item><title>Привет</title></item>");

        assertThat(title(Feeds.reply(
                        feed.getBytes(Charset.forName("KOI8-R")), "content-type", "text/xml; charset=iso-8859-1")))
                .isEqualTo("Привет");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "us-ascii", "utf-16", "windows-1252"})
    void reads_utf_8_that_says_it_is_something_else(String name) {
        String feed = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>"
                + Feeds.rss("<item><title>café ’s 🙂é</title></item>");

        Answer.Read read = Feeds.read(Feeds.blog(), Cursor.START, Feeds.reply(feed));

        assertThat(read.posts()).extracting(Post::text).containsExactly("café ’s 🙂é");
        assertThat(read.note()).startsWith("read as UTF-8");
    }

    @Test
    void reads_latin_1_that_says_it_is_utf_8() {
        byte[] body = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + Feeds.rss("<item><title>café</title></item>"))
                .getBytes(StandardCharsets.ISO_8859_1);

        Answer.Read read = Feeds.read(Feeds.blog(), Cursor.START, Feeds.reply(body));

        assertThat(read.posts()).extracting(Post::text).containsExactly("café");
        assertThat(read.note()).isEqualTo("read as windows-1252: it is not UTF-8");
    }

    @Test
    void keeps_the_rest_when_one_character_was_cut_in_two() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(Feeds.rss("<item><title>café näher élan")
                .replace("</channel></rss>", "")
                .getBytes(StandardCharsets.UTF_8));
        body.write(0xC3);
        body.writeBytes("</title></item></channel></rss>".getBytes(StandardCharsets.UTF_8));

        Answer.Read read = Feeds.read(Feeds.blog(), Cursor.START, Feeds.reply(body.toByteArray()));

        assertThat(read.posts()).extracting(Post::text).containsExactly("café näher élan\uFFFD");
        assertThat(read.note()).contains("were replaced");
    }

    private static String title(Reply reply) {
        Answer.Read read = Feeds.read(Feeds.blog(), Cursor.START, reply);
        assertThat(read.note()).isNull();
        return read.posts().get(0).text();
    }
}
