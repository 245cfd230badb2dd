package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listeningpost.ledger.DeadLetters.DeadLetter;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.SinkHealth;
import org.listeningpost.outbox.SinkRefusal;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Page;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

/** The outbox at work: the sinks' real route files, with a CRM that does as the test says. */
class SinkRoutesTest {
    private static final String INTAKE = "2-pipeline/intake.camel.yaml";
    private static final String CRM = "3-sinks/crm-sink.camel.yaml";
    private static final String DATABASE = "3-sinks/database-sink.camel.yaml";

    @TempDir
    Path temp;

    private RunningRoutes running;
    private final Crm crm = new Crm();

    @BeforeEach
    void open() throws Exception {
        Awaitility.setDefaultPollInterval(Duration.ofMillis(50));
        running = new RunningRoutes(temp);
        running.set("crm.kind", "rest").set("crm.url", "http://127.0.0.1:9/").set("delivery.tries", "2");
    }

    @AfterEach
    void close() {
        crm.gate.countDown();
        running.close();
        Awaitility.reset();
    }

    @Test
    void delivers_each_post_once() throws Exception {
        start(CRM, DATABASE);

        say(1, "Good");
        say(2, "Kind");

        await().until(this::nothingIsDue);
        assertThat(crm.sent).containsExactlyInAnyOrder("1 r1 Good", "2 r1 Kind");
        assertThat(feedback()).containsExactly("1 Good", "2 Kind");
    }

    @Test
    void tries_again_what_may_succeed_later() throws Exception {
        crm.refusals.add(new SinkRefusal(503, null));
        start(CRM);

        say(1, "Good");

        await().until(() -> crm.sent.size() == 1);
        assertThat(crm.calls).hasValue(2);
    }

    @Test
    void waits_as_long_as_the_crm_asks() throws Exception {
        start(CRM);
        Instant asked = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS);
        crm.refusals.add(new SinkRefusal(429, asked));

        say(1, "Good");

