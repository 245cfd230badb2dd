package org.listeningpost.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final int LARGEST = 10_000;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Map<String, Map<String, List<String>>> asked = new ConcurrentHashMap<>();
    private HttpServer server;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        fetcher = new Fetcher(Duration.ofSeconds(2), LARGEST, 4, Clock.systemUTC());
        on("/feed", exchange -> answer(exchange, "words"));
    }

    @AfterEach
    void close() {
        over.countDown();
        fetcher.close();
        server.stop(0);
        ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
    }

    @Test
    void brings_status_headers_and_body() {
        Reply reply = reply("/feed");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("X-Word")).isEqualTo("kept as it is");
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("words");
        assertThat(reply.movedTo()).isNull();
        assertThat(asked.get("/feed")).containsKey("User-agent");
    }

    @Test
    void remembers_where_a_feed_moved_for_good() {
        redirect("/old", 301, "/older");
        redirect("/older", 308, "/feed");

        assertThat(reply("/old").movedTo()).isEqualTo(at("/feed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void follows_a_passing_redirect_and_forgets_it(int status) {
        redirect("/old", status, "/feed");

        assertThat(reply("/old").status()).isEqualTo(200);
        assertThat(reply("/old").movedTo()).isNull();
    }

    @Test
    void remembers_the_way_only_as_far_as_it_is_for_good() {
        redirect("/old", 301, "/middle");
        redirect("/middle", 302, "/feed");

        assertThat(reply("/old").movedTo()).isEqualTo(at("/middle"));
    }

    @Test
    void keeps_what_proves_who_asks_from_an_address_that_a_server_named() {
        redirect("/old", 302, "/feed");
        Map<String, String> headers =
                Map.of("Authorization", "Bearer hunter2", "api-key", "hunter2", "If-None-Match", "\"etag\"");

        fetcher.fetch(new Request(at("/old"), headers));

        assertThat(asked.get("/old")).containsKeys("Authorization", "Api-key");
        assertThat(asked.get("/feed"))
                .doesNotContainKeys("Authorization", "Api-key")
                .containsKey("If-none-match");
    }

    @Test
    void gives_up_on_redirects_that_go_round_or_on_for_ever() {
        redirect("/round", 302, "/and-round");
        redirect("/and-round", 302, "/round");
        for (int i = 0; i < 9; i++) {
            redirect("/on" + i, 302, "/on" + (i + 1));
        }

        assertThat(failure("/round")).contains("circle");
        assertThat(failure("/on0")).contains("more than 5 times");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/hostname",
                "ftp://blog.example.org/",
                "http://",
                "http:///x",
                "::",
                "http://user:hunter2@blog.example.org/",
                "mailto:a@example.org",
                "http://exa mple.org/"
            })
    void follows_no_redirect_that_is_no_web_address(String location) {
        redirect("/old", 302, location);

        assertThat(failure("/old")).contains("no usable web address").doesNotContain("hunter2");
    }

    @Test
    void stops_reading_what_is_too_large_and_says_which_bytes_it_was() {
        on("/huge", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 10_000; i++) {
                    out.write(new byte[10_000]);
                }
            }
        });

        assertThat(failure("/huge")).contains("larger than 10000 bytes").contains("sha256");
    }

    @Test
    void counts_the_bytes_of_a_body_as_they_are_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[5_000_000]);
        }
        on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
            exchange.close();
        });

        assertThat(failure("/bomb")).contains("larger than 10000 bytes");
    }

    @Test
    void waits_no_longer_than_its_time_for_an_answer_or_for_its_end() {
        on("/silent", exchange -> await());
        on("/trickle", exchange -> {
            exchange.sendResponseHeaders(200, 5_000);
            while (over.getCount() > 0) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        });

        assertThat(failure("/silent")).contains("did not answer in full");
        assertThat(failure("/trickle")).contains("did not answer in full");
    }

    @Test
    void says_that_an_answer_broke_off() {
        on("/half", exchange -> {
            exchange.sendResponseHeaders(200, 5_000);
            exchange.getResponseBody().write("half".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            throw new IOException("hangs up");
        });

        assertThat(failure("/half")).contains("broke off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "220 mail.example.org ESMTP\r\n",
                "HTTP/1.1 200 OK\r\nX: HEADERS\r\n\r\n",
                "HTTP/1.1 200 OK\r\nMANY\r\n\r\n",
                "HTTP/1.1 twohundred OK\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                ""
            })
    void survives_servers_that_speak_no_http_or_too_much_of_it(String said) throws Exception {
        String hostile =
                said.replace("HEADERS", "a".repeat(2_000_000)).replace("MANY", "X: y\r\n".repeat(5_000) + "Z: z");
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread speaker = new Thread(() -> speak(socket, hostile));
            speaker.start();

            Fetched fetched =
                    fetcher.fetch(new Request(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/"), Map.of()));

            assertThat(fetched.reply()).isNull();
            assertThat(fetched.failure()).isNotBlank().doesNotContain("example.org");
        }
    }

    private static void speak(ServerSocket socket, String said) {
        try (Socket client = socket.accept()) {
            client.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException hungUp) {
            return; // the fetcher has had enough
        }
    }

    @Test
    void says_why_a_server_cannot_be_had() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }

        assertThat(fetcher.fetch(new Request(URI.create("http://127.0.0.1:" + closed + "/"), Map.of()))
                        .failure())
                .contains("cannot be reached");
    }

    @Test
    void asks_again_after_any_trouble() {
        on("/half", exchange -> {
            throw new IOException("hangs up");
        });
        for (int i = 0; i < 20; i++) {
            failure("/half");
        }

        assertThat(reply("/feed").status()).isEqualTo(200);
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Handler handler) {
        server.createContext(path, exchange -> {
            asked.put(path, Map.copyOf(exchange.getRequestHeaders()));
            handler.handle(exchange);
        });
    }

    private void redirect(String path, int status, String location) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("X-Word", "kept as it is");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private Reply reply(String path) {
        return fetcher.fetch(new Request(at(path), Map.of())).reply();
    }

    private String failure(String path) {
        Fetched fetched = fetcher.fetch(new Request(at(path), Map.of()));
        assertThat(fetched.reply()).isNull();
        return fetched.failure();
    }
}
