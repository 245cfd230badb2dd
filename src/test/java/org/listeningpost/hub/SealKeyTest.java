package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;

class SealKeyTest {
    private static final String KEY = "TGlzdGVuaW5nIFBvc3QsIHRlc3Qga2V5IG5vLiBvbmU=";

    @TempDir
    Path temp;

    private RoutesCopy routes;

    @BeforeEach
    void copy() throws Exception {
        routes = RoutesCopy.in(temp);
    }

    @Test
    void makes_a_key_file_once_that_only_its_owner_may_read() throws Exception {
        byte[] sealed = SealKey.ring(settings(Map.of()), temp).seal("words", "here");
        Path file = temp.resolve("seal.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SealKey.ring(settings(Map.of()), temp).open(sealed, "here")).isEqualTo("words");
        assertThat(temp.resolve("seal.key.new")).doesNotExist();
    }

    @Test
    void refuses_a_database_whose_key_file_is_gone() throws Exception {
        java.nio.file.Path data =
                java.nio.file.Files.createDirectory(routes.dir().resolveSibling("orphan"));
        java.nio.file.Files.createFile(data.resolve("listening-post.db"));
        Settings settings = settings(Map.of("data.dir", data.toString()));

        assertThatThrownBy(() -> SealKey.ring(settings, data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("seal.key is gone");
        assertThat(data.resolve("seal.key")).doesNotExist();
    }

    @Test
    void makes_no_file_where_the_key_is_given() throws Exception {
        SealKey.ring(settings(Map.of("seal.key", KEY)), temp);

        assertThat(temp.resolve("seal.key")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no base64!", "c2hvcnQ="})
    void refuses_a_broken_key_file_and_leaves_it_alone(String text) throws Exception {
        Path file = Files.writeString(temp.resolve("seal.key"), text);

        assertThatThrownBy(() -> SealKey.ring(settings(Map.of()), temp))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString());
        assertThat(file).hasContent(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no base64!", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void refuses_a_broken_key_without_printing_it(String key) {
        assertThatThrownBy(() -> SealKey.check(settings(Map.of("seal.key", key))))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageStartingWith("--set: seal.key is")
                .hasMessageNotContaining(key);
    }

    @Test
    void says_which_of_the_keys_is_broken_before_anything_is_written() {
        assertThatThrownBy(() -> SealKey.check(settings(Map.of("seal.key.older", "no base64!"))))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageStartingWith("--set: seal.key.older is")
                .hasMessageNotContaining("no base64!");
    }

    @Test
    void wants_a_key_on_postgresql() {
        assertThatThrownBy(
                        () -> SealKey.check(settings(Map.of("database.url", "jdbc:postgresql://db.example.org/hub"))))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining("seal.key is missing");
    }

    @Test
    void is_looked_at_by_check() {
        assertThat(routes.faults(Map.of("seal.key", "no base64!"))).containsExactly("--set: seal.key is not base64");
    }

    private Settings settings(Map<String, String> set) throws Exception {
        return new SettingsSource(Map.of(), set).read(routes.dir());
    }
}
