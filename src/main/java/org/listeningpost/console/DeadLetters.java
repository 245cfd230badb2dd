package org.listeningpost.console;

import java.util.List;
import org.listeningpost.digest.Words;
import org.listeningpost.markup.Html;

/** The deliveries that were given up, and why: they can be sent again with {@code replay}. */
final class DeadLetters {
    private static final int MOST = 50;

    private DeadLetters() {}

    static Html of(ConsoleFacts facts) {
        Table table = new Table("dead", "Given up", List.of("Post", "To", "Since", "Cause"));
        facts.deadLetters(MOST)
                .forEach(letter -> table.row(List.of(
                        letter.id() + ", revision " + letter.revision(),
                        Words.sink(letter.sink()),
                        Words.shortMoment(letter.since(), facts.zone()),
                        letter.cause())));
        return table.or("No delivery was given up.");
    }
}
