package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.listeningpost.ledger.Said.approved;
import static org.listeningpost.ledger.Said.page;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.listeningpost.listen.Channel;
import org.listeningpost.listen.Channels.Finish;
import org.listeningpost.listen.Channels.Turn;
import org.listeningpost.post.Cursor;

class ChannelLedgerTest extends OnBothDatabases {
    private static final Channel FEED = Channel.of("blog", "https://blog.example.org/feed");
    private static final Channel OTHER = Channel.of("blog", "https://other.example.org/feed");
    private static final Cursor CURSOR = new Cursor("{\"etag\":\"x\"}");

    @Test
    void gives_every_due_channel_to_one_poller_at_a_time() {
        configure(FEED, OTHER);

        assertThat(claim().channel()).isEqualTo(FEED);
        assertThat(claim().channel()).isEqualTo(OTHER);
        assertThat(ledger.channels().claim("blog")).isEmpty();
        assertThat(ledger.channels().claim("forum")).isEmpty();
    }

    @Test
    void gives_a_channel_to_another_when_its_lease_ran_out() {
        configure(FEED);
        Turn first = claim();
        change("UPDATE source SET lease_until = {now}");

        Turn second = claim();

        assertThat(second.lease().epoch()).isGreaterThan(first.lease().epoch());
        assertThat(ledger.channels().finish(first.lease(), ok(CURSOR, 0))).isFalse();
        assertThat(ledger.channels().finish(second.lease(), ok(CURSOR, 0))).isTrue();
    }

    @Test
    void comes_back_with_the_cursor_when_the_time_has_come() {
        configure(FEED);
        ledger.channels().finish(claim().lease(), ok(CURSOR, 60_000));
        assertThat(ledger.channels().claim("blog")).isEmpty();

        change("UPDATE source SET next_poll = {now}");

        assertThat(claim().cursor()).isEqualTo(CURSOR);
    }

    @Test
    void counts_failures_in_a_row() {
        configure(FEED);
        ledger.channels().finish(claim().lease(), new Finish("failing", "HTTP 500", null, 0));
        ledger.channels().finish(claim().lease(), new Finish("waiting", "asked to wait", null, 0));
        Turn third = claim();
        assertThat(third.failures()).isEqualTo(2);

        ledger.channels().finish(third.lease(), ok(null, 0));

        assertThat(claim().failures()).isZero();
    }

    @Test
    void keeps_a_channel_that_is_no_longer_configured_and_takes_it_up_where_it_was() {
        configure(FEED, OTHER);
        ledger.channels().finish(claim().lease(), ok(CURSOR, 3_600_000));

        configure(OTHER);
        assertThat(ledger.overview().channels()).extracting("channel").containsExactly(OTHER.address());

        configure(FEED);
        assertThat(claim().cursor()).isEqualTo(CURSOR);
    }

    @Test
    void switches_off_what_was_found_through_a_channel_with_it() {
        Channel comments = new Channel("comments", "blog", "https://blog.example.org/1/feed", FEED.key());
        configure(FEED);
        ledger.channels().found(List.of(comments, comments));
        assertThat(ledger.overview().channels()).hasSize(2);

        configure(FEED);
        assertThat(ledger.overview().channels()).hasSize(2);
        configure(OTHER);

        assertThat(ledger.overview().channels()).extracting("channel").containsExactly(OTHER.address());
    }

    @Test
    void asks_a_channel_no_more_that_is_gone_for_good() {
        configure(FEED);
        ledger.channels().finish(claim().lease(), new Finish("off", "gone for good", null, 315_360_000_000L));

        configure(FEED);

        assertThat(ledger.channels().claim("blog")).isEmpty();
    }

    @Test
    void gives_back_its_leases_after_a_crash() {
        configure(FEED);
        Turn before = claim();

        ledger.release();

        assertThat(claim().lease().epoch()).isGreaterThan(before.lease().epoch());
    }

    @Test
    void is_not_stopped_by_an_address_that_no_index_can_hold() {
        configure(FEED);
        String endless = "https://blog.example.org/" + incompressible(20_000);
        Channel hostile = new Channel("comments " + endless, "blog", endless, FEED.key());
        Channel good = new Channel("comments", "blog", "https://blog.example.org/1/feed", FEED.key());

        assertThatCode(() -> ledger.channels().found(List.of(hostile, good))).doesNotThrowAnyException();

        assertThat(rows("SELECT address FROM source ORDER BY 1")).contains(good.address());
    }

    private static String incompressible(int length) {
        Random chance = new Random(7);
        return chance.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void takes_a_channel_once_that_is_configured_twice() {
        configure(FEED, FEED);

        assertThat(ledger.overview().channels()).hasSize(1);
    }

    @Test
    void learns_how_far_apart_news_usually_is() {
        configure(FEED);
        Turn turn = claim();
        recorder().record(page(CURSOR, turn.lease(), List.of(), approved(1, "a")));
        change("UPDATE source SET last_news = {now} - 3600000");

        recorder().record(page(CURSOR, turn.lease(), List.of(), approved(2, "b")));

        assertThat(Long.parseLong(look("SELECT usual_gap FROM source"))).isBetween(3_600_000L, 3_660_000L);
    }

    @Test
    void calls_a_channel_silent_that_has_had_no_news_for_long() {
        configure(FEED);
        ledger.channels().finish(claim().lease(), ok(CURSOR, 0));
        change("UPDATE source SET news = 9, usual_gap = 3600000, last_news = {now} - 20000000");

        assertThat(ledger.overview().channels()).extracting("status").containsExactly("silent");
    }

    private void configure(Channel... channels) {
        ledger.channels().configure("blog", List.of(channels));
    }

    private Turn claim() {
        return ledger.channels().claim("blog").orElseThrow();
    }

    private static Finish ok(Cursor cursor, long nextIn) {
        return new Finish("ok", null, cursor, nextIn);
    }
}
