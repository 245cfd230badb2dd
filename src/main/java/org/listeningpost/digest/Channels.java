package org.listeningpost.digest;

import java.time.ZoneId;
import java.util.Map;
import org.listeningpost.digest.Section.Item;
import org.listeningpost.ledger.ChannelHealth;
import org.listeningpost.markup.Extract;

/** How a channel is, in a reader's words. */
public final class Channels {
    private static final Map<String, String> STATUSES = Map.of(
            "ok", "answers",
            "waiting", "asked us to wait",
            "failing", "does not answer",
            "refused", "refuses us: the access needs renewing",
            "silent", "has been silent for longer than usual",
            "off", "is switched off");
    private static final int LONGEST = 200;

    private Channels() {}

    /** Whether a person should look: it fails, refuses, or is silent. */
    public static boolean isTroubled(ChannelHealth channel) {
        return switch (channel.status()) {
            case "failing", "refused", "silent" -> true;
            default -> false;
        };
    }

    /** Its status as the end of a sentence. */
    public static String status(ChannelHealth channel) {
        return STATUSES.getOrDefault(channel.status(), channel.status());
    }

    static Item item(ChannelHealth channel, ZoneId zone) {
        String last = channel.lastOk() == null
                ? "has never answered"
                : "last answered " + Words.shortMoment(channel.lastOk(), zone);
        String reason = channel.reason() == null ? "" : " · " + Extract.of(channel.reason(), LONGEST);
        return new Item(
                Words.source(channel.source()) + ": " + status(channel),
                null,
                Extract.of(channel.channel(), LONGEST) + " · " + last + reason);
    }
}
