package org.listeningpost.config;

import java.util.Objects;

/**
 * One thing the integration team may tune.
 *
 * @param usual the value where none is given; empty means none
 * @param secret whether its value must never be printed
 */
public record Setting(String key, SettingType type, String usual, boolean secret) {
    public Setting {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(usual, "usual");
    }

    static Setting of(String key, SettingType type, String usual) {
        return new Setting(key, type, usual, false);
    }

    static Setting secret(String key) {
        return new Setting(key, SettingType.TEXT, "", true);
    }

    /** Its name in the environment: {@code CRM_URL} for {@code crm.url}. */
    public String environmentName() {
        return key.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
