package org.listeningpost.alert;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.listeningpost.markup.Extract;
import org.listeningpost.markup.Html;

/** What a mail says of an alert's way from person to person. */
final class TurnWords {
    private TurnWords() {}

    static String acknowledge(Turn turn) {
        return Html.isWeb(turn.acknowledge())
                ? turn.acknowledge().toString()
                : "there is no page for it, since console.url is not set; deciding the post does the same";
    }

    static String next(Turn turn) {
        return turn.next().isEmpty()
                ? "Nobody else will be told after you."
                : "Unless somebody says so within " + words(turn.within()) + ", it goes on to "
                        + Extract.line(String.join(", ", turn.next())) + ".";
    }

    /** The others: who was told before, and who gets this mail too. */
    static List<String> told(Turn turn) {
        return Stream.concat(
                        turn.before().stream().map(person -> person + ", who has not acknowledged it"),
                        turn.people().stream())
                .toList();
    }

    /** {@code 15 minutes}. */
    static String words(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        if (seconds % 3600 == 0) {
            return count(seconds / 3600, "hour");
        }
        return seconds % 60 == 0 ? count(seconds / 60, "minute") : count(seconds, "second");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
