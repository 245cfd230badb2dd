package org.listeningpost.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of real and broken feeds ({@code -Dfeeds.corpus=DIR}), all polled in one run: a line a file of what was made of it. */
class FeedFolderIT {
    private static final int POLLS = 3;

    @TempDir
    Path folder;

    @Test
    void no_feed_stops_the_hub_and_three_polls_yield_each_entry_once() throws Exception {
        String corpus = System.getProperty("feeds.corpus", "");
        if (corpus.isEmpty()) {
            System.out.println("NOT RUN: no folder of feeds was named with -Dfeeds.corpus=DIR");
        }
        Assumptions.assumeFalse(corpus.isEmpty());
        List<Path> files = files(Path.of(corpus));
        Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
        HttpServer server = serve(Path.of(corpus), asked);
        HubProcess hub = new HubProcess(folder.resolve("hub.log"))
                .set("data.dir", folder.resolve("data").toString())
                .set("http.port", "0")
                .set("blog.poll-every", "500ms")
                .set(
                        "blog.feeds",
                        files.stream()
                                .map(file -> "http://127.0.0.1:"
                                        + server.getAddress().getPort() + "/"
                                        + Path.of(corpus).relativize(file))
                                .collect(Collectors.joining(",")));
        try {
            hub.start();
            await().atMost(Duration.ofMinutes(2)).until(() -> askedAtLeast(asked, files.size(), 1));
            await().atMost(Duration.ofMinutes(2)).until(() -> everyChannelWasTried());
            Map<String, Long> first = posts();
            await().atMost(Duration.ofMinutes(3)).until(() -> readableAsked(asked));
            hub.stop();

            assertThat(posts()).isEqualTo(first);
            assertThat(number("SELECT COUNT(*) FROM source WHERE reason LIKE '%recorded%'"))
                    .isZero();
            report(server.getAddress().getPort()).forEach(System.out::println);
            assertThat(report(server.getAddress().getPort())).hasSize(files.size());
        } finally {
            server.stop(0);
        }
    }

    private static List<Path> files(Path corpus) throws IOException {
        try (Stream<Path> all = Files.walk(corpus)) {
            return all.filter(file -> file.toString().matches(".*\\.(xml|rss)"))
                    .sorted()
                    .toList();
        }
    }

    private static HttpServer serve(Path corpus, Map<String, AtomicInteger> asked) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.setExecutor(Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                asked.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
                byte[] body = Files.readAllBytes(corpus.resolve(path.substring(1)));
                exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        return server;
    }

    private static boolean askedAtLeast(Map<String, AtomicInteger> asked, int files, int times) {
        return asked.size() >= files && asked.values().stream().allMatch(count -> count.get() >= times);
    }

    private boolean everyChannelWasTried() {
        return number("SELECT COUNT(*) FROM source WHERE parent IS NULL AND status = 'waiting'") == 0;
    }

    /** Every feed that could be read was polled so often; a failing one is asked less and less often. */
    private boolean readableAsked(Map<String, AtomicInteger> asked) {
        return rows("SELECT address, status FROM source").entrySet().stream()
                .filter(row -> row.getValue().equals("ok"))
                .allMatch(row -> asked.getOrDefault(path(row.getKey()), new AtomicInteger())
                                .get()
                        > POLLS);
    }

    private static String path(String address) {
        return address.substring(address.indexOf('/', "http://".length()));
    }

    private Map<String, Long> posts() {
        Map<String, Long> posts = new TreeMap<>();
        rows("SELECT channel, COUNT(*) FROM post GROUP BY channel").forEach((k, v) -> posts.put(k, Long.valueOf(v)));
        rows("SELECT channel || ' screenings', COUNT(*) FROM screening JOIN post ON id = post_id GROUP BY channel")
                .forEach((k, v) -> posts.put(k, Long.valueOf(v)));
        return posts;
    }

    private List<String> report(int port) {
        return rows("SELECT substr(s.address, " + ("http://127.0.0.1:" + port + "/").length() + " + 1),"
                        + " s.status || ', ' || (SELECT COUNT(*) FROM post p WHERE p.channel = s.channel)"
                        + " || ' posts' || COALESCE(': ' || s.reason, '') FROM source s WHERE s.parent IS NULL")
                .entrySet()
                .stream()
                .map(row -> row.getKey() + "  " + row.getValue())
                .toList();
    }

    private long number(String select) {
        return Bases.count(url(), select);
    }

    private String url() {
        return Bases.url(Map.of("data.dir", folder.resolve("data").toString()));
    }

    private Map<String, String> rows(String select) {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            while (row.next()) {
                rows.put(row.getString(1), row.getString(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
