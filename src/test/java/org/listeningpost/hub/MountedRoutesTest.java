package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The routes folder as Kubernetes mounts it: links to {@code ..data}, which is a link to a dated folder. */
class MountedRoutesTest {
    private static final String ROUTE = "1-sources/blog-source.camel.yaml";

    @TempDir
    private Path mount;

    private RoutesFolder folder;

    @BeforeEach
    void mount() throws IOException {
        version("..2026_11_23_08_00_00.1", "route one");
        Files.createSymbolicLink(mount.resolve("..data"), Path.of("..2026_11_23_08_00_00.1"));
        Files.createSymbolicLink(mount.resolve("1-sources"), Path.of("..data/1-sources"));
        Files.createSymbolicLink(mount.resolve("hub.properties"), Path.of("..data/hub.properties"));
        folder = new RoutesFolder(mount);
    }

    @Test
    void finds_each_route_once() throws Exception {
        assertThat(folder.routeFiles()).containsExactly(mount.resolve(ROUTE));
    }

    @Test
    void notices_that_the_link_was_turned() throws IOException {
        String before = folder.snapshot();

        turn();

        assertThat(folder.snapshot()).isNotEqualTo(before);
        assertThat(mount.resolve(ROUTE)).hasContent("route two");
    }

    @Test
    void looks_the_same_while_nothing_changes() {
        assertThat(folder.snapshot()).isEqualTo(folder.snapshot());
    }

    @Test
    void keeps_a_copy_without_links(@TempDir Path data) throws IOException {
        RoutesFolder copy = folder.copyTo(data.resolve("last-good"));

        assertThat(copy.dir().resolve(ROUTE)).isRegularFile().hasContent("route one");
        assertThat(copy.dir().resolve("hub.properties")).isRegularFile();
        try (var entries = Files.list(copy.dir())) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .containsExactlyInAnyOrder("1-sources", "hub.properties");
        }
    }

    /** As the kubelet does it: a new folder, a new link, and one rename. */
    private void turn() throws IOException {
        version("..2026_11_23_08_05_00.2", "route two");
        Path link = Files.createSymbolicLink(mount.resolve("..data_tmp"), Path.of("..2026_11_23_08_05_00.2"));
        Files.move(link, mount.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void version(String name, String route) throws IOException {
        Files.createDirectories(mount.resolve(name).resolve("1-sources"));
        Files.writeString(mount.resolve(name).resolve(ROUTE), route);
        Files.writeString(mount.resolve(name).resolve("hub.properties"), "");
    }
}
