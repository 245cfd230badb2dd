package org.listeningpost.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listeningpost.demo.CrmStandIn;

/** Several hubs on one real PostgreSQL. */
class LeaseIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void a_hub_frozen_past_its_lease_commits_nothing() throws Exception {
        try (FeedPages feeds = new FeedPages(1);
                CrmStandIn crm = new CrmStandIn(0)) {
            Map<String, String> database = Bases.POSTGRESQL.settings(folder.resolve("data"));
            HubProcess frozen = hub("frozen", feeds, crm, database);
            HubProcess other = hub("other", feeds, crm, database);

            CountDownLatch gate = feeds.close(1);
            frozen.start();
            frozen.await(PATIENCE, () -> feeds.someoneWaits().getCount() == 0);
            frozen.signal("STOP");
            gate.countDown();
            other.start();
            other.await(PATIENCE, () -> crm.received().size() == feeds.posts());
            frozen.signal("CONT");
            frozen.await(
                    PATIENCE,
                    () -> frozen.log().contains("Lost the lease")
                            || frozen.log().contains("LeaseLost"));
            frozen.stop();
            other.stop();

            String url = Bases.url(database);
            assertThat(Bases.count(url, "SELECT COUNT(*) FROM ledger.post")).isEqualTo(feeds.posts());
            assertThat(Bases.count(url, "SELECT COUNT(*) FROM ledger.screening"))
                    .isEqualTo(feeds.posts());
            assertThat(crm.doubled()).isEmpty();
        }
    }

    @Test
    void two_hubs_poll_each_channel_once_and_deliver_each_post_once() throws Exception {
        try (FeedPages feeds = new FeedPages(40);
                CrmStandIn crm = new CrmStandIn(0)) {
            Map<String, String> database = Bases.POSTGRESQL.settings(folder.resolve("data"));
            HubProcess one = hub("one", feeds, crm, database)
                    .set("blog.poll-every", "1h")
                    .set("poll.lease", "1m");
            HubProcess two = hub("two", feeds, crm, database)
                    .set("blog.poll-every", "1h")
                    .set("poll.lease", "1m");

            one.start();
            two.start();
            two.await(PATIENCE, () -> crm.received().size() == feeds.posts());
            one.await(
                    PATIENCE, () -> Bases.count(Bases.url(database), "SELECT COUNT(*) FROM feedback") == feeds.posts());
            one.stop();
            two.stop();

            assertThat(feeds.asked())
                    .hasSize(40)
                    .allSatisfy((feed, times) -> assertThat(times).isEqualTo(1));
            assertThat(crm.doubled()).isEmpty();
        }
    }

    private HubProcess hub(String name, FeedPages feeds, CrmStandIn crm, Map<String, String> database) {
        HubProcess hub = new HubProcess(folder.resolve(name + ".log"))
                .set("http.port", "0")
                .set("poll.timeout", "3s")
                .set("poll.lease", "6s")
                .set("blog.feeds", feeds.addresses())
                .set("blog.poll-every", "1s")
                .set("crm.kind", "rest")
                .set("crm.url", crm.url().toString())
                .set("crm.token", CrmStandIn.TOKEN);
        database.forEach(hub::set);
        return hub;
    }
}
