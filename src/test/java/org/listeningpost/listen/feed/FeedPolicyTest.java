package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.listen.Channel;
import org.listeningpost.post.Platform;

class FeedPolicyTest {
    @Test
    void reads_an_identity_for_each_address() {
        FeedPolicy policy = FeedPolicy.parse(" https://b.example/feed link,\n https://c.example/rss  content, ");

        assertThat(policy.of("https://b.example/feed")).isEqualTo(Identity.LINK);
        assertThat(policy.of("https://c.example/rss")).isEqualTo(Identity.CONTENT);
        assertThat(policy.of("https://d.example/rss")).isEqualTo(Identity.AUTO);
    }

    @Test
    void is_automatic_without_a_setting() {
        assertThat(FeedPolicy.parse("")).isEqualTo(FeedPolicy.parse(null)).isEqualTo(FeedPolicy.AUTO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://b.example/feed | auto, guid, link, content",
                "https://b.example/feed title | 'title'",
                "https://b.example/feed link please | auto, guid, link, content",
                "https://b.example/feed link, https://b.example/feed guid | twice"
            })
    void says_what_is_wrong_with_a_setting(String setting, String reason) {
        assertThatThrownBy(() -> FeedPolicy.parse(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void is_refused_for_a_feed_that_is_not_read() {
        assertThatThrownBy(() -> reader(FeedPolicy.parse("https://typo.example/ link"), "https://b.example/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://typo.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"blog.example/feed", "ftp://blog.example/feed", "https://jo:secret@blog.example/", "https://", ""
            })
    void goes_with_web_addresses_only(String address) {
        assertThatThrownBy(() -> reader(FeedPolicy.AUTO, address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void has_a_channel_for_each_address_once() {
        assertThat(reader(FeedPolicy.AUTO, "https://b.example/", "https://c.example/", "https://b.example/")
                        .channels())
                .containsExactly(Channel.of("blog", "https://b.example/"), Channel.of("blog", "https://c.example/"));
    }

    private static FeedReader reader(FeedPolicy policy, String... addresses) {
        return new FeedReader("blog", Platform.BLOG, List.of(addresses), policy, Feeds.KEYED);
    }
}
