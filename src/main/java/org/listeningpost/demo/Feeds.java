package org.listeningpost.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.listeningpost.post.Hash;

/** Answers for a feed as a blog or forum does: ETag, Last-Modified, 304, and trouble when told. */
final class Feeds {
    private static final int NOT_MODIFIED = 304;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Clock clock;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile Instant changed;
    private volatile Trouble trouble;

    Feeds(Clock clock) {
        this.clock = clock;
        this.changed = clock.instant();
    }

    void changed() {
        changed = clock.instant();
    }

    void fail(Trouble next) {
        trouble = next;
    }

    int requests() {
        return requests.get();
    }

    void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        requests.incrementAndGet();
        Trouble now = trouble;
        if (now != null) {
            fail(exchange, now, body);
            return;
        }
        String etag = "\"" + Hash.sha256(body).substring(0, 16) + "\"";
        String modified = HTTP_DATE.format(changed);
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.getResponseHeaders().set("Last-Modified", modified);
        if (isKnown(exchange, etag, modified)) {
            Site.empty(exchange, NOT_MODIFIED);
        } else {
            Site.send(exchange, 200, type, body);
        }
    }

    /** An ETag, where the client sends one, decides alone: two edits may fall into one second. */
    private static boolean isKnown(HttpExchange exchange, String etag, String modified) {
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        return known == null
                ? modified.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"))
                : known.contains(etag);
    }

    private static void fail(HttpExchange exchange, Trouble trouble, byte[] body) throws IOException {
        try {
            trouble.answer(exchange, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
