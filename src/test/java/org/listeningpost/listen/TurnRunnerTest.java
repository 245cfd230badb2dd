package org.listeningpost.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Hash;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Lease;
import org.listeningpost.post.Page;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

class TurnRunnerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Channel CHANNEL = Channel.of("blog", "https://blog.example.org/feed");
    private static final Lease LEASE = new Lease(CHANNEL.key(), "this hub", 1);
    private static final Cursor OLD = new Cursor("{\"n\":0}");
    private static final Cursor ONE = new Cursor("{\"n\":1}");
    private static final Cursor TWO = new Cursor("{\"n\":2}");
    private static final String BODY = "what a patient said";

    private final Booked channels = new Booked();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Page> sent = new ArrayList<>();
    private RuntimeException reading;
    private RuntimeException recording;
    private boolean stopping;
    private HttpServer server;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        fetcher = new Fetcher(Duration.ofSeconds(5), 10_000, 2, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.stop(0);
    }

    @Test
    void sends_a_page_with_its_cursor_and_lease_and_comes_back_at_the_usual_pace() {
        run(read(ONE, false, post(1)));

        assertThat(sent).containsExactly(new Page("blog", sent.get(0).posts(), List.of(), ONE, LEASE));
        assertThat(channels.finish).isEqualTo(new Channels.Finish("ok", null, null, 60_000));
    }

    @Test
    void keeps_the_cursor_of_a_reply_that_held_nothing_without_sending_a_page() {
        run(read(ONE, false));

        assertThat(sent).isEmpty();
        assertThat(channels.finish.cursor()).isEqualTo(ONE);
    }

    @Test
    void asks_page_after_page_until_there_are_no_more() {
        run(read(ONE, true, post(1)), read(TWO, false, post(2)));

        assertThat(sent).extracting(Page::next).containsExactly(ONE, TWO);
        assertThat(channels.asked).containsExactly(OLD, ONE);
    }

    @Test
    void commits_the_cursor_of_an_empty_page_in_the_middle_of_a_walk() {
        run(read(ONE, true), read(TWO, false, post(2)));

        assertThat(sent).extracting(Page::next).containsExactly(ONE, TWO);
    }

    @Test
    void stops_between_pages_and_is_due_again_at_once() {
        stopping = true;

        run(read(ONE, true, post(1)), read(TWO, false, post(2)));

        assertThat(sent).hasSize(1);
        assertThat(channels.finish).isEqualTo(new Channels.Finish("ok", null, null, 0));
    }

    @Test
    void keeps_the_old_cursor_when_a_page_was_not_recorded() {
        recording = new IllegalStateException("the database is down");

        run(read(ONE, true, post(1)), read(TWO, false, post(2)));

        assertThat(channels.finish.status()).isEqualTo("failing");
        assertThat(channels.finish.cursor()).isNull();
        assertThat(channels.finish.reason()).doesNotContain("down");
        assertThat(channels.asked).hasSize(1);
    }

    @Test
    void says_which_bytes_a_reader_broke_on_and_none_of_their_words() {
        reading = new IllegalStateException(BODY);

        run(read(ONE, false));

        assertThat(channels.finish.status()).isEqualTo("failing");
        assertThat(channels.finish.reason())
                .contains(Hash.sha256(BODY.getBytes(StandardCharsets.UTF_8)).substring(0, 16))
                .doesNotContain("patient");
        assertThat(sent).isEmpty();
    }

    @Test
    void notes_unread_entries_and_found_channels() {
        Channel comments = new Channel("comments", "blog", "https://blog.example.org/1/feed", CHANNEL.key());
        Unread unread = new Unread("abc", "no text");

        run(new Answer.Read(List.of(), List.of(), ONE, false, List.of(unread), List.of(comments), "read all the same"));

        assertThat(channels.unread).containsExactly(unread);
        assertThat(channels.found).containsExactly(comments);
        assertThat(channels.finish.status()).isEqualTo("ok");
        assertThat(channels.finish.reason()).isEqualTo("read all the same");
    }

    @Test
    void sends_a_page_that_only_says_what_is_gone() {
        run(new Answer.Read(List.of(), List.of(PostId.of(Platform.X, "7")), ONE, false, List.of(), List.of(), null));

        assertThat(sent)
                .singleElement()
                .satisfies(page -> assertThat(page.gone()).hasSize(1));
    }

    @Test
    void takes_an_unchanged_reply_for_a_good_one() {
        run(new Answer.Unchanged(ONE));

        assertThat(channels.finish).isEqualTo(new Channels.Finish("ok", null, ONE, 60_000));
    }

    @Test
    void waits_as_long_as_it_is_asked_to() {
        run(new Answer.Wait(NOW.plusSeconds(90), "asked to wait"));

        assertThat(channels.finish).isEqualTo(new Channels.Finish("waiting", "asked to wait", null, 90_000));
    }

    @Test
    void backs_off_by_itself_where_it_is_not_told_how_long_or_told_no_time_at_all() {
        for (Instant until : new Instant[] {null, NOW, NOW.minusSeconds(600)}) {
            run(new Answer.Wait(until, "asked to wait"));

            assertThat(channels.finish.nextInMillis()).isBetween(50_000L, 70_000L);
        }
    }

    @Test
    void leaves_a_refused_channel_to_a_person_and_a_stopped_one_for_good() {
        run(new Answer.Refused("authorisation refused"));
        assertThat(channels.finish.status()).isEqualTo("refused");

        run(new Answer.Stopped("gone for good"));
        assertThat(channels.finish.status()).isEqualTo("off");
        assertThat(channels.finish.nextInMillis())
                .isGreaterThan(Duration.ofDays(3_000).toMillis());
    }

    @Test
    void keeps_the_cursor_of_a_failed_poll() {
        run(new Answer.Failed("HTTP 500"));

        assertThat(channels.finish.status()).isEqualTo("failing");
        assertThat(channels.finish.reason()).isEqualTo("HTTP 500");
        assertThat(channels.finish.cursor()).isNull();
    }

    private void run(Answer... all) {
        answers.clear();
        answers.addAll(List.of(all));
        channels.asked.clear();
        new TurnRunner(
                        new Reader(),
                        channels,
                        fetcher,
                        new Cadence(Optional.of(Duration.ofMinutes(1))),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        this::send,
                        () -> stopping)
                .run(new Channels.Turn(CHANNEL, OLD, LEASE, 0, 0));
    }

    private void send(Page page) {
        if (recording != null) {
            throw recording;
        }
        sent.add(page);
    }

    private static Answer read(Cursor next, boolean more, Post... posts) {
        return new Answer.Read(List.of(posts), List.of(), next, more, List.of(), List.of(), null);
    }

    private static Post post(int number) {
        PostId id = new PostId(Platform.BLOG, "1a2b3c4d", Integer.toString(number));
        return new Post(id, Kind.POST, null, BODY, null, null, null, null, null, null, null);
    }

    private final class Reader implements SourceReader {
        @Override
        public String source() {
            return "blog";
        }

        @Override
        public List<Channel> channels() {
            return List.of(CHANNEL);
        }

        @Override
        public Request request(Channel channel, Cursor cursor) {
            channels.asked.add(cursor);
            return new Request(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), Map.of());
        }

        @Override
        public Answer read(Channel channel, Cursor cursor, Reply reply) {
            if (reading != null) {
                throw reading;
            }
            return answers.remove();
        }
    }

    /** Channels that only note what they are told. */
    private static final class Booked implements Channels {
        private final List<Cursor> asked = new ArrayList<>();
        private final List<Unread> unread = new ArrayList<>();
        private final List<Channel> found = new ArrayList<>();
        private Finish finish;

        @Override
        public void configure(String source, List<Channel> configured) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Turn> claim(String source) {
            return Optional.empty();
        }

        @Override
        public void unread(Channel channel, List<Unread> entries) {
            unread.addAll(entries);
        }

        @Override
        public void found(List<Channel> channels) {
            found.addAll(channels);
        }

        @Override
        public boolean finish(Lease lease, Finish finish) {
            this.finish = finish;
            return true;
        }
    }
}
