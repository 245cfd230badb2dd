package org.listeningpost.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.listeningpost.digest.Channels;
import org.listeningpost.digest.Words;
import org.listeningpost.ledger.ChannelHealth;
import org.listeningpost.ledger.SinkHealth;

/**
 * How the hub is.
 *
 * @param status {@code DOWN} only for a database out of reach, no routes, or draining
 * @param reload how the last change of the routes folder went
 * @param alerts whether somebody looks after each escalated post
 * @param signposts whether their numbers were checked of late
 */
public record Health(
        Status status,
        List<ChannelHealth> channels,
        List<SinkHealth> sinks,
        Part database,
        Part reload,
        Part alerts,
        Part signposts) {

    /** Whether the hub can work. */
    public enum Status {
        UP,
        WARNING,
        DOWN;

        /** The lower-case word used outside the program. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How one part of the hub is.
     *
     * @param status {@code ok}, or a word for what it is instead, such as {@code failing}
     * @param reason why, or null
     */
    public record Part(String status, String reason) {
        public static final Part OK = new Part("ok", null);

        boolean isOk() {
            return status.equals(OK.status);
        }
    }

    public Health {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(reload, "reload");
        Objects.requireNonNull(alerts, "alerts");
        Objects.requireNonNull(signposts, "signposts");
        channels = List.copyOf(channels);
        sinks = List.copyOf(sinks);
    }

    /** The health of these parts: a warning where any of them is in trouble, down without a database. */
    public static Health of(
            List<ChannelHealth> channels,
            List<SinkHealth> sinks,
            Part database,
            Part reload,
            Part alerts,
            Part signposts) {
        Health up = new Health(Status.UP, channels, sinks, database, reload, alerts, signposts);
        Status status = !database.isOk() ? Status.DOWN : up.warnings().isEmpty() ? Status.UP : Status.WARNING;
        return new Health(status, channels, sinks, database, reload, alerts, signposts);
    }

    /** {@code ok}; {@code warning} if deliveries were given up; {@code failing} while it does not take what is due. */
    static String status(SinkHealth sink) {
        if (sink.dead() > 0) {
            return "warning";
        }
        return sink.reason() == null ? "ok" : "failing";
    }

    /** What a person should look at, a sentence each. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (!database.isOk()) {
            warnings.add(sentence("The database does not answer", database.reason()));
        }
        if (!reload.isOk()) {
            warnings.add(sentence("The last change of the routes folder was not taken", reload.reason()));
        }
        if (!alerts.isOk()) {
            warnings.add(sentence("Escalated posts that nobody has acknowledged", alerts.reason()));
        }
        if (!signposts.isOk()) {
            warnings.add(sentence("Signposts that alerts tell", signposts.reason()));
        }
        long troubled = channels.stream().filter(Channels::isTroubled).count();
        if (troubled > 0) {
            warnings.add("Addresses we listen to that need attention: " + troubled);
        }
        sinks.stream()
                .filter(sink -> !status(sink).equals("ok"))
                .forEach(sink -> warnings.add(
                        sentence("Deliveries to the " + Words.sink(sink.sink()) + " fail", sink.reason())));
        return warnings;
    }

    private static String sentence(String what, String reason) {
        return reason == null ? what + "." : what + ": " + reason;
    }
}
