package org.listeningpost.console;

import java.time.ZoneId;
import java.util.List;
import org.listeningpost.digest.Words;
import org.listeningpost.ledger.SinkHealth;
import org.listeningpost.markup.Html;

/** What still has to go out, a line a sink. What went out grows without end, and is in the database. */
final class Deliveries {
    private Deliveries() {}

    static Html of(List<SinkHealth> sinks, ZoneId zone) {
        Table table = new Table(
                "deliveries",
                "What still has to go out",
                List.of("To", "Due", "Oldest due", "Given up", "Last trouble"));
        sinks.forEach(sink -> table.row(List.of(
                Words.plain(Words.sink(sink.sink())),
                String.valueOf(sink.due()),
                sink.oldestDue() == null ? "–" : Words.shortMoment(sink.oldestDue(), zone),
                String.valueOf(sink.dead()),
                sink.reason() == null ? "–" : sink.reason())));
        return table.or("No sink is switched on. See hub.properties in the routes folder.");
    }
}
