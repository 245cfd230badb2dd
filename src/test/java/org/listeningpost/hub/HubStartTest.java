package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listeningpost.ledger.TestDatabases;

/** A hub that cannot start says so in one line and leaves nothing behind. */
class HubStartTest {
    private static final String KEY = "TGlzdGVuaW5nIFBvc3QsIHRlc3Qga2V5IG5vLiBvbmU=";

    @TempDir
    Path temp;

    private RoutesCopy routes;
    private Path data;
    private Map<String, String> set;

    @BeforeEach
    void copy() throws Exception {
        routes = RoutesCopy.in(temp);
        data = temp.resolve("data");
        set = new HashMap<>(Map.of("data.dir", data.toString(), "http.port", "0"));
    }

    @Test
    void starts_with_nothing_but_the_folder_and_makes_what_it_needs() throws Exception {
        try (Hub hub = start()) {
            assertThat(hub.port()).isPositive();
            assertThat(data.resolve("listening-post.db")).exists();
            assertThat(data.resolve("seal.key")).exists();
            assertThat(data.resolve("last-good-routes/hub.properties")).exists();
        }
        start().close();
    }

    @Test
    void stops_at_a_wrong_setting() {
        set.put("digest.at", "noon");

        assertCannotStart("--set: digest.at must be a time of day");
    }

    @Test
    void counts_further_faults() {
        set.put("digest.at", "noon");
        set.put("crm.kind", "telex");

        assertCannotStart("(and 1 more: `check` tells all)");
    }

    @Test
    void stops_where_there_are_no_routes() throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Files.writeString(empty.resolve("hub.properties"), "");

        assertThatThrownBy(() -> Hub.start(new RoutesFolder(empty), source(), Clock.systemUTC()))
                .isInstanceOf(CannotStart.class);
        assertThat(data).doesNotExist();
    }

    @Test
    void stops_at_a_forbidden_step() {
        routes.replace("1-sources/blog-source.camel.yaml", "uri: direct:intake", "uri: file:/tmp/elsewhere");

        assertCannotStart("1-sources/blog-source.camel.yaml:");
    }

    @Test
    void stops_at_a_faulty_rule() {
        routes.replace("rules/house-rules.yaml", "action: escalate", "action: wink");

        assertCannotStart("rules/house-rules.yaml:");
    }

    @Test
    void stops_at_a_broken_key() {
        set.put("seal.key", "no base64!");

        assertCannotStart("--set: seal.key is not base64");
    }

    @Test
    void stops_at_a_taken_port() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            set.put("http.port", Integer.toString(taken.getLocalPort()));

            assertCannotStart("--set: http.port");
        }
    }

    @Test
    void stops_at_a_database_that_is_down() throws Exception {
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            set.put("database.url", "jdbc:postgresql://127.0.0.1:" + port.getLocalPort() + "/hub?connectTimeout=1");
        }
        set.put("database.password", "hunter2");
        set.put("seal.key", KEY);

        assertCannotStart("--set: database.url cannot be used: PostgreSQL is out of reach");
    }

    @Test
    void stops_at_a_database_of_a_newer_hub_and_leaves_it_as_it_is() throws Exception {
        start().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("listening-post.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE schema_history SET version = '99' WHERE version IS NOT NULL");
        }
        Map<String, String> before = files();

        assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining("newer version");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void stops_at_a_file_that_is_no_database() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("listening-post.db"), "Dear all, this is no database. ".repeat(99));
        Map<String, String> before = files();

        assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining("database.url");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void lets_one_hub_only_use_a_data_folder_with_sqlite() throws Exception {
        try (Hub first = start()) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining("in use");
        }
    }

    @Test
    void lets_replicas_share_postgresql() throws Exception {
        set.put("database.url", TestDatabases.POSTGRESQL.empty(temp).url());
        set.put("seal.key", KEY);

        try (Hub first = start();
                Hub second = start()) {
            assertThat(first.port()).isNotEqualTo(second.port());
            assertThat(data.resolve("seat-1.lock")).exists();
        }
    }

    @Test
    void keeps_the_name_on_its_leases_from_one_start_to_the_next() throws Exception {
        Files.createDirectories(data);
        String first;
        try (Seat seat = Seat.take(data, true)) {
            first = seat.owner();
        }
        try (Seat seat = Seat.take(data, true);
                Seat beside = Seat.take(data, false)) {
            assertThat(seat.owner()).isEqualTo(first);
            assertThat(beside.owner()).isNotEqualTo(first);
        }
    }

    private void assertCannotStart(String reason) {
        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("hunter2")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
        assertThat(data).doesNotExist();
    }

    private Hub start() throws CannotStart {
        return Hub.start(routes.folder(), source(), Clock.systemUTC());
    }

    private SettingsSource source() {
        return new SettingsSource(Map.of(), set);
    }

    /** Name, size and time of everything in the data folder. */
    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return found;
    }
}
