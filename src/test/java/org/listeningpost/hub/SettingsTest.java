package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listeningpost.config.Catalogue;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Setting;
import org.listeningpost.config.Settings;

class SettingsTest {
    @TempDir
    Path temp;

    private RoutesCopy routes;

    @BeforeEach
    void copy() throws Exception {
        routes = RoutesCopy.in(temp);
    }

    @Test
    void takes_the_command_line_before_the_environment_before_the_file() throws Exception {
        routes.set("http.port", "1").set("mail.port", "2").set("crm.workers", "3");
        Map<String, String> environment = Map.of("HTTP_PORT", "11", "MAIL_PORT", "12");

        Settings settings = new SettingsSource(environment, Map.of("http.port", "21")).read(routes.dir());

        assertThat(settings.number("http.port")).isEqualTo(21);
        assertThat(settings.number("mail.port")).isEqualTo(12);
        assertThat(settings.number("crm.workers")).isEqualTo(3);
        assertThat(settings.text("digest.at")).isEqualTo("08:30");
    }

    @Test
    void takes_a_setting_left_blank_for_one_not_given() throws Exception {
        routes.set("mail.port", "").set("blog.poll-every", " ").set("digest.to", "comms@example.org");

        Settings settings = new SettingsSource(Map.of("HTTP_PORT", ""), Map.of("digest.to", "")).read(routes.dir());

        assertThat(settings.number("mail.port")).isEqualTo(25);
        assertThat(settings.number("http.port")).isEqualTo(8080);
        assertThat(settings.cadence("blog.poll-every")).isEmpty();
        assertThat(settings.all()).containsEntry("blog.poll-every", "adaptive");
        assertThat(settings.has("digest.to")).isFalse();
    }

    @Test
    void asks_whether_a_misspelt_setting_was_meant_otherwise() {
        routes.set("blog.feed", "https://blog.example.org/feed");

        assertThat(routes.faults())
                .anySatisfy(fault -> assertThat(fault)
                        .matches("hub.properties:\\d+: there is no setting blog.feed; did you mean blog.feeds\\?"));
    }

