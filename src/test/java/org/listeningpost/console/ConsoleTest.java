package org.listeningpost.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.moderate.HouseRule;
import org.listeningpost.moderate.HouseRules;

class ConsoleTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Facts facts;
    private static Console console;

    @BeforeAll
    static void start() throws Exception {
        facts = Facts.troubledHub();
        console = new Console("127.0.0.1", 0, facts, () -> "listeningpost_posts_total 1\n");
        console.start();
    }

    @AfterAll
    static void stop() {
        console.stop();
    }

    @BeforeEach
    void trouble() {
        facts.health(Facts.troubled());
    }

    @Test
    void says_that_it_is_alive() throws Exception {
        HttpResponse<String> live = get("/health/live");

        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(live.body()).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void tells_scripts_how_every_part_is() throws Exception {
        HttpResponse<String> ready = get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(ready.body())
                .isEqualTo("{\"status\":\"warning\",\"channels\":["
                        + "{\"source\":\"blog\",\"channel\":\"https://blog.example.org/feed/\",\"status\":\"ok\","
                        + "\"lastOk\":\"2026-11-23T08:30:00Z\",\"reason\":null},"
                        + "{\"source\":\"x\",\"channel\":\"https://api.example.org/2/tweets/search/recent\","
                        + "\"status\":\"refused\",\"lastOk\":null,\"reason\":\"authorisation refused (HTTP 401)\"}],"
                        + "\"sinks\":[{\"sink\":\"database\",\"status\":\"ok\",\"due\":0,\"dead\":0,\"reason\":null},"
                        + "{\"sink\":\"crm\",\"status\":\"warning\",\"due\":12,\"dead\":1,\"reason\":\"HTTP 422\"}],"
                        + "\"database\":{\"status\":\"ok\",\"reason\":null},"
                        + "\"reload\":{\"status\":\"ok\",\"reason\":null},"
                        + "\"alerts\":{\"status\":\"ok\",\"reason\":null},"
                        + "\"signposts\":{\"status\":\"ok\",\"reason\":null}}");
    }

    @Test
    void is_not_ready_without_a_database() throws Exception {
        facts.health(Facts.down());

        HttpResponse<String> ready = get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).startsWith("{\"status\":\"down\"");
    }

    @Test
    void hands_out_metrics() throws Exception {
        HttpResponse<String> metrics = get("/metrics");

        assertThat(metrics.headers().firstValue("Content-Type")).hasValue("text/plain; version=0.0.4; charset=utf-8");
        assertThat(metrics.body()).isEqualTo("listeningpost_posts_total 1\n");
    }

    @Test
    void shows_what_waits_where_it_listens_and_what_went_out() throws Exception {
        HttpResponse<String> front = get("/");

        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(front.body()).select("h1, h2, h3").eachText())
                .containsExactly(
                        "What patients say",
                        "Working, but something needs attention",
                        "Waiting for a person: 2",
                        "Urgent: Self harm (crisis-1)",
                        "Identifiable person (staff-named)",
                        "What came in, last seven days",
                        "Where we listen",
                        "What still has to go out",
                        "Given up");
    }

    @Test
    void shows_whether_moderation_is_fair() throws Exception {
        HttpResponse<String> page = get("/fairness");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).select("h1, h2").eachText())
                .containsExactly(
                        "Is moderation fair?",
                        "By tone",
                        "By rule",
                        "What people made of it",
                        "A random sample of what was rejected: read it again",
                        "A random sample of what passed: read it again");
        assertThat(page.body()).contains("No criticism was rejected without a published rule.", "77.5 %");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fairness",
                "/house-rules",
                "/console.css",
                "/health/live",
                "/health/ready",
                "/metrics",
                "/nowhere"
            })
    void tells_browsers_to_trust_nothing_else(String path) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void publishes_the_house_rules_from_the_file_that_filters() throws Exception {
        HouseRules rules = facts.houseRules();
        HttpResponse<String> answer = get("/house-rules");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.text()).contains("Version " + rules.version());
        assertThat(page.select("section.rule")).hasSameSizeAs(rules.rules());
        for (HouseRule rule : rules.rules()) {
            String section = page.select("section[aria-labelledby=rule-" + rule.id() + "]")
                    .text();
            assertThat(section).contains(rule.title(), rule.text(), "What happens:");
            assertThat(rule.allowed())
                    .allSatisfy(example ->
                            assertThat(section).contains(example.text().strip()));
            assertThat(page.select("nav a").eachAttr("href")).contains("#rule-" + rule.id());
        }
        assertThat(page.select("script, form")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "open,200,A post needs a person now",
        "done,200,Somebody looks after this post",
        "old,410,expired",
        "x,403,does not work"
    })
    void shows_where_an_alert_stands_and_changes_nothing_by_that(String token, int status, String title)
            throws Exception {
        HttpResponse<String> answer = get("/acknowledge/" + token);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).contains(title);
        assertThat(Jsoup.parse(answer.body()).select("header a, script")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self'");
        assertThat(facts.acknowledged).isEmpty();
    }

    @Test
    void acknowledges_by_a_button_for_each_who_was_told() throws Exception {
        Document page = Jsoup.parse(get("/acknowledge/open").body());
        assertThat(page.select("form[method=post] button[name=who]").eachAttr("value"))
                .containsExactly("duty@example.org", "comms@example.org");
        assertThat(page.text()).contains("within 15 minutes", "goes on to manager@example.org", "crisis-1");

        HttpRequest press = request("/acknowledge/open")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("who=comms%40example.org"))
                .build();
        HttpResponse<String> answer = HTTP.send(press, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("comms@example.org said so on").doesNotContain("<form");
        assertThat(facts.acknowledged).containsExactly("open comms@example.org");
        facts.acknowledged.clear();
    }

    @Test
    void answers_links_of_alerts_from_elsewhere_only_where_the_console_has_an_address() throws Exception {
        String from = " HTTP/1.1\r\nHost: hub.example.org\r\nX-Forwarded-For: 192.0.2.1\r\nConnection: close\r\n\r\n";
        assertThat(raw("GET /acknowledge/open" + from))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("crisis-1");

        facts.publicAddress(true);
        try {
            assertThat(raw("GET /acknowledge/open" + from)).startsWith("HTTP/1.1 200");
            assertThat(raw("GET /console.css" + from)).startsWith("HTTP/1.1 200");
            for (String path : List.of("/", "/fairness", "/house-rules", "/acknowledge", "/acknowledge/../")) {
                assertThat(raw("GET " + path + from)).startsWith("HTTP/1.1 40").doesNotContain("Waiting for a person:");
            }
        } finally {
            facts.publicAddress(false);
        }
    }

    @Test
    void leads_from_every_page_to_the_others() throws Exception {
        for (String path : List.of("/", "/fairness", "/house-rules", "/nowhere")) {
            assertThat(Jsoup.parse(get(path).body()).select("header nav a").eachAttr("href"))
                    .containsExactly("/", "/fairness", "/house-rules");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/health", "/%3Cscript%3E", "/console.css/x"})
    void has_a_plain_page_for_what_is_not_there(String path) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no page at this address.").doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void can_only_be_read(String method) throws Exception {
        HttpRequest request =
                request("/").method(method, BodyPublishers.noBody()).build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example.com", "evil.example.com:8080", "127.0.0.1.example.com", "localhost.example.com", ""
            })
    void refuses_a_page_that_another_site_asks_for_by_a_name_of_its_own(String host) throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .doesNotContain("Waiting for");
        assertThat(raw("GET /console.css HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 40");
    }

    @Test
    void refuses_what_a_proxy_passes_on() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("Until the console has a sign-in");
    }

    @Test
    void answers_health_and_metrics_under_any_name() throws Exception {
        String host = "Host: hub.example.org\r\nConnection: close\r\n\r\n";

        assertThat(raw("GET /health/live HTTP/1.1\r\n" + host)).startsWith("HTTP/1.1 200");
        assertThat(raw("GET /health/ready HTTP/1.1\r\n" + host)).startsWith("HTTP/1.1 200");
        assertThat(raw("GET /metrics HTTP/1.1\r\n" + host)).startsWith("HTTP/1.1 200");
    }

    @Test
    void refuses_huge_addresses_and_headers() throws Exception {
        String long9k = "a".repeat(9000);

        assertThat(raw("GET /" + long9k + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 414");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + long9k + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void still_answers_while_many_clients_dawdle() throws Exception {
        List<Socket> dawdlers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Socket dawdler = new Socket(InetAddress.getLoopbackAddress(), console.port());
            dawdler.getOutputStream().write("GET / HTTP/1.1\r\nHost: local".getBytes(StandardCharsets.US_ASCII));
            dawdlers.add(dawdler);
        }

        assertThat(get("/health/live").statusCode()).isEqualTo(200);

        for (Socket dawdler : dawdlers) {
            dawdler.close();
        }
    }

    @Test
    void says_in_one_sentence_that_its_port_is_taken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Console second = new Console("127.0.0.1", other.getLocalPort(), facts, () -> "");

            assertThatThrownBy(second::start)
                    .isInstanceOf(ConsolePortTaken.class)
                    .hasMessageContainingAll("is taken", "127.0.0.1:" + other.getLocalPort());
        }
    }

    @Test
    void can_be_read_without_seeing_it() throws Exception {
        Document page = Jsoup.parse(get("/").body());

        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("What patients say – Listening Post");
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("header, main#main, footer")).hasSize(3);
        assertThat(page.select("table")).allMatch(t -> page.getElementById(t.attr("aria-labelledby")) != null);
        assertThat(page.select("thead th")).allMatch(th -> th.attr("scope").equals("col"));
        assertThat(page.select("tbody th")).allMatch(th -> th.attr("scope").equals("row"));
        assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
        assertThat(page.select("section").eachAttr("aria-labelledby")).allMatch(id -> page.getElementById(id) != null);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(request(path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + console.port() + path));
    }

    /** As hostile clients write it: java.net.http would refuse to. */
    private static String raw(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), console.port());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
