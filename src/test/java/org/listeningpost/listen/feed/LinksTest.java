package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final String BASE = "https://blog.example/a/feed?x=1";

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "https://blog.example/p -> https://blog.example/p",
                "/p -> https://blog.example/p",
                "p -> https://blog.example/a/p",
                "?p=3 -> https://blog.example/a/feed?p=3",
                "//other.example/p -> https://other.example/p",
                "https://blog.example/a b -> https://blog.example/a%20b",
                "https://blog.example/a|b[1]%zz -> https://blog.example/a%7Cb%5B1%5D%25zz",
                "https://blog.example/100%25 -> https://blog.example/100%25",
                "https://blog.example/#a#b -> https://blog.example/#a%23b",
                "https://blog.example/café -> https://blog.example/café"
            })
    void makes_an_absolute_address(String link, String address) {
        assertThat(Links.web(link, BASE)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "mailto:jo@example.org",
                "ftp://blog.example/p",
                "https://jo:secret@blog.example/p",
                "https://",
                "tag:blog.example,2026:1",
                "http://[::1",
                "data:text/html,x"
            })
    void drops_what_a_reader_cannot_or_should_not_follow(String link) {
        assertThat(Links.web(link, BASE)).isNull();
    }

    @Test
    void drops_an_endless_link() {
        assertThat(Links.web("https://blog.example/" + "a".repeat(5_000), BASE)).isNull();
    }

    @Test
    void follows_nested_bases() {
        String feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://other.example/a/\">"
                + "<entry xml:base=\"b/\"><id>1</id><link href=\"c\"/></entry></feed>";

        assertThat(Feeds.posts(feed).get(0).link()).hasToString("https://other.example/a/b/c");
    }

    @Test
    void links_to_a_guid_that_is_a_permalink_and_no_other() {
        assertThat(Feeds.item("<guid>https://blog.example/p</guid>").link()).hasToString("https://blog.example/p");
        assertThat(Feeds.item("<guid isPermaLink=\"false\">https://blog.example/p</guid>")
                        .link())
                .isNull();
        assertThat(Feeds.item("<guid>17</guid>").link()).isNull();
    }
}
