package org.listeningpost.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.listeningpost.config.Fault;
import org.listeningpost.config.FaultyFiles;

/** A copy of the real routes folder, for a test to change. Its signposts were checked today. */
final class RoutesCopy {
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private final Path dir;

    private RoutesCopy(Path dir) {
        this.dir = dir;
    }

    static RoutesCopy in(Path parent) throws IOException {
        return in(parent, "routes");
    }

    static RoutesCopy in(Path parent, String name) throws IOException {
        Path real = Path.of("routes");
        Path dir = parent.resolve(name);
        try (Stream<Path> files = Files.walk(real)) {
            for (Path file : files.sorted().toList()) {
                Path copy = dir.resolve(real.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Path signposts = dir.resolve("rules/signposts.yaml");
        Files.writeString(
                signposts, Files.readString(signposts).replaceAll("checked-on: [-0-9]+", "checked-on: " + TODAY));
        return new RoutesCopy(dir);
    }

    Path dir() {
        return dir;
    }

    RoutesFolder folder() {
        return new RoutesFolder(dir);
    }

    RoutesCopy write(String file, String text) {
        try {
            Files.createDirectories(dir.resolve(file).getParent());
            Files.writeString(dir.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RoutesCopy replace(String file, String old, String fresh) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold: " + old);
        }
        return write(file, text.replace(old, fresh));
    }

    RoutesCopy delete(String file) throws IOException {
        Files.delete(dir.resolve(file));
        return this;
    }

    /** Adds a line to {@code hub.properties}. */
    RoutesCopy set(String key, String value) {
        try {
            Files.writeString(
                    dir.resolve("hub.properties"), "\n" + key + "=" + value + "\n", StandardOpenOption.APPEND);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(dir.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faults that {@code check} tells, the folder's own name left out. */
    List<String> faults() {
        return faults(Map.of());
    }

    List<String> faults(Map<String, String> set) {
        try {
            return told(Inspection.of(folder(), new SettingsSource(Map.of(), set).read(dir), TODAY));
        } catch (FaultyFiles e) {
            return told(e.faults());
        }
    }

    private List<String> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.toString().replace(dir + "/", ""))
                .toList();
    }
}
