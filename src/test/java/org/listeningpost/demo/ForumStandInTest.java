package org.listeningpost.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class ForumStandInTest {
    private static final Instant AT = Instant.parse("2026-11-20T10:15:00Z");
    private ForumStandIn forum;

    @BeforeEach
    void open() throws Exception {
        forum = new ForumStandIn(0);
        forum.sayInPhpBb("Physio", "bess", "Eighteen weeks & <no> letter.", AT);
        forum.sayInVBulletin("Breaks", "Zoë", "The café costs £2.", AT);
    }

    @AfterEach
    void close() {
        forum.close();
    }

    @Test
    void writes_atom_with_statistics_as_phpbb_does() throws Exception {
        Document feed = xml(forum.phpBbFeed());

        assertThat(text(feed, "content"))
                .contains("Eighteen weeks &amp; &lt;no&gt; letter.")
                .contains("<p>Statistics: Posted by <a href=\"")
                .contains(">bess</a> — Fri Nov 20, 2026 10:15 AM</p><hr />");
        assertThat(text(feed, "name")).isEqualTo("bess");
    }

    @Test
    void writes_rss_in_latin_letters_as_vbulletin_does() throws Exception {
        Document feed = xml(forum.vBulletinFeed());

        assertThat(feed.getXmlEncoding()).isEqualTo("ISO-8859-1");
        assertThat(text(feed, "content:encoded")).isEqualTo("<div>The café costs £2.</div>");
        assertThat(text(feed, "dc:creator")).isEqualTo("Zoë");
    }

    @Test
    void has_one_feed_that_is_broken() {
        assertThatThrownBy(() -> xml(forum.brokenFeed())).isInstanceOf(SAXException.class);
    }

    private static String text(Document feed, String element) {
        return feed.getElementsByTagName(element).item(0).getTextContent();
    }

    private static Document xml(URI address) throws Exception {
        byte[] body = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(body));
    }
}
