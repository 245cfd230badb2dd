package org.listeningpost.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Reads settings, the strongest first: {@code --set}, environment, {@code hub.properties}. Keys beginning with {@code my.}
 * are the organisation's own, for its own routes; any other unknown key is a fault, since it is most likely misspelt.
 */
public final class SettingsReader {
    private static final String OWN = "my.";

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Settings.Origin> origins = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private SettingsReader() {}

    /**
     * Reads all three places.
     *
     * @param routes the folder with {@code hub.properties}
     * @throws FaultyFiles with every fault found
     */
    public static Settings read(Path routes, Map<String, String> environment, Map<String, String> set)
            throws FaultyFiles {
        SettingsReader reader = new SettingsReader();
        reader.file(routes.resolve("hub.properties"));
        reader.environment(environment);
        set.forEach((key, value) -> reader.add(key, value, new Settings.Origin("--set", 0)));
        reader.check();
        if (!reader.faults.isEmpty()) {
            throw new FaultyFiles(reader.faults);
        }
        return new Settings(reader.values, reader.origins);
    }

    private void file(Path file) {
        String name = file.toString();
        try {
            String text = Files.readString(file);
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            Map<String, Integer> lines = lines(name, text);
            for (String key : new TreeMap<>(properties)
                    .keySet().stream().map(Object::toString).toList()) {
                add(key, properties.getProperty(key), new Settings.Origin(name, lines.getOrDefault(key, 0)));
            }
        } catch (CharacterCodingException e) {
            faults.add(new Fault(name, 0, "is not UTF-8 text"));
        } catch (IOException e) {
            faults.add(new Fault(name, 0, "cannot be read: the routes folder must hold hub.properties"));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(name, 0, "has a broken \\u escape"));
        }
    }

    /** The last line on which each key stands. */
    private Map<String, Integer> lines(String name, String text) {
        Map<String, Integer> lines = new HashMap<>();
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i].strip();
            int end = 0;
            while (end < line.length() && "=: \t".indexOf(line.charAt(end)) < 0) {
                end++;
            }
            boolean goesOn = i > 0 && all[i - 1].strip().endsWith("\\");
            if (end > 0 && line.charAt(0) != '#' && line.charAt(0) != '!' && !goesOn) {
                Integer before = lines.put(line.substring(0, end), i + 1);
                if (before != null) {
                    faults.add(
                            new Fault(name, i + 1, line.substring(0, end) + " stands on line " + before + " already"));
                }
            }
        }
        return lines;
    }

    private void environment(Map<String, String> environment) {
        for (Setting setting : Catalogue.byKey().values()) {
            String value = environment.get(setting.environmentName());
            if (value != null) {
                add(setting.key(), value, new Settings.Origin("environment " + setting.environmentName(), 0));
            }
        }
    }

    private void add(String key, String value, Settings.Origin origin) {
        if (!Catalogue.byKey().containsKey(key) && !key.startsWith(OWN)) {
            faults.add(new Fault(origin.file(), origin.line(), "there is no setting " + key + nearest(key)));
            return;
        }
        values.put(key, value.strip());
        origins.put(key, origin);
    }

    private void check() {
        for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
            Setting setting = Catalogue.byKey().get(entry.getKey());
            if (setting != null && !entry.getValue().isEmpty()) {
                setting.type().fault(entry.getValue()).ifPresent(reason -> {
                    Settings.Origin origin = origins.get(setting.key());
                    faults.add(new Fault(origin.file(), origin.line(), setting.key() + " " + reason));
                });
            }
        }
    }

    private static String nearest(String key) {
        return Catalogue.byKey().keySet().stream()
                .filter(known -> distance(known, key) <= 3)
                .min(java.util.Comparator.comparingInt(known -> distance(known, key)))
                .map(known -> "; did you mean " + known + "?")
                .orElse("; your own settings begin with my.");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
