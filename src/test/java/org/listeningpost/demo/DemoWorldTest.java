package org.listeningpost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoWorldTest {
    private static final Pattern ENTRY = Pattern.compile("<item>|<entry>");
    private DemoWorld world;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(Instant.parse("2026-11-23T08:30:00Z"));
    }

    @AfterEach
    void close() throws Exception {
        world.close();
    }

    @Test
    void has_every_post_in_its_feeds_once() throws Exception {
        long entries = 0;
        for (URI feed : world.blogFeeds()) {
            entries += entries(feed);
        }
        entries += entries(world.forum().phpBbFeed()) + entries(world.forum().vBulletinFeed());

        assertThat(entries).isEqualTo(world.size()).isEqualTo(25);
        assertThat(world.forumFeeds()).hasSize(3);
    }

    @Test
    void has_a_page_to_look_at_for_everything() throws Exception {
        for (URI page : world.pages().values()) {
            assertThat(Web.get(page).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void edits_one_post() throws Exception {
        String before = Web.get(world.blog().feed()).body();

        world.edit();

        String after = Web.get(world.blog().feed()).body();
        assertThat(before).doesNotContain("has been put right");
        assertThat(after).contains("has been put right");
        assertThat(entries(world.blog().feed())).isEqualTo(4);
    }

    @Test
    void has_one_post_with_the_listed_word() {
        assertThat(DemoPosts.all())
                .filteredOn(post -> post.text().contains(world.listedWord()))
                .hasSize(1);
    }

    private static long entries(URI feed) throws Exception {
        return ENTRY.matcher(Web.get(feed).body()).results().count();
    }
}
