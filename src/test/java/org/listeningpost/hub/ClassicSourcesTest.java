package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.Overview;
import org.slf4j.LoggerFactory;

/** Camel's own sources, each by its real route file, against a server of this machine. */
class ClassicSourcesTest {
    private static final String INTAKE = "2-pipeline/intake.camel.yaml";
    private static final String RSS = "1-sources/rss-classic-source.camel.yaml";
    private static final String TWITTER = "1-sources/twitter-search-classic-source.camel.yaml";
    private static final String FACEBOOK = "1-sources/facebook-classic-source.camel.yaml";
    private static final String FEED = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Blog</title>
            <link>https://blog.example.org/</link><description/>
            <item><guid>1</guid><title>Kind staff</title><link>https://blog.example.org/1</link>
            <description>The nurses were kind. Ring 07700 900123.</description></item>
            <item><guid>2</guid><title>Parking</title><description>The parking is fucking awful.</description></item>
            </channel></rss>
            """;
    private static final String TWEETS = """
            {"statuses":[{"id":9007199254740993,"id_str":"9007199254740993","created_at":"Mon Nov 23 08:00:00 +0000 2026",
            "text":"The ward was spotless","truncated":false,"source":"","favorite_count":3,"retweet_count":1,"lang":"en",
            "user":{"id":77,"id_str":"77","name":"Ann Example","screen_name":"ann_example","created_at":
            "Mon Nov 23 08:00:00 +0000 2020"},"entities":{"hashtags":[],"urls":[],"user_mentions":[],"symbols":[]}}],
            "search_metadata":{"max_id":1,"since_id":0,"query":"hospital","count":1,"completed_in":0.01}}
            """;
    private static final String POSTS = """
            {"data":[{"id":"100_200","message":"The midwives were lovely","from":{"id":"55","name":"Ann Example"},
            "created_time":"2026-11-23T08:00:00+0000","updated_time":"2026-11-23T08:00:00+0000"}]}
            """;

    @TempDir
    Path temp;

    private RunningRoutes running;
    private HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() throws Exception {
        running = new RunningRoutes(temp);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void close() {
        running.close();
        server.stop(0);
        System.clearProperty("twitter4j.restBaseURL");
    }

    @Test
    void rss_brings_a_feed_through_the_intake() throws Exception {
        answer("/feed", "application/rss+xml", FEED);
        running.set("rss-classic.enabled", "true").set("rss-classic.feed", address("/feed"));
        running.start(context -> {}, INTAKE, RSS);

        assertThat(delivered()).singleElement().satisfies(delivery -> {
            assertThat(delivery.entry().post().text()).contains("Kind staff").doesNotContain("07700");
            assertThat(delivery.entry().source()).isEqualTo("rss-classic-source");
            assertThat(delivery.subject()).startsWith("blog:");
        });
        assertThat(running.ledger.overview().waitingCount()).isEqualTo(1);
    }

    @Test
    void twitter_brings_a_search_through_the_intake_without_its_author() throws Exception {
        answer("/1.1/search/tweets.json", "application/json", TWEETS);
        System.setProperty("twitter4j.restBaseURL", address("/1.1/"));
        running.set("twitter-search-classic.enabled", "true")
                .set("twitter-search-classic.query", "Northmoor hospital #nhs")
                .set("twitter-search-classic.consumer-key", "key")
                .set("twitter-search-classic.consumer-secret", "secret")
                .set("twitter-search-classic.access-token", "token")
                .set("twitter-search-classic.access-token-secret", "secret");
        running.start(context -> {}, INTAKE, TWITTER);

        assertThat(delivered()).singleElement().satisfies(delivery -> {
            assertThat(delivery.subject()).isEqualTo("x:9007199254740993");
            assertThat(delivery.entry().post().text()).isEqualTo("The ward was spotless");
            assertThat(delivery.entry().post().link()).hasToString("https://x.com/i/web/status/9007199254740993");
            assertThat(delivery.entry().source()).isEqualTo("twitter-search-classic-source");
            assertThat(delivery.entry().post().counts().likes()).isEqualTo(3);
        });
        assertThat(asked).anySatisfy(request -> assertThat(request).contains("q=Northmoor%20hospital%20%23nhs"));
    }

    @Test
    void facebook_brings_a_pages_posts_through_the_intake() throws Exception {
        answer("/v25.0/", "application/json", POSTS);
        running.routes().replace(FACEBOOK, "&restBaseURL", "&useSSL=false&restBaseURL");
        running.set("facebook-classic.enabled", "true")
                .set("facebook-classic.api", address("/v25.0/"))
                .set("facebook-classic.page", "100")
                .set("facebook-classic.app-id", "1")
                .set("facebook-classic.app-secret", "secret")
                .set("facebook-classic.token", "to+ken%=");
        running.start(context -> {}, INTAKE, FACEBOOK);

        assertThat(delivered()).singleElement().satisfies(delivery -> {
            assertThat(delivery.subject()).isEqualTo("facebook:100_200");
            assertThat(delivery.entry().post().text()).isEqualTo("The midwives were lovely");
            assertThat(delivery.entry().source()).isEqualTo("facebook-classic-source");
        });
    }

    @Test
    void no_source_of_camels_own_writes_what_people_said_to_the_log() throws Exception {
        answer("/feed", "application/rss+xml", FEED);
        Path letters = Files.createDirectory(temp.resolve("letters"));
        Files.writeString(letters.resolve("letter.txt"), "Dear all, Ann Example was kind.");
        running.routes().write("1-sources/own-source.camel.yaml", """
                - route:
                    id: own-source
                    from:
                      uri: file:LETTERS
                      parameters:
                        initialDelay: 0
                        delay: 100
                      steps:
                        - convertBodyTo:
                            type: java.lang.String
                        - to: direct:intake
                """.replace("LETTERS", letters.toString()));
        running.set("rss-classic.enabled", "true").set("rss-classic.feed", address("/feed"));
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        root.setLevel(Level.WARN);
        try {
            running.start(
                    RunningRoutes.instead("moderate", new Quoting()), INTAKE, RSS, "1-sources/own-source.camel.yaml");
            await().until(() -> !asked.isEmpty()
                    && List.copyOf(log.list).stream()
                            .anyMatch(event -> event.getLoggerName().contains("file")));
        } finally {
            root.setLevel(Level.OFF);
            root.detachAppender(log);
        }

        assertThat(List.copyOf(log.list))
                .allSatisfy(event -> assertThat(event.getFormattedMessage())
                        .doesNotContain("Ann")
                        .doesNotContain("kind")
                        .doesNotContain("Dear"));
    }

    /** A step with a bug of the worst kind: its exception quotes what it was given. */
    public static final class Quoting {
        public Object moderate(org.listeningpost.post.Page page) {
            throw new IllegalStateException(page.posts().get(0).text());
        }
    }

    private void answer(String path, String type, String body) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            } catch (IOException hungUp) {
                return; // the test is over
            }
        });
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private List<Delivery> delivered() {
        Overview overview = running.ledger.overview();
        await().until(() -> !overview.counts(java.time.Instant.EPOCH).isEmpty());
        return running.ledger.deliveries().bookAndClaim("database", List.of(), 10, 1000);
    }
}
