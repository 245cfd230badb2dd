package org.listeningpost.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A way in which a web site fails those who read it. */
@FunctionalInterface
public interface Trouble {
    int HUGE_BYTES = 50 * 1024 * 1024;

    /** Answers badly; {@code body} is what would have been right. */
    void answer(HttpExchange exchange, byte[] body) throws IOException, InterruptedException;

    /** An error status, and how many seconds to wait (a number or an HTTP date), or null. */
    static Trouble status(int status, String retryAfter) {
        return (exchange, body) -> {
            if (retryAfter != null) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            Site.html(exchange, status, "<h1>" + status + "</h1>");
        };
    }

    /** Promises the whole body and hangs up in the middle. */
    static Trouble cutShort() {
        return (exchange, body) -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
        };
    }

    /** Promises a body and sends none until the latch opens. */
    static Trouble stall(CountDownLatch until) {
        return (exchange, body) -> {
            exchange.sendResponseHeaders(200, body.length);
            until.await();
        };
    }

    /** Redirects to itself for ever. */
    static Trouble redirectLoop() {
        return (exchange, body) -> {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getPath());
            Site.empty(exchange, 302);
        };
    }

    /** A web page where a feed should be, as hotel networks and log-in walls send it. */
    static Trouble webPage() {
        return (exchange, body) -> Site.html(exchange, 200, "<!DOCTYPE html><title>Please sign in</title>");
    }

    /** What begins like the right body and goes on for 50 MB. */
    static Trouble huge() {
        return (exchange, body) -> {
            byte[] filler = "<!-- more of the same -->".repeat(4000).getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body, 0, body.length / 2);
                for (int sent = 0; sent < HUGE_BYTES; sent += filler.length) {
                    out.write(filler);
                }
            }
        };
    }
}
