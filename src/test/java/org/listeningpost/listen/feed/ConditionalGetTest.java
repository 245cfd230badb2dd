package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.listen.Answer;
import org.listeningpost.listen.Request;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.PostId;

class ConditionalGetTest {
    private static final String FEED = Feeds.rss("<item><guid>1</guid></item>");
    private static final String NEW_HOME = "https://new.example/feed/";

    private final FeedReader reader = Feeds.blog();

    @Test
    void asks_without_conditions_first() {
        Request request = reader.request(Feeds.CHANNEL, Cursor.START);

        assertThat(request.address()).isEqualTo(URI.create(Feeds.ADDRESS));
        assertThat(request.headers()).containsOnlyKeys("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "W/\"abc\"", "foo", "  W/\"a b\"  "})
    void sends_both_validators_back_as_they_came(String etag) {
        Cursor next = next("etag", etag, "last-modified", "Tue, 03 Mar 2026 09:00:00 GMT");

        assertThat(reader.request(Feeds.CHANNEL, next).headers())
                .containsEntry("If-None-Match", etag.strip())
                .containsEntry("If-Modified-Since", "Tue, 03 Mar 2026 09:00:00 GMT");
    }

    @Test
    void ignores_a_last_modified_in_the_future() {
        Cursor next = next("last-modified", "Tue, 03 Mar 2099 09:00:00 GMT");

        assertThat(reader.request(Feeds.CHANNEL, next).headers()).doesNotContainKey("If-Modified-Since");
    }

    @Test
    void sends_no_header_back_that_could_carry_another() {
        Cursor next = next("etag", "\"a\"\r\nX-Other: 1");

        assertThat(reader.request(Feeds.CHANNEL, next).headers()).doesNotContainKey("If-None-Match");
    }

    @Test
    void stays_where_it_was_when_nothing_changed() {
        Cursor cursor = next("etag", "\"abc\"");

        Answer answer = Feeds.answer(reader, cursor, Feeds.status(304));

        assertThat(answer).isEqualTo(new Answer.Unchanged(cursor));
    }

    @Test
    void asks_a_moved_feed_at_its_new_address_and_keeps_the_ids_of_the_old() {
        Answer.Read read = Feeds.read(reader, Cursor.START, Feeds.moved(Feeds.reply(FEED), NEW_HOME));

        assertThat(reader.request(Feeds.CHANNEL, read.next()).address()).isEqualTo(URI.create(NEW_HOME));
        assertThat(read.posts().get(0).id().scope()).isEqualTo(PostId.scopeOf(Feeds.ADDRESS));
        assertThat(Feeds.read(reader, read.next(), Feeds.reply(FEED)).next()).isEqualTo(read.next());
    }

    @Test
    void remembers_a_move_that_comes_with_nothing_new() {
        Answer answer = Feeds.answer(reader, Cursor.START, Feeds.moved(Feeds.status(304), NEW_HOME));

        assertThat(reader.request(Feeds.CHANNEL, ((Answer.Unchanged) answer).next())
                        .address())
                .isEqualTo(URI.create(NEW_HOME));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void goes_back_to_the_configured_address_when_the_new_one_is_gone(int status) {
        Cursor moved = new Cursor("{\"moved\":\"" + NEW_HOME + "\",\"etag\":\"x\"}");

        Answer.Read read = Feeds.read(reader, moved, Feeds.status(status));

        assertThat(read.more()).isTrue();
        assertThat(reader.request(Feeds.CHANNEL, read.next()).address()).isEqualTo(URI.create(Feeds.ADDRESS));
        assertThat(reader.request(Feeds.CHANNEL, read.next()).headers()).doesNotContainKey("If-None-Match");
    }

    @Test
    void does_not_move_to_a_page_that_is_no_feed() {
        Answer answer = Feeds.answer(reader, Cursor.START, Feeds.moved(Feeds.reply("<html>Parked</html>"), NEW_HOME));

        assertThat(answer).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void stops_when_the_feed_is_gone_for_good() {
        assertThat(Feeds.answer(reader, Cursor.START, Feeds.status(410))).isInstanceOf(Answer.Stopped.class);
        assertThat(Feeds.answer(reader, Cursor.START, Feeds.status(404))).isInstanceOf(Answer.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "[]", "{\"etag\":7}", "{\"repeated\":[1]}"})
    void starts_anew_from_a_cursor_it_cannot_read(String json) {
        assertThat(reader.request(Feeds.CHANNEL, new Cursor(json)).headers()).containsOnlyKeys("Accept");
    }

    private Cursor next(String... headers) {
        return Feeds.read(reader, Cursor.START, Feeds.reply(FEED, headers)).next();
    }
}
