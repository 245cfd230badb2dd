package org.listeningpost.console;

import java.time.ZoneId;
import java.util.List;
import org.listeningpost.digest.Channels;
import org.listeningpost.digest.Words;
import org.listeningpost.ledger.ChannelHealth;
import org.listeningpost.markup.Html;

/** Where the hub listens, and whether it hears. */
final class Sources {
    private static final int MOST = 500;

    private Sources() {}

    static Html of(List<ChannelHealth> channels, ZoneId zone) {
        Table table = new Table(
                "sources", "Where we listen", List.of("Source", "Address", "Status", "Last answer", "Reason"));
        channels.stream()
                .limit(MOST)
                .forEach(channel -> table.row(List.of(
                        Words.source(channel.source()),
                        channel.channel(),
                        Words.plain(Channels.status(channel)),
                        channel.lastOk() == null ? "never" : Words.shortMoment(channel.lastOk(), zone),
                        channel.reason() == null ? "–" : channel.reason())));
        return table.or("No source is switched on. See hub.properties in the routes folder.");
    }
}
