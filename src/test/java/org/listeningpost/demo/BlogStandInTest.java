package org.listeningpost.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BlogStandInTest {
    private static final Instant AT = Instant.parse("2026-11-20T10:15:00Z");
    private BlogStandIn blog;
    private int post;

    @BeforeEach
    void open() throws Exception {
        blog = new BlogStandIn("Have your say", 0);
        post = blog.publish("Parking", "Osric", "Forty minutes & no space.", AT);
        blog.comment(post, "Zoë", "Same ]]> here.", AT.plusSeconds(60));
    }

    @AfterEach
    void close() {
        blog.close();
    }

    @Test
    void publishes_posts_as_wordpress_does() throws Exception {
        Document feed = xml(Web.get(blog.feed()));

        assertThat(feed.select("item > title").text()).isEqualTo("Parking");
        assertThat(feed.select("item > dc|creator").text()).isEqualTo("Osric");
        assertThat(feed.select("item > content|encoded").text()).isEqualTo("<p>Forty minutes &amp; no space.</p>");
        assertThat(feed.select("item > pubDate").text()).isEqualTo("Fri, 20 Nov 2026 10:15:00 GMT");
        assertThat(feed.select("item > slash|comments").text()).isEqualTo("1");
    }

    @Test
    void leads_from_a_post_to_its_comments() throws Exception {
        String commentFeed =
                xml(Web.get(blog.feed())).select("item > wfw|commentRss").text();

        Document comments = xml(Web.get(URI.create(commentFeed)));

        assertThat(comments.select("item > description").text()).isEqualTo("Same ]]> here.");
        assertThat(comments.select("item > guid").text()).endsWith("/?p=1#comment-2");
        assertThat(xml(Web.get(blog.commentFeed())).select("item")).hasSize(1);
    }

    @Test
    void answers_304_until_something_changes() throws Exception {
        HttpResponse<String> first = Web.get(blog.feed());
        String etag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(Web.get(blog.feed(), "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(Web.get(blog.feed(), "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        blog.edit(post, "Ten minutes now.");
        HttpResponse<String> edited = Web.get(blog.feed(), "If-None-Match", etag, "If-Modified-Since", modified);
        assertThat(edited.statusCode()).isEqualTo(200);
        assertThat(edited.body()).contains("Ten minutes now.").doesNotContain("Forty minutes");
    }

    @Test
    void forgets_what_was_removed() throws Exception {
        blog.remove(post);

        assertThat(xml(Web.get(blog.feed())).select("item")).isEmpty();
    }

    @Test
    void fails_as_told_and_mends() throws Exception {
        blog.fail(Trouble.status(503, "120"));
        HttpResponse<String> busy = Web.get(blog.feed());
        blog.fail(Trouble.redirectLoop());
        HttpResponse<String> loop = Web.get(blog.feed());
        blog.fail(Trouble.webPage());
        HttpResponse<String> page = Web.get(blog.feed());
        blog.fail(null);

        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(busy.headers().firstValue("Retry-After")).hasValue("120");
        assertThat(loop.headers().firstValue("Location")).hasValue("/feed/");
        assertThat(page.body()).startsWith("<!DOCTYPE html>");
        assertThat(Web.get(blog.feed()).statusCode()).isEqualTo(200);
        assertThat(blog.requests()).isEqualTo(4);
    }

    @Test
    void hangs_up_in_the_middle_when_told() {
        blog.fail(Trouble.cutShort());

        assertThatThrownBy(() -> Web.get(blog.feed())).isInstanceOf(IOException.class);
    }

    @Test
    void shows_people_what_was_said_and_runs_none_of_it() throws Exception {
        blog.publish("<b>x</b>", "a", "<script>alert(1)</script>", AT);

        Document page = Jsoup.parse(Web.get(blog.address()).body());

        assertThat(page.select("article h2").eachText()).containsExactly("<b>x</b>", "Parking", "Comment");
        assertThat(page.select("script")).isEmpty();
    }

    private static Document xml(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }
}
