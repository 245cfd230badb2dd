package org.listeningpost.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented posts as RSS feeds, a hundred posts a feed, with ETags. One in twenty holds the word {@code blenkot}. */
final class FeedPages implements AutoCloseable {
    static final int SIZE = 100;
    static final String HELD_WORD = "blenkot";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int feeds;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private final CountDownLatch someoneWaits = new CountDownLatch(1);

    FeedPages(int feeds) throws IOException {
        this.feeds = feeds;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.setExecutor(threads);
        server.createContext("/feed/", this::answer);
        server.start();
    }

    /** All addresses, comma-separated. */
    String addresses() {
        return IntStream.range(0, feeds)
                .mapToObj(i -> "http://127.0.0.1:" + server.getAddress().getPort() + "/feed/" + i)
                .collect(Collectors.joining(","));
    }

    int posts() {
        return feeds * SIZE;
    }

    int held() {
        return posts() / 20;
    }

    /** How often each feed was asked for. */
    Map<String, Integer> asked() {
        return asked.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get()));
    }

    /** Answers wait until the returned latch is opened. */
    CountDownLatch close(int count) {
        gate = new CountDownLatch(count);
        return gate;
    }

    /** Opens once a request waits at the gate. */
    CountDownLatch someoneWaits() {
        return someoneWaits;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
        try (exchange) {
            CountDownLatch closed = gate;
            if (closed.getCount() > 0) {
                someoneWaits.countDown();
                closed.await();
            }
            String tag = "\"" + path.hashCode() + "\"";
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] body =
                    feed(Integer.parseInt(path.substring("/feed/".length()))).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String feed(int number) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Voices</title>");
        for (int i = number * SIZE; i < (number + 1) * SIZE; i++) {
            xml.append("<item><title>Visit ")
                    .append(i)
                    .append("</title><guid isPermaLink=\"false\">visit-")
                    .append(i)
                    .append("</guid><description>Waited a while at the clinic, number ")
                    .append(i)
                    .append(i % 20 == 7 ? ", you " + HELD_WORD : ", and everyone was kind")
                    .append(".</description></item>");
        }
        return xml.append("</channel></rss>").toString();
    }

    @Override
    public void close() {
        while (gate.getCount() > 0) {
            gate.countDown();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
