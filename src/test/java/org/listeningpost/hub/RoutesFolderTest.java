package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listeningpost.config.FaultyFiles;

class RoutesFolderTest {
    @TempDir
    Path temp;

    @Test
    void lists_route_files_in_the_order_of_the_data() throws Exception {
        assertThat(names(RoutesCopy.in(temp).folder()))
                .startsWith("blog-source.camel.yaml")
                .contains("intake.camel.yaml")
                .endsWith("digest-sink.camel.yaml");
    }

    @Test
    void reads_each_file_once_from_a_mounted_config_map_and_sees_it_change() throws Exception {
        RoutesCopy routes = RoutesCopy.in(temp);
        List<String> plain = names(routes.folder());
        for (String folder : List.of("1-sources", "2-pipeline", "3-sinks", "4-failures", "rules", "templates")) {
            mount(routes.dir().resolve(folder), "..2026_11_23");
        }
        assertThat(names(routes.folder())).isEqualTo(plain);
        assertThat(routes.faults()).isEmpty();

        String before = routes.folder().snapshot();
        Path sources = routes.dir().resolve("1-sources");
        Path next = Files.createDirectory(sources.resolve("..2026_11_24"));
        for (String name : List.of("blog-source.camel.yaml", "forum-source.camel.yaml")) {
            Files.writeString(next.resolve(name), Files.readString(sources.resolve(name)) + "# changed\n");
        }
        Path fresh = Files.createSymbolicLink(sources.resolve("..data_tmp"), Path.of("..2026_11_24"));
        Files.move(fresh, sources.resolve("..data"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(routes.folder().snapshot()).isNotEqualTo(before);
        assertThat(Files.readString(sources.resolve("blog-source.camel.yaml"))).endsWith("# changed\n");
    }

    @Test
    void copies_what_the_links_lead_to() throws Exception {
        RoutesCopy routes = RoutesCopy.in(temp);
        mount(routes.dir().resolve("1-sources"), "..2026_11_23");

        RoutesFolder copy = routes.folder().copyTo(temp.resolve("copy"));
        routes.folder().copyTo(temp.resolve("copy"));

        assertThat(names(copy)).isEqualTo(names(routes.folder()));
        try (Stream<Path> all = Files.walk(copy.dir())) {
            assertThat(all)
                    .noneMatch(Files::isSymbolicLink)
                    .noneMatch(path -> path.toString().contains(".."));
        }
        assertThat(temp.resolve("copy.new")).doesNotExist();
    }

    @Test
    void says_that_a_folder_holds_no_route() throws Exception {
        for (Path folder : List.of(Files.createDirectory(temp.resolve("empty")), temp.resolve("nowhere"))) {
            assertThatThrownBy(() -> new RoutesFolder(folder).routeFiles())
                    .isInstanceOf(FaultyFiles.class)
                    .hasMessageContaining("is this the routes folder?");
        }
    }

    /** As Kubernetes mounts a ConfigMap: the files in a hidden folder, links through {@code ..data} to them. */
    private static void mount(Path folder, String version) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        Path hidden = Files.createDirectory(folder.resolve(version));
        Files.createSymbolicLink(folder.resolve("..data"), Path.of(version));
        for (Path file : files) {
            Files.move(file, hidden.resolve(file.getFileName()));
            Files.createSymbolicLink(file, Path.of("..data").resolve(file.getFileName()));
        }
    }

    private static List<String> names(RoutesFolder folder) throws FaultyFiles {
        return folder.routeFiles().stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }
}
