package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.listeningpost.demo.BlogStandIn;
import org.listeningpost.demo.Mail;
import org.listeningpost.demo.MailStandIn;
import org.listeningpost.insight.Insight;
import org.listeningpost.insight.InsightPage;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.ledger.DatabaseSettings;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.ledger.Recorder;
import org.listeningpost.ledger.RecordingTerms;
import org.listeningpost.ledger.SinkHealth;
import org.listeningpost.ledger.Sinks;
import org.listeningpost.ledger.TestDatabases;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Sketch;
import org.listeningpost.post.Author;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Page;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.KeyRing;
import org.listeningpost.protect.ProtectedPosts;
import org.listeningpost.protect.ScreenedPost;

/** A person in distress: from the poll to the person on duty, over a real mail server, and on until somebody answers. */
class EscalationIT {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String DISTRESS = "I want to kill myself and nobody rings back.";
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/acknowledge/\\S+");
    private static final int BEFORE_IT = 10_000;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path temp;

    private RoutesCopy routes;
    private BlogStandIn blog;
    private MailStandIn mail;
    private HttpServer crm;

    @BeforeEach
    void open() throws Exception {
        blog = new BlogStandIn("Blog", 0);
        mail = new MailStandIn(0, 0);
        int port = freePort();
        routes = RoutesCopy.in(temp)
                .set("data.dir", temp.resolve("data").toString())
                .set("http.port", Integer.toString(port))
                .set("console.url", "http://127.0.0.1:" + port)
                .set("blog.feeds", blog.feed().toString())
                .set("blog.poll-every", "200ms")
                .set("mail.host", "127.0.0.1")
                .set("mail.port", Integer.toString(mail.smtpPort()));
    }

    @AfterEach
    void close() throws Exception {
        blog.close();
        mail.close();
        if (crm != null) {
            crm.stop(0);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void reaches_the_mail_server_within_a_minute_with_ten_thousand_posts_before_it(TestDatabases kind)
            throws Exception {
        DatabaseSettings database = kind.empty(temp);
        fill(database);
        slowCrm();
        routes.set("crm.kind", "rest")
                .set("crm.url", "http://127.0.0.1:" + crm.getAddress().getPort() + "/")
                .set("database.url", database.url())
                .set("seal.key", KEY)
                .set("alert.rota", "* duty@example.org");
        try (Hub hub = start(Clock.systemUTC())) {
            long due = due(hub, Sinks.CRM);
            long before = System.nanoTime();
            say(DISTRESS);

            await().atMost(Duration.ofSeconds(60)).until(() -> !mail.messages().isEmpty());

            Duration took = Duration.ofNanos(System.nanoTime() - before);
            System.out.println(
                    "ESCALATION " + kind + ": " + took.toMillis() + " ms from the post to the mail server, with " + due
                            + " deliveries to the CRM due before it and " + due(hub, Sinks.CRM) + " after");
            assertThat(due).isGreaterThan(BEFORE_IT / 2);
            assertThat(due(hub, Sinks.CRM)).as("still due").isPositive();
            assertThat(mail.messages().get(0).to()).contains("duty@example.org");
        }
    }

    @Test
    void goes_on_to_the_next_until_one_presses_the_button() throws Exception {
        routes.set("alert.rota", "* first@example.org, second@example.org")
                .set("alert.to", "all@example.org")
                .set("alert.acknowledge-within", "20s");
        say(DISTRESS);
        try (Hub hub = start(Clock.systemUTC())) {
            await().atMost(Duration.ofSeconds(90)).until(() -> mail.messages().size() == 2);
            assertThat(recipients()).containsExactly("first@example.org", "second@example.org");
            String link = link(1);

            assertThat(get(link).body()).contains("A post needs a person now").doesNotContain("kill myself");
            assertThat(hub.ledger().alerts().unanswered()).isZero();
            HttpResponse<String> pressed = post(link, "");
            assertThat(pressed.statusCode()).isEqualTo(200);
            assertThat(pressed.body()).contains("second@example.org said so on");
            assertThat(post(link, "").body()).contains("second@example.org said so on");
            assertThat(get(link(0)).body()).contains("second@example.org said so on");

            HttpResponse<String> forged = post(link.substring(0, link.length() - 1) + "_", "");
            assertThat(forged.statusCode()).isEqualTo(403);
            assertThat(forged.body()).contains("This link does not work").doesNotContain("self-harm");

            await().during(Duration.ofSeconds(25))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> mail.messages().size() == 2);
        }
        try (Hub later = start(Clock.offset(Clock.systemUTC(), Duration.ofDays(8)))) {
            HttpResponse<String> old = get(link(1));
            assertThat(old.statusCode()).isEqualTo(410);
            assertThat(old.body()).contains("This link has expired");
            assertThat(later.ledger().alerts().unanswered()).isZero();
        }
    }

    @Test
    void goes_on_after_a_restart_and_then_to_all_once() throws Exception {
        routes.set("alert.rota", "* first@example.org")
                .set("alert.to", "all@example.org, more@example.org")
                .set("alert.acknowledge-within", "5s");
        say(DISTRESS);
        try (Hub hub = start(Clock.systemUTC())) {
            await().atMost(Duration.ofSeconds(40)).until(() -> mail.messages().size() == 1);
            await().until(() -> due(hub, Sinks.ALERT) == 0);
        }
        try (Hub hub = start(Clock.systemUTC())) {
            await().atMost(Duration.ofSeconds(40)).until(() -> mail.messages().size() == 2);
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> hub.ledger().alerts().unanswered() == 1);
            assertThat(get("http://127.0.0.1:" + hub.port() + "/health/ready").body())
                    .contains("\"alerts\":{\"status\":\"unanswered\"");
            assertThat(get(link(1)).body()).contains("I am all@example.org", "I am more@example.org");
            assertThat(post(link(1), "who=nobody%40example.org").body()).contains("A post needs a person now");
            assertThat(post(link(1), "who=more%40example.org").body()).contains("more@example.org said so on");
            assertThat(hub.ledger().alerts().unanswered()).isZero();
        }
        assertThat(mail.messages()).hasSize(2);
    }