        await().until(() -> crm.sent.size() == 1);
        assertThat(Instant.now()).isAfterOrEqualTo(asked);
    }

    @Test
    void buries_what_the_crm_will_never_have_and_goes_on() throws Exception {
        crm.never.add("1");
        start(CRM);

        say(1, "Good");
        say(2, "Kind");

        await().until(() -> crm.sent.size() == 1 && deadLetters().size() == 1);
        assertThat(deadLetters().get(0).cause()).isEqualTo("answered HTTP 422");
        assertThat(crm.sent).containsExactly("2 r1 Kind");
    }

    @Test
    void buries_what_failed_at_every_try_and_delivers_it_on_replay() throws Exception {
        crm.refusals.add(new SinkRefusal(500, null));
        crm.refusals.add(new SinkRefusal(502, null));
        start(CRM);

        say(1, "Good");

        await().until(() -> deadLetters().size() == 1);
        assertThat(deadLetters().get(0).cause()).isEqualTo("answered HTTP 502, and so to all 2 tries");

        running.ledger.deadLetters().replay(null, null);
        await().until(() -> crm.sent.size() == 1);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void keeps_the_order_of_a_post_while_others_overtake_it() throws Exception {
        crm.slow = "1";
        start(CRM);
        say(1, "First");
        await().until(() -> crm.calls.get() == 1);

        say(1, "Second");
        say(2, "Kind");

        await().until(() -> crm.sent.contains("2 r1 Kind"));
        assertThat(crm.sent).hasSize(1);
        crm.gate.countDown();
        await().until(() -> crm.sent.size() == 3);
        assertThat(crm.sent).containsExactly("2 r1 Kind", "1 r1 First", "1 r2 Second");
    }

    @Test
    void does_not_let_one_sink_that_hangs_delay_another() throws Exception {
        crm.slow = "1";
        start(CRM, DATABASE);

        say(1, "Good");

        await().until(() -> feedback().size() == 1);
        assertThat(crm.sent).isEmpty();
    }

    @Test
    void writes_a_page_without_the_one_row_that_spoils_it() throws Exception {
        sql("CREATE TRIGGER refuse BEFORE INSERT ON feedback WHEN NEW.text = 'Odd' "
                + "BEGIN SELECT RAISE(ABORT, 'refused'); END");
        running.start(context -> {}, INTAKE);
        for (int i = 1; i <= 9; i++) {
            say(i, i == 5 ? "Odd" : "Good");
        }
        running.close();
        running = new RunningRoutes(temp, running.routes());
        running.set("crm.kind", "rest").set("crm.url", "http://127.0.0.1:9/");

        start(DATABASE);

        await().until(() -> feedback().size() == 8 && deadLetters().size() == 1);
        assertThat(deadLetters().get(0).subject()).endsWith("~5");
        assertThat(deadLetters().get(0).cause()).isEqualTo("the database answered SQL state 23000");
    }

    @Test
    void takes_a_deletion_and_a_stale_revision_as_they_are_meant() throws Exception {
        start(DATABASE);
        say(1, "Good");
        await().until(() -> feedback().size() == 1);

        Page gone = new Page("blog", List.of(), List.of(id(1)), null, null);
        running.context.createProducerTemplate().sendBody("direct:intake", gone);

        await().until(() -> feedback().contains("1 "));
        assertThat(sql("SELECT state || ' ' || revision FROM feedback")).containsExactly("deleted 2");
    }

    @Test
    void ends_what_is_under_way_and_gives_back_the_rest_when_it_stops() throws Exception {
        crm.slow = "1";
        running.set("crm.workers", "1");
        start(CRM);
        IntStream.rangeClosed(1, 5).forEach(number -> say(number, "Good"));
        await().until(() -> crm.calls.get() == 1);

        Thread stop = new Thread(running.context::stop);
        stop.start();
        await().until(() -> !running.context.getStatus().isStarted());
        crm.gate.countDown();
        stop.join();

        int sent = crm.sent.size();
        assertThat(sql("SELECT COUNT(*) FROM delivery WHERE sink = 'crm' AND outcome = 'done'"))
                .containsExactly(Integer.toString(sent));
        assertThat(sql("SELECT COUNT(*) FROM delivery WHERE sink = 'crm' AND outcome = 'due' AND lease_until = 0"))
                .containsExactly(Integer.toString(5 - sent));
    }

    /** A CRM that refuses, waits or takes what it is sent. */
    public static final class Crm {
        private final List<String> sent = new CopyOnWriteArrayList<>();
        private final List<String> never = new CopyOnWriteArrayList<>();
        private final List<SinkRefusal> refusals = new CopyOnWriteArrayList<>();
        private final AtomicInteger calls = new AtomicInteger();
        private final CountDownLatch gate = new CountDownLatch(1);
        private volatile String slow = "";

        public void send(Delivery delivery) throws SinkRefusal, InterruptedException {
            calls.incrementAndGet();
            String number = delivery.entry().post().id().nativeId();
            if (!refusals.isEmpty()) {
                throw refusals.remove(0);
            }
            if (never.contains(number)) {
                throw new SinkRefusal(422, null);
            }
            if (number.equals(slow)) {
                gate.await();
            }
            sent.add(number + " r" + delivery.revision() + " "
                    + delivery.entry().post().text());
        }
    }

    private void start(String... sinks) throws Exception {
        List<String> files = new ArrayList<>(List.of(INTAKE));
        files.addAll(List.of(sinks));
        running.start(RunningRoutes.instead("crm", crm), files.toArray(String[]::new));
    }

    private void say(int number, String text) {
        Post post = new Post(id(number), Kind.POST, null, text, null, null, null, null, null, null, null);
        running.context
                .createProducerTemplate()
                .sendBody("direct:intake", new Page("blog", List.of(post), List.of(), null, null));
    }

    private static PostId id(int number) {
        return new PostId(Platform.BLOG, "1a2b3c4d", Integer.toString(number));
    }

    private boolean nothingIsDue() {
        return running.ledger.overview().sinks().stream()
                .mapToLong(SinkHealth::due)
                .allMatch(due -> due == 0);
    }

    private List<DeadLetter> deadLetters() {
        return running.ledger.deadLetters().list(null, 10);
    }

    private List<String> feedback() throws SQLException {
        return sql("SELECT substr(id, 15) || ' ' || text FROM feedback ORDER BY id");
    }

    private List<String> sql(String statement) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("hub.db"));
                Statement run = connection.createStatement()) {
            if (run.execute(statement)) {
                try (ResultSet rows = run.getResultSet()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
        }
        return found;
    }
}
