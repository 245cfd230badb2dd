package org.listeningpost.listen.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which {@link Identity} each feed address goes by; {@link Identity#AUTO} unless the settings say otherwise. */
public record FeedPolicy(Map<String, Identity> byAddress) {
    /** Every feed by {@link Identity#AUTO}. */
    public static final FeedPolicy AUTO = new FeedPolicy(Map.of());

    public FeedPolicy {
        byAddress = Map.copyOf(byAddress);
    }

    /**
     * Reads the settings' form: {@code https://b.example/feed link, https://c.example/rss content}.
     *
     * @throws IllegalArgumentException with the reason, if it is not of that form
     */
    public static FeedPolicy parse(String setting) {
        Map<String, Identity> byAddress = new HashMap<>();
        for (String part : setting == null ? new String[0] : setting.split(",", -1)) {
            if (!part.isBlank()) {
                add(part.strip(), byAddress);
            }
        }
        return new FeedPolicy(byAddress);
    }

    private static void add(String part, Map<String, Identity> byAddress) {
        String[] words = part.split("\\s+", -1);
        if (words.length != 2) {
            throw new IllegalArgumentException(
                    "'" + part + "' is not a feed address and, after a space, one of auto, guid, link, content");
        }
        if (byAddress.put(words[0], identity(words[1])) != null) {
            throw new IllegalArgumentException(words[0] + " stands there twice");
        }
    }

    private static Identity identity(String word) {
        for (Identity identity : Identity.values()) {
            if (identity.name().toLowerCase(Locale.ROOT).equals(word)) {
                return identity;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is not one of auto, guid, link, content");
    }

    Identity of(String address) {
        return byAddress.getOrDefault(address, Identity.AUTO);
    }

    Set<String> addresses() {
        return byAddress.keySet();
    }
}
