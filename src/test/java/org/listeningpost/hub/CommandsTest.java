package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listeningpost.ListeningPost;
import org.listeningpost.demo.BlogStandIn;
import org.listeningpost.demo.CrmStandIn;
import org.listeningpost.demo.MailStandIn;
import org.listeningpost.ledger.Sinks;
import org.listeningpost.moderate.Verdict;
import picocli.CommandLine;

/** The commands beside a ledger that a hub has filled. */
class CommandsTest {
    @TempDir
    Path temp;

    private RoutesCopy routes;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copy() throws Exception {
        routes = RoutesCopy.in(temp);
    }

    @AfterEach
    void no_trace_is_printed() {
        assertThat(err.toString() + out).doesNotContain("\tat ").doesNotContain("Exception:");
    }

    @Test
    void check_says_that_all_is_well() {
        assertThat(run("check")).isZero();
        assertThat(out.toString()).isEqualTo("All is well.\n");
    }

    @Test
    void check_tells_every_fault_on_a_line_of_its_own() {
        routes.replace("1-sources/blog-source.camel.yaml", "uri: direct:intake", "uri: file:/tmp/elsewhere")
                .replace("rules/themes.yaml", "title: Waiting", "titel: Waiting");

        assertThat(run("check")).isEqualTo(1);

        assertThat(out.toString().lines())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(line -> assertThat(line).matches(".*routes/.*\\.yaml:\\d+: .*"));
    }

