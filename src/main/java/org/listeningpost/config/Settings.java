package org.listeningpost.config;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The settings in force: every value has passed its type's check, so nobody checks it again. */
public final class Settings {
    private static final int SHORTEST_SECRET = 4;

    private final Map<String, String> values;
    private final Map<String, Origin> origins;

    Settings(Map<String, String> values, Map<String, Origin> origins) {
        this.values = Map.copyOf(values);
        this.origins = Map.copyOf(origins);
    }

    /** Where a value was given. */
    public record Origin(String file, int line) {}

    /** The value; empty if there is none. One left blank counts as not given. */
    public String text(String key) {
        return optional(key).orElse("");
    }

    /** The value, or empty where neither given nor usual. */
    public Optional<String> optional(String key) {
        String given = values.get(key);
        if (given != null && !given.isEmpty()) {
            return Optional.of(given);
        }
        Setting setting = Catalogue.byKey().get(key);
        if (setting == null) {
            throw new IllegalArgumentException("There is no setting " + key);
        }
        return Optional.of(setting.usual()).filter(value -> !value.isEmpty());
    }

    public boolean has(String key) {
        return optional(key).isPresent();
    }

    /** The items of a comma-separated value. */
    public List<String> list(String key) {
        return SettingType.items(text(key));
    }

    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** A share of one. */
    public double share(String key) {
        return Double.parseDouble(text(key));
    }

    public boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    public Duration duration(String key) {
        return SettingType.parseDuration(text(key));
    }

    /** A fixed cadence; empty for adaptive. */
    public Optional<Duration> cadence(String key) {
        String value = text(key);
        return value.equals("adaptive") ? Optional.empty() : Optional.of(SettingType.parseDuration(value));
    }

    public Path path(String key) {
        return Path.of(text(key));
    }

    public LocalTime time(String key) {
        return LocalTime.parse(text(key));
    }

    public ZoneId zone(String key) {
        return ZoneId.of(text(key));
    }

    /** A fault of this setting, at the place where its value was given. */
    public Fault fault(String key, String reason) {
        Origin origin = origins.getOrDefault(key, new Origin("routes/hub.properties", 0));
        return new Fault(origin.file(), origin.line(), key + " " + reason);
    }

    /** The same fault with the values of secret settings, which an exception may quote, replaced. */
    public Fault withoutSecrets(Fault fault) {
        String reason = fault.reason();
        for (Setting setting : Catalogue.byKey().values()) {
            String value = values.getOrDefault(setting.key(), "");
            if (setting.secret() && value.length() >= SHORTEST_SECRET) {
                reason = reason.replace(value, "***");
            }
        }
        return new Fault(fault.file(), fault.line(), reason);
    }

    /** Every key with its value, given or usual, for the placeholders of routes. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        Catalogue.byKey().values().forEach(setting -> all.put(setting.key(), setting.usual()));
        values.forEach((key, value) -> {
            if (!value.isEmpty()) {
                all.put(key, value);
            }
        });
        return all;
    }

    /** The keys that were given, and no value. */
    @Override
    public String toString() {
        return "Settings " + values.keySet();
    }
}