    private Hub start(Clock clock) throws Exception {
        return Hub.start(routes.folder(), new SettingsSource(Map.of(), Map.of()), clock);
    }

    private void say(String text) {
        blog.publish("Waiting", "Jo", text, Clock.systemUTC().instant());
    }

    private static long due(Hub hub, String sink) {
        return hub.ledger().overview().sinks().stream()
                .filter(health -> health.sink().equals(sink))
                .mapToLong(SinkHealth::due)
                .sum();
    }

    private List<String> recipients() {
        return mail.messages().stream().flatMap(m -> m.to().stream()).toList();
    }

    private String link(int number) {
        Mail sent = mail.messages().get(number);
        Matcher link = LINK.matcher(sent.text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String address, String form) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Takes each record after a twentieth of a second. */
    private void slowCrm() throws IOException {
        crm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        crm.setExecutor(Executors.newFixedThreadPool(8));
        crm.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                Thread.sleep(50);
                exchange.sendResponseHeaders(200, -1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        crm.start();
    }

    /** Ten thousand posts that the CRM and the database are owed already. */
    private static void fill(DatabaseSettings database) throws Exception {
        KeyRing keys = KeyRing.of(KEY, List.of());
        try (Ledger ledger = Ledger.open(database, "earlier", 60_000)) {
            Recorder recorder = new Recorder(
                    ledger.database(),
                    new RecordingTerms(
                            keys,
                            new Sinks(List.of(Sinks.CRM, Sinks.DATABASE), true),
                            "rules-7",
                            60_000,
                            Duration.ofDays(90),
                            post -> Sketch.NOTHING),
                    recorded -> {});
            List<InsightPost> posts = IntStream.range(0, BEFORE_IT)
                    .mapToObj(EscalationIT::earlier)
                    .toList();
            for (int from = 0; from < BEFORE_IT; from += 500) {
                List<InsightPost> some = new ArrayList<>(posts.subList(from, from + 500));
                recorder.record(new InsightPage(new Page("blog", List.of(), List.of(), null, null), some));
            }
            ledger.release();
        }
    }

    private static InsightPost earlier(int number) {
        PostId id = PostId.parse("blog:0a0b0c0d~" + number);
        Post original = new Post(
                id, Kind.POST, Author.UNKNOWN, "The clinic was kind.", null, null, null, null, null, "en", null);
        return new InsightPost(
                new ScreenedPost(
                        original,
                        ProtectedPosts.post()
                                .id(id.toString())
                                .text("The clinic was kind.")
                                .make(),
                        Judgement.APPROVED,
                        Judgement.APPROVED),
                new Insight(List.of(), false));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
