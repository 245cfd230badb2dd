package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listeningpost.demo.BlogStandIn;
import org.listeningpost.demo.Trouble;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.Overview.VerdictCount;

/** The blog source by its real route file, from a blog of this machine to the ledger. */
class BlogSourceTest {
    private static final Instant WHEN = Instant.parse("2026-11-20T10:15:00Z");
    private static final String BLOG = "1-sources/blog-source.camel.yaml";
    private static final String INTAKE = "2-pipeline/intake.camel.yaml";

    @TempDir
    Path temp;

    private BlogStandIn blog;
    private BlogStandIn other;
    private RunningRoutes running;

    @BeforeEach
    void open() throws Exception {
        Awaitility.setDefaultPollInterval(java.time.Duration.ofMillis(50));
        blog = new BlogStandIn("Blog", 0);
        other = new BlogStandIn("Other", 0);
        running = new RunningRoutes(temp);
        running.set("blog.feeds", blog.feed() + "," + other.feed())
                .set("blog.poll-every", "100ms")
                .set("poll.timeout", "1s")
                .set("poll.workers", "2");
    }

    @AfterEach
    void close() {
        running.close();
        blog.close();
        other.close();
        Awaitility.reset();
    }

    @Test
    void records_a_post_once_however_often_it_is_polled() throws Exception {
        blog.publish("Kind staff", "Jo", "The nurses were kind.", WHEN);
        start();

        polls(blog, 4);

        assertThat(screened()).isEqualTo(1);
        assertThat(owed())
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.revision()).isEqualTo(1));
    }

    @Test
    void takes_an_edit_for_a_revision_of_the_same_post() throws Exception {
        int number = blog.publish("Kind staff", "Jo", "The nurses were kind.", WHEN);
        start();
        await().until(() -> screened() == 1);

        blog.edit(number, "The nurses were kind and patient.");
        await().until(() -> screened() == 2);

        assertThat(owed()).singleElement().satisfies(delivery -> {
            assertThat(delivery.revision()).isEqualTo(2);
            assertThat(delivery.entry().post().text()).contains("patient");
        });
    }

    @Test
    void asks_a_feed_no_more_that_is_gone_for_good_and_goes_on_with_others() throws Exception {
        blog.fail(Trouble.status(410, null));
        start();
        await().until(() -> status(blog).equals("off"));
        int requests = blog.requests();

        polls(other, 5);

        assertThat(blog.requests()).isEqualTo(requests);
    }

    @Test
    void waits_as_long_as_a_busy_server_asks_and_comes_back() throws Exception {
        blog.fail(Trouble.status(429, "5"));
        start();
        await().until(() -> status(blog).equals("waiting"));
        int requests = blog.requests();
        blog.fail(null);
        blog.publish("Kind staff", "Jo", "The nurses were kind.", WHEN);

        polls(other, 5);
        assertThat(blog.requests()).isEqualTo(requests);

        await().until(() -> status(blog).equals("ok") && screened() == 1);
    }

    @Test
    void says_that_it_was_refused_until_a_person_acts() throws Exception {
        blog.fail(Trouble.status(401, null));
        start();

        await().until(() -> status(blog).equals("refused"));
        polls(other, 5);

        assertThat(blog.requests()).isEqualTo(1);
    }

    @Test
    void is_not_held_up_by_one_slow_feed() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        blog.fail(Trouble.stall(over));
        other.publish("Kind staff", "Jo", "The nurses were kind.", WHEN);
        start();

        await().until(() -> screened() == 1);
        await().until(() -> status(blog).equals("failing"));
        over.countDown();
    }

    @Test
    void polls_again_what_could_not_be_recorded() throws Exception {
        blog.publish("Kind staff", "Jo", "The nurses were kind.", WHEN);
        FailsFirst moderate = new FailsFirst();
        running.start(RunningRoutes.instead("moderate", moderate), INTAKE, BLOG);

        await().until(() -> screened() == 1);

        assertThat(moderate.calls).isGreaterThan(1);
    }

    /** Breaks on the first page it is given. */
    public final class FailsFirst {
        private volatile int calls;

        public org.listeningpost.moderate.ModeratedPage moderate(org.listeningpost.post.Page page) {
            calls++;
            if (calls == 1) {
                throw new IllegalStateException(page.posts().get(0).text());
            }
            return new org.listeningpost.moderate.ModeratedPage(
                    page,
                    page.posts().stream()
                            .map(post -> org.listeningpost.moderate.Judgement.APPROVED)
                            .toList());
        }
    }

    private void start() throws Exception {
        running.start(context -> {}, INTAKE, BLOG);
    }

    private void polls(BlogStandIn asked, int more) {
        int before = asked.requests();
        Callable<Boolean> enough = () -> asked.requests() >= before + more;
        await().until(enough);
    }

    private long screened() {
        return running.ledger.overview().counts(Instant.EPOCH).stream()
                .mapToLong(VerdictCount::count)
                .sum();
    }

    private List<Delivery> owed() {
        return running.ledger.deliveries().bookAndClaim("database", List.of(), 10, 1_000);
    }

    private String status(BlogStandIn of) {
        return running.ledger.overview().channels().stream()
                .filter(channel -> channel.channel().equals(of.feed().toString()))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
