package org.listeningpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listeningpost.config.Catalogue;
import org.listeningpost.config.Setting;

/** What documents say of the program is held against the program. */
class DocumentsTest {
    private static final Path ROUTES = Path.of("routes");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");
    private static final Pattern COLUMN = Pattern.compile("(?m)^  ([a-z_]+) +[A-Z]");

    @ParameterizedTest
    @MethodSource("settings")
    void hub_properties_explains_every_setting(Setting setting) throws IOException {
        List<String> lines = Files.readAllLines(ROUTES.resolve("hub.properties"));

        String named = setting.secret() ? "# Secret: " + setting.key() : "#" + setting.key() + "=" + setting.usual();
        int line = indexOf(lines, named);
        assertThat(line).as(named).isPositive();
        assertThat(setting.secret() || lines.get(line - 1).startsWith("# "))
                .as("a sentence above it")
                .isTrue();
    }

    @Test
    void the_contents_page_has_every_file_of_the_routes_folder() throws IOException {
        String contents = Files.readString(ROUTES.resolve("README.md"));

        try (Stream<Path> files = Files.walk(ROUTES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".sql")
                                    && !file.getParent().endsWith("templates")
                                    && !file.endsWith("README.md")))
                    .allSatisfy(file -> assertThat(contents).contains("`" + file.getFileName() + "`"));
        }
    }

    @Test
    void every_column_of_feedback_is_explained() throws IOException {
        String contents = Files.readString(ROUTES.resolve("README.md"));
        String migration =
                Files.readString(Path.of("src/main/resources/org/listeningpost/ledger/postgresql/V1__ledger.sql"));
        String table = migration.substring(migration.indexOf("CREATE TABLE published.feedback"));

        List<String> columns = COLUMN.matcher(table.substring(0, table.indexOf(");")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(columns)
                .hasSize(20)
                .allSatisfy(column -> assertThat(contents).containsPattern("(?m)^\\|[^|]*`" + column + "`"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void links_lead_somewhere(Path document) throws IOException {
        Matcher link = LINK.matcher(Files.readString(document));

        assertThat(link.results().map(found -> document.resolveSibling(found.group(1))))
                .allSatisfy(target -> assertThat(target).exists());
    }

    private static int indexOf(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.equals(start) || start.startsWith("# ") && line.matches(Pattern.quote(start) + "\\b(?!\\.).*")) {
                return i;
            }
        }
        return -1;
    }

    private static Stream<Setting> settings() {
        return Catalogue.settings().stream();
    }

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of(""), 4, (file, is) -> file.toString().endsWith(".md") && !file.startsWith("target"))) {
            return files.sorted().toList().stream();
        }
    }
}
