package org.listeningpost.hub;

import java.nio.file.Path;
import java.util.Map;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.listeningpost.config.SettingsReader;

/**
 * Where settings come from besides the routes folder.
 *
 * @param set what {@code --set} gave
 */
public record SettingsSource(Map<String, String> environment, Map<String, String> set) {

    /** The same, with these settings stronger than all. */
    public SettingsSource with(Map<String, String> stronger) {
        Map<String, String> both = new java.util.HashMap<>(set);
        both.putAll(stronger);
        return new SettingsSource(environment, both);
    }

    Settings read(Path routes) throws FaultyFiles {
        return SettingsReader.read(routes, environment, set);
    }

    /** No values: some are secrets. */
    @Override
    public String toString() {
        return "SettingsSource";
    }
}
