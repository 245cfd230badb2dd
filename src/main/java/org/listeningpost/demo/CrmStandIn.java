package org.listeningpost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.listeningpost.digest.Words;
import org.listeningpost.markup.Html;

/** A CRM that speaks the contract of {@code crm.kind=rest}, and shows what it received as its users would see it. */
public final class CrmStandIn implements AutoCloseable {
    /** What the stand-in expects in {@code Authorization: Bearer}. */
    public static final String TOKEN = "demo-token";

    private static final String RECORDS = "/api/feedback/";
    private static final int LONGEST_BODY = 1024 * 1024;
    private static final int MOST_SHOWN = 100;

    private final Site site;
    private final ObjectMapper json = new ObjectMapper();
    private final CrmRecords records = new CrmRecords();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile int failEvery;
    private volatile String retryAfter;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** Opens the CRM on this port, or on a free one (0). */
    public CrmStandIn(int port) throws IOException {
        site = new Site("crm", port);
        site.on(RECORDS, this::record);
        site.on("/", exchange -> Site.html(exchange, 200, page()));
        site.open();
    }

    /** The page for people. */
    public URI address() {
        return site.address("/");
    }

    /** What to set as {@code crm.url}. */
    public URI url() {
        String records = site.address(RECORDS).toString();
        return URI.create(records.substring(0, records.length() - 1));
    }

    /** Answers 503 to every so many-th request (0: to none), with this Retry-After, or without (null). */
    public void failEvery(int nth, String retryAfterValue) {
        retryAfter = retryAfterValue;
        failEvery = nth;
    }

    /** Lets every request wait until this gate opens. */
    public void waitFor(CountDownLatch opens) {
        gate = opens;
    }

    /** What it holds, by feedback id. */
    public Map<String, Received> received() {
        return records.all();
    }

    /** Keys that came more than once: harmless, as the contract has it, but a sign of repeats. */
    public Set<String> doubled() {
        return records.doubled();
    }

    /** How often it was asked to keep or delete something, failures included. */
    public int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        site.close();
    }

    private void record(HttpExchange exchange) throws IOException {
        int number = requests.incrementAndGet();
        pass(gate);
        if (failEvery > 0 && number % failEvery == 0) {
            busy(exchange);
        } else if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            Site.empty(exchange, 401);
        } else {
            Site.empty(exchange, keep(exchange));
        }
    }

    private static void pass(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int keep(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().substring(RECORDS.length());
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        int revision = revision(id, key);
        if (revision < 1) {
            return 400;
        }
        return switch (exchange.getRequestMethod()) {
            case "PUT" -> put(id, key, revision, exchange.getRequestBody().readNBytes(LONGEST_BODY));
            case "DELETE" -> records.delete(id, key, revision);
            default -> 405;
        };
    }

    private int put(String id, String key, int revision, byte[] body) {
        try {
            JsonNode record = json.readTree(body);
            boolean agrees = id.equals(record.path("id").asText())
                    && revision == record.path("revision").asInt()
                    && record.path("text").isTextual();
            return agrees ? records.put(id, key, revision, record) : 400;
        } catch (IOException e) {
            return 400;
        }
    }

    private static int revision(String id, String key) {
        if (key == null
                || !key.startsWith(id + ":")
                || !key.substring(id.length() + 1).matches("\\d{1,9}")) {
            return 0;
        }
        return Integer.parseInt(key.substring(id.length() + 1));
    }

    private void busy(HttpExchange exchange) throws IOException {
        if (retryAfter != null) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        Site.empty(exchange, 503);
    }

    private String page() {
        Html html = new Html().element("p", Words.count(received().size(), "record") + ", the newest first.");
        records.newest(MOST_SHOWN).forEach(received -> received.show(html));
        return StandInPage.of("Northmoor and Dale CRM: patient feedback", html);
    }
}
