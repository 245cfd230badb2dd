package org.listeningpost.console;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hub's web pages, health and metrics. The pages only read and answer nobody but this machine; that of an alert's link
 * answers whoever has the link, and acknowledges.
 */
public final class Console {
    private static final Logger LOG = LoggerFactory.getLogger(Console.class);
    private static final Set<String> FOR_ALL = Set.of("/health/live", "/health/ready", "/metrics");
    private static final String ALERT_LINK = "/acknowledge/";
    private static final String SAID = "the page has said why";
    private static final int UNAVAILABLE = 503;

    private final String host;
    private final int port;
    private final ConsoleFacts facts;
    private final Supplier<String> metrics;
    private final byte[] css = css();
    private final Javalin web;

    /**
     * A console that is not started yet.
     *
     * @param port 0 for a free one
     * @param metrics the metrics in Prometheus' text format
     */
    public Console(String host, int port, ConsoleFacts facts, Supplier<String> metrics) {
        this.host = host;
        this.port = port;
        this.facts = facts;
        this.metrics = metrics;
        this.web = Javalin.create(this::configure);
    }

    /** Starts to answer. */
    public void start() throws ConsolePortTaken {
        try {
            web.start();
        } catch (JavalinBindException e) {
            web.stop();
            throw new ConsolePortTaken(host, port);
        }
    }

    /** Stops answering; does nothing if it never did. */
    public void stop() {
        web.stop();
    }

    /** The port it answers on. */
    public int port() {
        return web.port();
    }

    private void configure(JavalinConfig config) {
        ConsoleServer.limit(config, host, port);
        RoutesConfig routes = config.routes;
        routes.before(this::guard);
        routes.get("/health/live", page -> page.contentType("application/json").result("{\"status\":\"up\"}"));
        routes.get("/health/ready", this::ready);
        routes.get(
                "/metrics",
                page -> page.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(metrics.get()));
        routes.get("/", page -> html(page, FrontPage.of(facts)));
        routes.get("/fairness", page -> html(page, FairnessPage.of(facts.fairness(), facts.zone())));
        routes.get("/house-rules", page -> html(page, HouseRulesPage.of(facts.houseRules())));
        routes.get(ALERT_LINK + "{token}", page -> alert(page, facts.acknowledgement(page.pathParam("token"))));
        routes.post(ALERT_LINK + "{token}", page -> alert(page, facts.acknowledge(page.pathParam("token"), who(page))));
        routes.get(
                "/console.css",
                page -> page.contentType("text/css; charset=utf-8").result(css));
        routes.error(403, page -> {
            if (page.attribute(SAID) == null) {
                html(page, PlainPage.FORBIDDEN);
            }
        });
        routes.error(404, page -> html(page, PlainPage.NOT_FOUND));
        routes.error(405, page -> html(page, PlainPage.NOT_ALLOWED));
        routes.exception(Exception.class, Console::failed);
    }

    private void guard(Context page) {
        page.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; " + "form-action "
                        + (isAlert(page) ? "'self'" : "'none'") + "; frame-ancestors 'none'");
        page.header("X-Content-Type-Options", "nosniff");
        page.header("Referrer-Policy", "no-referrer");
        page.header("Cache-Control", "no-store");
        if (!isForAll(page) && !Loopback.isFromHere(page)) {
            throw new ForbiddenResponse();
        }
    }

    /** The page of an alert's link is for whoever has the link: its signature is the authority. */
    private boolean isForAll(Context page) {
        return FOR_ALL.contains(page.path())
                || (isAlert(page) || page.path().equals("/console.css")) && facts.hasPublicAddress();
    }

    private static boolean isAlert(Context page) {
        return page.path().startsWith(ALERT_LINK);
    }

    private static String who(Context page) {
        String who = page.formParam("who");
        return who == null ? "" : who;
    }

    private void alert(Context page, Acknowledgement seen) {
        page.attribute(SAID, true);
        html(page.status(AcknowledgePage.status(seen)), AcknowledgePage.of(seen, facts.zone()));
    }

    private void ready(Context page) {
        Health health = facts.health();
        page.status(health.status() == Health.Status.DOWN ? UNAVAILABLE : 200);
        page.contentType("application/json").result(Ready.json(health));
    }

    /** The message stays out of page and log: a database puts the values of a row into it. */
    private static void failed(Exception e, Context page) {
        LOG.warn("The console could not make a page: {}", e.getClass().getName());
        html(page.status(500), PlainPage.FAILED);
    }

    private static void html(Context page, String html) {
        page.contentType("text/html; charset=utf-8").result(html);
    }

    private static byte[] css() {
        try (InputStream in = Console.class.getResourceAsStream("console.css")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
