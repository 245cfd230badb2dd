package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.listeningpost.listen.Answer;
import org.listeningpost.listen.Channel;
import org.listeningpost.listen.Reply;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Hash;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;

/** Feeds for the tests, as a server would answer with them. */
final class Feeds {
    private Feeds() {}

    static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    static final String ADDRESS = "https://blog.example/feed/";
    static final Channel CHANNEL = Channel.of("blog", ADDRESS);
    static final UnaryOperator<String> KEYED = text -> Hash.shortHash("a key" + text, 32);

    static FeedReader blog() {
        return new FeedReader("blog", Platform.BLOG, List.of(ADDRESS), FeedPolicy.AUTO, KEYED);
    }

    static FeedReader blog(Identity identity) {
        FeedPolicy policy = new FeedPolicy(Map.of(ADDRESS, identity));
        return new FeedReader("blog", Platform.BLOG, List.of(ADDRESS), policy, KEYED);
    }

    static FeedReader forum() {
        return new FeedReader("blog", Platform.FORUM, List.of(ADDRESS), FeedPolicy.AUTO, KEYED);
    }

    static byte[] fixture(String name) {
        try (InputStream in = Feeds.class.getResourceAsStream("/feeds/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** An RSS 2.0 feed with these items. */
    static String rss(String items) {
        return "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\""
                + " xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\"><channel><title>Local voices</title>"
                + items + "</channel></rss>";
    }

    /** An Atom feed with these entries. */
    static String atom(String entries) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:thr=\"http://purl.org/syndication/thread/1.0\">"
                + "<title>Local voices</title>" + entries + "</feed>";
    }

    static Reply reply(byte[] body, String... headers) {
        Map<String, List<String>> byName = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            byName.put(headers[i], List.of(headers[i + 1]));
        }
        return new Reply(200, byName, body, null, NOW);
    }

    static Reply reply(String body, String... headers) {
        return reply(body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static Reply status(int status) {
        return new Reply(status, Map.of(), new byte[0], null, NOW);
    }

    static Reply moved(Reply reply, String to) {
        return new Reply(reply.status(), reply.headers(), reply.body(), URI.create(to), reply.at());
    }

    static Answer answer(FeedReader reader, Cursor cursor, Reply reply) {
        return reader.read(CHANNEL, cursor, reply);
    }

    static Answer.Read read(FeedReader reader, Cursor cursor, Reply reply) {
        Answer answer = answer(reader, cursor, reply);
        assertThat(answer).isInstanceOf(Answer.Read.class);
        return (Answer.Read) answer;
    }

    static Answer.Read read(String body) {
        return read(blog(), Cursor.START, reply(body));
    }

    static Answer.Read readFixture(String name) {
        return read(blog(), Cursor.START, reply(fixture(name)));
    }

    static List<Post> posts(String body) {
        return read(body).posts();
    }

    /** The only post of an RSS feed with this one item. */
    static Post item(String inItem) {
        List<Post> posts = posts(rss("<item>" + inItem + "</item>"));
        assertThat(posts).hasSize(1);
        return posts.get(0);
    }

    /** The only post of an Atom feed with this one entry. */
    static Post entry(String inEntry) {
        List<Post> posts = posts(atom("<entry>" + inEntry + "</entry>"));
        assertThat(posts).hasSize(1);
        return posts.get(0);
    }

    static String failure(Reply reply) {
        Answer answer = answer(blog(), Cursor.START, reply);
        assertThat(answer).isInstanceOf(Answer.Failed.class);
        return ((Answer.Failed) answer).reason();
    }
}
