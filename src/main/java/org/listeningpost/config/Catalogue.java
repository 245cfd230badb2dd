package org.listeningpost.config;

import static org.listeningpost.config.Setting.of;
import static org.listeningpost.config.Setting.secret;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every setting there is. {@code routes/hub.properties} says in a sentence what each does; a test holds the two together. */
public final class Catalogue {
    private static final List<Setting> SETTINGS = List.of(
            of("data.dir", SettingType.TEXT, "./data"),
            of("database.url", SettingType.DATABASE, ""),
            of("database.user", SettingType.TEXT, ""),
            secret("database.password"),
            of("database.connections", SettingType.whole(2, 200), "10"),
            secret("seal.key"),
            secret("seal.key.older"),
            of("seal.keep", SettingType.DURATION_TYPE, "90d"),
            of("http.host", SettingType.TEXT, "127.0.0.1"),
            of("http.port", SettingType.PORT, "8080"),
            of("console.url", SettingType.URL, ""),
            of("log.format", SettingType.oneOf("text", "json"), "text"),
            of("mail.host", SettingType.HOST, ""),
            of("mail.port", SettingType.PORT, "25"),
            of("mail.security", SettingType.oneOf("none", "starttls", "tls"), "none"),
            of("mail.auth", SettingType.oneOf("none", "password", "oauth2"), "none"),
            of("mail.user", SettingType.TEXT, ""),
            secret("mail.password"),
            of("digest.to", SettingType.MAILS, ""),
            of("digest.from", SettingType.MAIL_ADDRESS, "listening-post@localhost"),
            of("digest.at", SettingType.TIME, "08:30"),
            of("digest.zone", SettingType.ZONE, "Europe/London"),
            of("alert.rota", SettingType.TEXT, ""),
            of("alert.to", SettingType.MAILS, ""),
            of("alert.acknowledge-within", SettingType.DURATION_TYPE, "15m"),
            of("crm.kind", SettingType.oneOf("none", "rest"), "none"),
            of("crm.url", SettingType.URL, ""),
            secret("crm.token"),
            of("crm.workers", SettingType.whole(1, 64), "4"),
            of("crm.timeout", SettingType.DURATION_TYPE, "20s"),
            of("delivery.tries", SettingType.whole(1, 10_000), "100"),
            of("delivery.longest-wait", SettingType.DURATION_TYPE, "30m"),
            of("delivery.lease", SettingType.DURATION_TYPE, "2m"),
            of("poll.workers", SettingType.whole(1, 64), "4"),
            of("poll.lease", SettingType.DURATION_TYPE, "1m"),
            of("poll.timeout", SettingType.DURATION_TYPE, "20s"),
            of("poll.largest-body", SettingType.whole(1_000, 50_000_000), "5000000"),
            of("rules.hold-words", SettingType.TEXT, ""),
            of("scorer.url", SettingType.URL, ""),
            secret("scorer.token"),
            of("scorer.timeout", SettingType.DURATION_TYPE, "2s"),
            of("scorer.threshold", SettingType.SHARE, "0.8"),
            of("scorer.action", SettingType.oneOf("hold", "reject", "escalate"), "hold"),
            of("scorer.page", SettingType.whole(1, 500), "50"),
            of("blog.feeds", SettingType.URLS, ""),
            of("blog.poll-every", SettingType.CADENCE, "adaptive"),
            of("blog.identity", SettingType.TEXT, ""),
            of("forum.feeds", SettingType.URLS, ""),
            of("forum.poll-every", SettingType.CADENCE, "adaptive"),
            of("forum.identity", SettingType.TEXT, ""),
            of("rss-classic.enabled", SettingType.FLAG, "false"),
            of("rss-classic.feed", SettingType.URL, ""),
            of("twitter-search-classic.enabled", SettingType.FLAG, "false"),
            of("twitter-search-classic.query", SettingType.TEXT, ""),
            of("twitter-search-classic.consumer-key", SettingType.TEXT, ""),
            secret("twitter-search-classic.consumer-secret"),
            secret("twitter-search-classic.access-token"),
            secret("twitter-search-classic.access-token-secret"),
            of("facebook-classic.enabled", SettingType.FLAG, "false"),
            of("facebook-classic.api", SettingType.URL, "https://graph.facebook.com/v25.0/"),
            of("facebook-classic.page", SettingType.TEXT, ""),
            of("facebook-classic.app-id", SettingType.TEXT, ""),
            secret("facebook-classic.app-secret"),
            secret("facebook-classic.token"));

    /** Settings of sources that a later version reads: named already, so that scripts may set them. */
    private static final List<Setting> RESERVED = List.of(
            of("x.api", SettingType.URL, ""),
            secret("x.token"),
            of("x.query", SettingType.TEXT, ""),
            of("x.account", SettingType.TEXT, ""),
            of("x.poll-every", SettingType.CADENCE, "adaptive"),
            of("facebook.api", SettingType.URL, ""),
            of("facebook.page", SettingType.TEXT, ""),
            secret("facebook.token"),
            secret("facebook.secret"),
            of("facebook.poll-every", SettingType.CADENCE, "adaptive"),
            of("youtube.api", SettingType.URL, ""),
            secret("youtube.key"),
            of("youtube.channel", SettingType.TEXT, ""),
            of("youtube.poll-every", SettingType.CADENCE, "adaptive"),
            of("forum.discourse", SettingType.URLS, ""),
            of("care-opinion.api", SettingType.URL, ""),
            secret("care-opinion.key"),
            of("care-opinion.poll-every", SettingType.CADENCE, "adaptive"));

    private static final Map<String, Setting> BY_KEY = new TreeMap<>();

    static {
        SETTINGS.forEach(setting -> BY_KEY.put(setting.key(), setting));
        RESERVED.forEach(setting -> BY_KEY.put(setting.key(), setting));
    }

    private Catalogue() {}

    /** By key, those of later versions included. */
    public static Map<String, Setting> byKey() {
        return java.util.Collections.unmodifiableMap(BY_KEY);
    }

    /** The settings this version reads, in the order of {@code hub.properties}. */
    public static List<Setting> settings() {
        return SETTINGS;
    }

    /** Whether a setting is known but read by a later version only. */
    public static boolean isReserved(String key) {
        return RESERVED.stream().anyMatch(setting -> setting.key().equals(key));
    }
}