    @Test
    void leaves_the_organisations_own_settings_alone() {
        routes.set("my.colour", "blue");

        assertThat(routes.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http.port        | 99999                  | whole number",
                "http.port        | eighty                 | whole number",
                "digest.at        | half past eight        | time of day",
                "digest.zone      | Europe/Narnia          | time zone",
                "digest.to        | nobody                 | is not an e-mail address",
                "blog.feeds       | ftp://blog.example.org | http:// or https://",
                "blog.feeds       | https://a@blog.example.org | user name",
                "blog.poll-every  | often                  | duration",
                "blog.poll-every  | 0s                     | duration",
                "delivery.lease   | 10s                    | four times crm.timeout",
                "delivery.lease   | 999999999d             | duration",
                "poll.lease       | 30s                    | twice poll.timeout",
                "crm.kind         | telex                  | one of none, rest",
                "crm.kind         | rest                   | crm.url must be set too",
                "alert.to         | duty@example.org       | mail.host must be set too",
                "alert.rota       | * duty@example.org     | mail.host must be set too",
                "alert.rota       | mun duty@example.org   | has a day that there is not",
                "alert.rota       | mon-fri d@example.org  | has nobody on duty on Saturday, at 00:00",
                "scorer.threshold | 80                     | a number from 0 to 1",
                "scorer.action    | approve                | must be one of hold, reject, escalate",
                "mail.auth        | password               | mail.user and mail.password",
                "database.url     | jdbc:oracle:thin       | jdbc:sqlite: or jdbc:postgresql:",
                "rules.hold-words | no/such/file           | cannot be read",
                "blog.identity    | what                   | blog.identity",
            })
    void names_file_and_line_of_a_wrong_value(String key, String value, String reason) {
        routes.set(key, value);
        int line = (int) routes.read("hub.properties").lines().count();

        assertThat(routes.faults())
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("hub.properties:" + line + ": " + key)
                        .contains(reason));
    }

    @Test
    void asks_for_a_quick_scorer_only_where_there_is_one() {
        routes.set("scorer.timeout", "11s");
        assertThat(routes.faults()).isEmpty();

        routes.set("scorer.url", "http://127.0.0.1:9/score");
        assertThat(routes.faults())
                .anySatisfy(
                        fault -> assertThat(fault).contains("scorer.timeout must be at most a sixth of poll.lease"));
    }

    @Test
    void prints_no_secret() throws Exception {
        String secret = "hunter2\u0001";
        for (Setting setting : Catalogue.settings()) {
            if (setting.secret()) {
                assertThatThrownBy(() -> new SettingsSource(Map.of(), Map.of(setting.key(), secret)).read(routes.dir()))
                        .isInstanceOf(FaultyFiles.class)
                        .hasMessageContaining(setting.key())
                        .hasMessageNotContaining("hunter2");
            }
        }
        SettingsSource source = new SettingsSource(Map.of("CRM_TOKEN", "hunter2"), Map.of("mail.password", "hunter2"));
        assertThat(source + source.read(routes.dir()).toString()).doesNotContain("hunter2");
    }

    @Test
    void keeps_tokens_out_of_the_faults_of_routes() {
        routes.replace(
                "1-sources/twitter-search-classic-source.camel.yaml",
                "delay: 900000",
                "delay: 900000\n        nosuch: 1");

        assertThat(routes.faults(Map.of(
                        "twitter-search-classic.enabled", "true",
                        "twitter-search-classic.query", "hospital",
                        "twitter-search-classic.consumer-key", "a",
                        "twitter-search-classic.consumer-secret", "hunter2",
                        "twitter-search-classic.access-token", "hunter2",
                        "twitter-search-classic.access-token-secret", "hunter2")))
                .isNotEmpty()
                .noneSatisfy(fault -> assertThat(fault).contains("hunter2"));
    }

    @Test
    void documents_exactly_the_settings_there_are_with_their_usual_values() throws Exception {
        Map<String, String> documented = new TreeMap<>();
        Set<String> secrets = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("routes/hub.properties"))) {
            Matcher usual = Pattern.compile("#([a-z][a-z0-9.-]*)=(.*)").matcher(line);
            Matcher secret =
                    Pattern.compile("# Secret: ([a-z0-9.-]*[a-z0-9]).*").matcher(line);
            if (usual.matches()) {
                documented.put(usual.group(1), usual.group(2));
            } else if (secret.matches()) {
                secrets.add(secret.group(1));
            }
        }

        Map<String, String> usual = new TreeMap<>();
        Set<String> secret = new TreeSet<>();
        for (Setting setting : Catalogue.settings()) {
            if (setting.secret()) {
                secret.add(setting.key());
            } else {
                usual.put(setting.key(), setting.usual());
            }
        }
        assertThat(documented).isEqualTo(usual);
        assertThat(secrets).isEqualTo(secret);
    }

    @Test
    void has_a_usual_value_for_each_setting_that_passes_its_own_check() {
        for (Setting setting : Catalogue.settings()) {
            assertThatCode(() ->
                            new SettingsSource(Map.of(), Map.of(setting.key(), setting.usual())).read(routes.dir()))
                    .as(setting.key())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void refuses_a_data_folder_within_the_routes() {
        assertThat(routes.faults(Map.of("data.dir", routes.dir().resolve("data").toString())))
                .anySatisfy(fault -> assertThat(fault).startsWith("--set: data.dir"));
    }

    @ParameterizedTest
    @CsvSource({"no.such.folder", "rules"})
    void says_that_a_folder_holds_no_settings(String folder) {
        assertThatThrownBy(() ->
                        new SettingsSource(Map.of(), Map.of()).read(routes.dir().resolve(folder)))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining("hub.properties");
    }
}
