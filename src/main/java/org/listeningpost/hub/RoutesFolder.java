package org.listeningpost.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.listeningpost.config.Fault;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.listeningpost.post.Hash;

/** The integration team's folder. A route is one file, {@code <id>.camel.yaml}, in a numbered folder. */
public record RoutesFolder(Path dir) {
    private static final String ROUTE = ".camel.yaml";
    private static final String SOURCE = "-source";

    Path rules() {
        return dir.resolve("rules");
    }

    Path templates() {
        return dir.resolve("templates");
    }

    Path failures() {
        return dir.resolve("4-failures/delivery-failures.yaml");
    }

    /** Every route file, in the order of the data. */
    List<Path> routeFiles() throws FaultyFiles {
        try (Stream<Path> files = Files.walk(dir, 2, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().endsWith(ROUTE))
                    .filter(file -> !hidden(file))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            if (found.isEmpty()) {
                throw new FaultyFiles(new Fault(dir.toString(), 0, "holds no route: is this the routes folder?"));
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new FaultyFiles(new Fault(dir.toString(), 0, "cannot be read: is this the routes folder?"));
        }
    }

    /** A ConfigMap's mount keeps its versions in hidden folders beside the links to them. */
    private boolean hidden(Path file) {
        for (Path part : dir.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** The id that a route in this file must have. */
    static String idOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ROUTE.length());
    }

    /** Whether the settings switch this route on. */
    static boolean isOn(Path file, Settings settings) {
        String id = idOf(file);
        return switch (id) {
            case "crm-sink" -> !settings.text("crm.kind").equals("none");
            case "digest-sink" -> settings.has("digest.to");
            case "alert-sink" -> Alerting.isOn(settings);
            default ->
                !id.endsWith("-classic" + SOURCE)
                        || settings.flag(id.substring(0, id.length() - SOURCE.length()) + ".enabled");
        };
    }

    /** Changes whenever a file in the folder does: names, sizes and times, links followed. */
    String snapshot() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(dir, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file)
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file).toMillis())
                        .append('\n');
            }
        } catch (IOException | UncheckedIOException e) {
            all.append("unreadable");
        }
        return Hash.shortHash(all.toString(), 32);
    }

    /** Copies the folder, hidden folders left out. The copy takes the old one's place only when it is whole. */
    RoutesFolder copyTo(Path target) throws IOException {
        Path whole = target.resolveSibling(target.getFileName() + ".new");
        delete(whole);
        try (Stream<Path> files = Files.walk(dir, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(file -> !hidden(file)).sorted().toList()) {
                Path copy = whole.resolve(dir.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        delete(target);
        Files.move(whole, target);
        return new RoutesFolder(target);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