    @Test
    void check_runs_the_rules_own_examples() {
        routes.replace("rules/house-rules.yaml", "I want to kill myself", "I know a good baker");

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString()).contains("rules/house-rules.yaml:");
    }

    @Test
    void check_says_that_there_is_no_folder() {
        assertThat(execute("check", "--routes", temp.resolve("nowhere").toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("there is no readable routes folder");
    }

    @Test
    void a_wrong_setting_ends_any_command_with_2_and_one_line() {
        for (String[] command : new String[][] {
            {"run"}, {"decide", "blog:a~1", "approve", "--reason", "Fine"}, {"digest", "--send"}, {"replay"}
        }) {
            err.getBuffer().setLength(0);
            List<String> all = new ArrayList<>(List.of(command));
            all.addAll(List.of("--set", "http.port=eighty"));

            assertThat(run(all.toArray(String[]::new))).as(command[0]).isEqualTo(2);
            assertThat(err.toString()).startsWith("--set: http.port").hasLineCount(1);
        }
    }

    @Test
    void commands_make_no_database() {
        Path data = temp.resolve("data");

        assertThat(run("replay", "--set", "data.dir=" + data)).isEqualTo(2);

        assertThat(err.toString()).contains("no database yet").hasLineCount(1);
        assertThat(data).doesNotExist();
    }

    @Test
    void a_person_decides_looks_at_the_digest_sends_it_and_replays_what_failed() throws Exception {
        try (BlogStandIn blog = new BlogStandIn("Blog", 0);
                CrmStandIn crm = new CrmStandIn(0);
                MailStandIn mail = new MailStandIn(0, 0)) {
            settings(blog, crm, mail);
            blog.publish(
                    "Kind staff",
                    "Jo",
                    "The nurses on the ward were kind.",
                    Clock.systemUTC().instant());
            blog.publish(
                    "Parking",
                    "Jo",
                    "The parking is fucking awful.",
                    Clock.systemUTC().instant());
            String held;
            try (Hub hub = Hub.start(routes.folder(), new SettingsSource(Map.of(), Map.of()), Clock.systemUTC())) {
                await(() -> hub.ledger().overview().waitingCount() == 1
                        && !crm.received().isEmpty());
                held = hub.ledger().overview().waiting(1).get(0).post().id().toString();
            }

            assertThat(run("decide", held, "approve", "--reason", "Mild enough", "--who", "sam"))
                    .isZero();
            assertThat(out.toString()).contains("is approved; revision 1 goes out");
            assertThat(run("decide", held, "reject", "--reason", "Again")).isEqualTo(1);
            assertThat(err.toString()).contains("nothing to decide").contains("is approved");

            Path preview = temp.resolve("preview");
            assertThat(run("digest", "--date", soon(), "--preview", preview.toString()))
                    .isZero();
            assertThat(Files.readString(preview.resolve("digest.txt"))).contains("kind");
            assertThat(preview.resolve("digest.html")).exists();
            assertThat(mail.messages()).isEmpty();

            mail.refuse("451 Try later");
            assertThat(run("digest", "--send", "--date", soon())).isEqualTo(1);
            mail.refuse(null);
            assertThat(run("digest", "--send", "--date", soon())).isZero();
            assertThat(run("digest", "--send", "--date", soon())).isZero();
            assertThat(out.toString()).contains("was sent already");
            assertThat(mail.messages()).hasSize(1);

            assertThat(run("replay")).isZero();
            assertThat(out.toString()).contains("No dead letters.");
            assertThat(run("replay", "blog:none~1")).isEqualTo(1);
        }
    }

    @Test
    void a_person_answers_a_doubt_and_exports_what_it_teaches() throws Exception {
        try (BlogStandIn blog = new BlogStandIn("Blog", 0);
                CrmStandIn crm = new CrmStandIn(0);
                MailStandIn mail = new MailStandIn(0, 0)) {
            settings(blog, crm, mail);
            blog.publish(
                    "Kind people",
                    "Jo",
                    "my number is 9990000027 ok",
                    Clock.systemUTC().instant());
            try (Hub hub = Hub.start(routes.folder(), new SettingsSource(Map.of(), Map.of()), Clock.systemUTC())) {
                await(() -> hub.ledger().overview().waitingCount() == 1);
            }

            assertThat(run("doubts")).isZero();
            assertThat(out.toString())
                    .contains("NHS_NUMBER\tby nhs-number\tconfidence")
                    .doesNotContain("9990000027");
            String held = out.toString().substring(0, out.toString().indexOf('\t'));
            assertThat(run("decide", held, "reject", "--doubt", "keep", "--reason", "An order"))
                    .isEqualTo(2);
            assertThat(run("decide", held, "approve", "--doubt", "keep", "--reason", "An order"))
                    .isZero();
            assertThat(run("decide", held, "approve", "--doubt", "keep", "--reason", "An order"))
                    .isEqualTo(1);
            Path cases = temp.resolve("cases.jsonl");
            assertThat(run("doubts", "--export", cases.toString())).isZero();
            assertThat(Files.readString(cases))
                    .hasLineCount(1)
                    .contains("\"id\":\"doubt-1\"")
                    .doesNotContain("9990000027");
        }
    }

    @Test
    void a_hub_delivers_what_a_person_decided_beside_it() throws Exception {
        try (BlogStandIn blog = new BlogStandIn("Blog", 0);
                CrmStandIn crm = new CrmStandIn(0);
                MailStandIn mail = new MailStandIn(0, 0)) {
            settings(blog, crm, mail);
            blog.publish(
                    "Parking",
                    "Jo",
                    "The parking is fucking awful.",
                    Clock.systemUTC().instant());
            try (Hub hub = Hub.start(routes.folder(), new SettingsSource(Map.of(), Map.of()), Clock.systemUTC())) {
                await(() -> hub.ledger().overview().waitingCount() == 1);
                assertThat(crm.received()).isEmpty();
                String held =
                        hub.ledger().overview().waiting(1).get(0).post().id().toString();

                assertThat(run("decide", held, Verdict.APPROVE.word(), "--reason", "Mild enough"))
                        .isZero();

                await(() -> crm.received().containsKey(held));
                await(() -> hub.ledger().overview().sinks().stream()
                        .noneMatch(sink -> sink.sink().equals(Sinks.CRM)));
            }
        }
    }

    @Test
    void a_person_reads_an_original_for_a_reason_that_goes_on_record() throws Exception {
        try (BlogStandIn blog = new BlogStandIn("Blog", 0);
                CrmStandIn crm = new CrmStandIn(0);
                MailStandIn mail = new MailStandIn(0, 0)) {
            settings(blog, crm, mail);
            blog.publish(
                    "Parking",
                    "Jo",
                    "The parking is fucking awful. Ring me on 07700 900123.",
                    Clock.systemUTC().instant());
            String held;
            try (Hub hub = Hub.start(routes.folder(), new SettingsSource(Map.of(), Map.of()), Clock.systemUTC())) {
                await(() -> hub.ledger().overview().waitingCount() == 1);
                held = hub.ledger().overview().waiting(1).get(0).post().id().toString();
            }

            assertThat(run("original", held)).isEqualTo(2);
            assertThat(run("original", held, "--reason", " ")).isEqualTo(2);
            assertThat(run("original", "blog:nobody~1", "--reason", "To ring back"))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("no original is kept of blog:nobody~1");
            assertThat(out.toString()).doesNotContain("900123");

            assertThat(run("original", held, "--reason", "To ring back", "--who", "m.moss"))
                    .isZero();
            assertThat(out.toString()).contains("Ring me on 07700 900123.");
        }
    }

    @Test
    void an_original_cannot_order_the_terminal_about() {
        assertThat(OriginalCommand.printable("One\u001B[2Jtwo\r\u202Ethree\nfour 😀"))
                .isEqualTo("One�[2Jtwo��three\nfour 😀");
    }

    private void settings(BlogStandIn blog, CrmStandIn crm, MailStandIn mail) {
        routes.set("data.dir", temp.resolve("data").toString())
                .set("http.port", "0")
                .set("blog.feeds", blog.feed().toString())
                .set("blog.poll-every", "200ms")
                .set("crm.kind", "rest")
                .set("crm.url", crm.url().toString())
                .set("crm.token", CrmStandIn.TOKEN)
                .set("mail.host", "127.0.0.1")
                .set("mail.port", Integer.toString(mail.smtpPort()))
                .set("digest.at", "23:59")
                .set("digest.to", "comms@example.org");
    }

    /** A day whose window ends now, at whatever hour the test runs. */
    private static String soon() {
        return RoutesCopy.TODAY.plusDays(2).toString();
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--routes", routes.dir().toString()));
        return execute(all.toArray(String[]::new));
    }

    private int execute(String... args) {
        CommandLine line = ListeningPost.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(args);
    }
}
