package org.listeningpost.hub;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import picocli.CommandLine.Option;

/** What every command takes: where the routes are, and settings that are stronger than all others. */
public final class Options {
    @Option(
            names = "--routes",
            paramLabel = "DIR",
            defaultValue = "routes",
            description = "the routes folder (default: ./routes)")
    private Path routes;

    @Option(names = "--set", paramLabel = "key=value", description = "a setting, stronger than environment and file")
    private Map<String, String> set = new LinkedHashMap<>();

    /** The routes folder. */
    public RoutesFolder folder() throws CannotStart {
        if (!Files.isDirectory(routes) || !Files.isReadable(routes)) {
            throw new CannotStart(routes + ": there is no readable routes folder here; name it with --routes DIR");
        }
        return new RoutesFolder(routes);
    }

    /** Where settings come from: the command line, this process's environment, the folder. */
    public SettingsSource sources() {
        return new SettingsSource(System.getenv(), set);
    }

    /** Whether the command line gives this setting. */
    public boolean isSet(String key) {
        return set.containsKey(key);
    }

    /** The settings in force. */
    public Settings settings() throws CannotStart {
        try {
            return sources().read(folder().dir());
        } catch (FaultyFiles e) {
            throw new CannotStart(e.faults().get(0).toString(), e);
        }
    }
}
