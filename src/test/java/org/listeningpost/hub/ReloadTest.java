package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listeningpost.console.Metrics;
import org.listeningpost.ledger.DatabaseSettings;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.outbox.Bell;

class ReloadTest {
    private static final String OWN = "1-sources/own-source.camel.yaml";
    private static final String ROUTE = """
            - route:
                id: own-source
                description: A route of our own.
                from:
                  uri: direct:outside
                  steps:
                    - to:
                        uri: direct:intake
            """;

    @TempDir
    Path temp;

    private RoutesCopy routes;
    private Path data;
    private Ledger ledger;
    private Lasting lasting;
    private Reload reload;
    private final SettingsSource sources = new SettingsSource(Map.of(), new HashMap<>());
    private final Situation situation = new Situation();
    private final AtomicReference<Generation> running = new AtomicReference<>();

    @BeforeEach
    void start() throws Exception {
        routes = RoutesCopy.in(temp);
        data = Files.createDirectory(temp.resolve("data"));
        routes.set("data.dir", data.toString());
        ledger = Ledger.open(new DatabaseSettings("jdbc:sqlite:" + data.resolve("hub.db"), null, null, 4), "a", 60_000);
        Clock clock = Clock.systemUTC();
        lasting = new Lasting(ledger, Keys.passing(), new Metrics(() -> null, clock), new Bell(), clock);
        Parts parts = Parts.load(routes.folder(), sources.read(routes.dir()), lasting.keys(), RoutesCopy.TODAY);
        Generation first = Generation.load(routes.folder(), parts);
        first.bind(lasting);
        first.start();
        running.set(first);
        situation.ready(true);
        reload = new Reload(routes.folder(), sources, data, lasting, running, situation);
    }

    @AfterEach
    void stop() {
        running.get().stop();
        ledger.close();
    }

    @Test
    void takes_a_new_route_up_and_keeps_the_folder_as_the_last_good_one() {
        int before = running.get().routes();

        routes.write(OWN, ROUTE);
        look();

        assertThat(running.get().routes()).isEqualTo(before + 1);
        assertThat(situation.reload().status()).isEqualTo("ok");
        assertThat(data.resolve("last-good-routes").resolve(OWN)).exists();
    }

    @Test
    void waits_until_a_change_stands_still() {
        Generation before = running.get();

        routes.write(OWN, ROUTE);
        reload.look();
        routes.write(OWN, ROUTE + "# and on");
        reload.look();
        assertThat(running.get()).isSameAs(before);

        reload.look();
        assertThat(running.get()).isNotSameAs(before);
    }

    @Test
    void goes_on_with_the_old_routes_when_the_new_are_faulty_and_says_where() {
        Generation before = running.get();

        routes.write(OWN, ROUTE.replace("uri: direct:intake", "uri: file:/tmp/elsewhere"));
        look();

        assertThat(running.get()).isSameAs(before);
        assertThat(situation.isUp()).isTrue();
        assertThat(situation.reload().status()).isEqualTo("failing");
        assertThat(situation.reload().reason()).contains(OWN + ":");

        routes.write(OWN, ROUTE);
        look();
        assertThat(situation.reload().status()).isEqualTo("ok");
    }

    @Test
    void goes_back_when_a_route_fails_only_on_starting() throws Exception {
        int before = running.get().routes();

        twoConsumersOfOneEndpoint();
        look();

        assertThat(running.get().routes()).isEqualTo(before);
        assertThat(situation.isUp()).isTrue();
        assertThat(situation.reload().reason()).contains("-source.camel.yaml");
    }

    @Test
    void tries_the_last_good_routes_again_and_again_if_they_do_not_start_either() throws Exception {
        Path lastGood = data.resolve("last-good-routes");
        Path away = temp.resolve("away");
        Files.move(lastGood, away);

        twoConsumersOfOneEndpoint();
        look();
        assertThat(situation.isUp()).isFalse();
        reload.look();
        assertThat(situation.isUp()).isFalse();

        Files.move(away, lastGood);
        reload.look();
        assertThat(situation.isUp()).isTrue();
    }

    private void twoConsumersOfOneEndpoint() {
        routes.write(OWN, ROUTE)
                .write("1-sources/second-source.camel.yaml", ROUTE.replace("own-source", "second-source"));
    }

    @Test
    void takes_up_changed_rules() {
        routes.replace("rules/house-rules.yaml", "id: spam", "id: advertising");
        look();

        assertThat(running.get().parts().screening().houseRules().rules())
                .extracting("id")
                .contains("advertising");
    }

    @Test
    void takes_up_what_becomes_of_identifiers_and_keeps_the_old_policy_when_the_new_is_faulty() {
        String policy = "rules/identifiers.yaml";
        assertThat(said("blue lamp on")).isEqualTo("blue lamp on");

        routes.replace(policy, "identifiers:\n", "identifiers:\n  - {type: age, action: keep, deny: [blue lamp]}\n");
        look();
        assertThat(said("blue lamp on")).isEqualTo("[age] on");

        routes.replace(policy, "action: keep, deny", "action: keep, sure: 2, deny");
        look();
        assertThat(situation.reload().reason()).matches(".*identifiers.yaml:\\d+: needs a number from 0.0 to 1.0.*");
        assertThat(said("blue lamp on")).isEqualTo("[age] on");
    }

    private String said(String text) {
        return running.get()
                .parts()
                .screening()
                .protector()
                .protect(org.listeningpost.moderate.Posts.saying(text), org.listeningpost.moderate.Judgement.APPROVED)
                .post()
                .text();
    }

    @Test
    void takes_up_changed_settings_and_leaves_those_of_the_process_for_the_next_start() {
        routes.set("crm.workers", "9")
                .set("database.url", "jdbc:postgresql://db.example.org/hub")
                .set("seal.key", "TGlzdGVuaW5nIFBvc3QsIHRlc3Qga2V5IG5vLiBvbmU=");
        look();

        assertThat(situation.reload().status()).isEqualTo("ok");
        assertThat(running.get().parts().settings().number("crm.workers")).isEqualTo(9);
        assertThat(running.get().parts().settings().text("database.url")).isEmpty();
    }

    @Test
    void refuses_a_wrong_setting_with_its_line() {
        routes.set("digest.at", "noon");
        look();

        assertThat(situation.reload().reason()).matches(".*hub.properties:\\d+: digest.at must be a time of day.*");
    }

    /** Twice: a change is taken up once it stood still from one look to the next. */
    private void look() {
        reload.look();
        reload.look();
    }
}
