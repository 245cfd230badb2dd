package org.listeningpost.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.listeningpost.demo.CrmStandIn;
import org.listeningpost.demo.Mail;
import org.listeningpost.demo.MailStandIn;

/** The hub is killed at twenty random moments of a run of 10,000 posts; its CRM refuses every tenth call. */
class CrashIT {
    private static final int FEEDS = 100;
    private static final int KILLS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Bases.class)
    void loses_nothing_and_doubles_nothing_however_often_it_is_killed(Bases base) throws Exception {
        try (FeedPages feeds = new FeedPages(FEEDS);
                CrmStandIn crm = new CrmStandIn(0);
                MailStandIn mail = new MailStandIn(0, 0)) {
            crm.failEvery(10, null);
            Map<String, String> database = base.settings(folder.resolve("data"));
            HubProcess hub = hub(feeds, crm, mail, database);
            Random moments = new Random(20261123);

            for (int kill = 0; kill < KILLS; kill++) {
                hub.start();
                hub.killAfter(900 + moments.nextInt(2_600));
            }
            hub.start();
            untilDelivered(hub, feeds, crm, database);
            hub.kill();
            digestKilledOnTheWay(hub, moments);

            String url = Bases.url(database);
            assertThat(crm.received()).hasSize(feeds.posts() - feeds.held());
            assertThat(crm.received().values()).allMatch(record -> record.revision() == 1);
            assertThat(Bases.count(url, "SELECT COUNT(*) FROM feedback")).isEqualTo(feeds.posts() - feeds.held());
            assertThat(Bases.count(url, prefixed(base, "SELECT COUNT(*) FROM post")))
                    .isEqualTo(feeds.posts());
            assertThat(Bases.count(url, prefixed(base, "SELECT COUNT(*) FROM post WHERE verdict = 'hold'")))
                    .isEqualTo(feeds.held());
            assertThat(Bases.count(url, prefixed(base, "SELECT COUNT(*) FROM delivery WHERE outcome = 'dead'")))
                    .isZero();
            assertThat(messageIds(mail.messages())).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Bases.class)
    void delivers_all_in_one_run_to_a_crm_that_refuses_every_tenth_call(Bases base) throws Exception {
        try (FeedPages feeds = new FeedPages(FEEDS);
                CrmStandIn crm = new CrmStandIn(0);
                MailStandIn mail = new MailStandIn(0, 0)) {
            crm.failEvery(10, null);
            Map<String, String> database = base.settings(folder.resolve("data"));
            HubProcess hub = hub(feeds, crm, mail, database);

            hub.start();
            untilDelivered(hub, feeds, crm, database);
            long seconds = hub.stop();

            assertThat(crm.received()).hasSize(feeds.posts() - feeds.held());
            assertThat(crm.doubled()).isEmpty();
            assertThat(seconds).isLessThan(30);
        }
    }

    private HubProcess hub(FeedPages feeds, CrmStandIn crm, MailStandIn mail, Map<String, String> database)
            throws Exception {
        Path words = java.nio.file.Files.writeString(folder.resolve("words.txt"), FeedPages.HELD_WORD + "\n");
        HubProcess hub = new HubProcess(folder.resolve("hub.log"))
                .set("http.port", "0")
                .set("blog.feeds", feeds.addresses())
                .set("blog.poll-every", "2s")
                .set("rules.hold-words", words.toString())
                .set("crm.kind", "rest")
                .set("crm.url", crm.url().toString())
                .set("crm.token", CrmStandIn.TOKEN)
                .set("crm.timeout", "2s")
                .set("delivery.lease", "8s")
                .set("mail.host", "127.0.0.1")
                .set("mail.port", Integer.toString(mail.smtpPort()))
                .set("digest.to", "comms@example.org")
                .set("digest.at", "23:59");
        database.forEach(hub::set);
        return hub;
    }

    private static void untilDelivered(HubProcess hub, FeedPages feeds, CrmStandIn crm, Map<String, String> database) {
        int expected = feeds.posts() - feeds.held();
        hub.await(PATIENCE, () -> crm.received().size() == expected);
        hub.await(PATIENCE, () -> Bases.count(Bases.url(database), "SELECT COUNT(*) FROM feedback") == expected);
    }

    /** The command is killed on its way a few times, then left to end. */
    private static void digestKilledOnTheWay(HubProcess hub, Random moments) throws Exception {
        String tomorrow =
                LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(1).toString();
        for (int kill = 0; kill < 4; kill++) {
            hub.commandKilledAfter(1_000 + moments.nextInt(900), "digest", "--date", tomorrow, "--send");
        }
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> hub.command("digest", "--date", tomorrow, "--send") == 0);
    }

    private static Set<String> messageIds(List<Mail> mails) {
        Set<String> ids = new HashSet<>();
        mails.forEach(mail -> ids.add(mail.messageId()));
        return ids;
    }

    private static String prefixed(Bases base, String select) {
        return base == Bases.POSTGRESQL ? select.replace("FROM ", "FROM ledger.") : select;
    }
}
