package org.listeningpost.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.listeningpost.config.Settings;
import org.listeningpost.ledger.DatabaseSettings;
import org.listeningpost.ledger.DatabaseUnusable;
import org.listeningpost.ledger.Ledger;

/** Where the hub keeps things: the data folder and the database the settings name. */
final class Storage {
    private static final String SQLITE = "jdbc:sqlite:";

    private Storage() {}

    static Path folder(Settings settings) throws CannotStart {
        Path data = settings.path("data.dir");
        try {
            return Files.createDirectories(data);
        } catch (IOException e) {
            throw new CannotStart(
                    settings.fault("data.dir", "cannot be made or written").toString(), e);
        }
    }

    static boolean isEmbedded(Settings settings) {
        return url(settings).startsWith(SQLITE);
    }

    /** The database's address: a file in the data folder where none is named. */
    static String url(Settings settings) {
        return settings.optional("database.url")
                .orElseGet(() -> SQLITE + settings.path("data.dir").resolve("listening-post.db"));
    }

    /** Finds out whether the database can be used, before anything is written. */
    static void check(Settings settings) throws CannotStart {
        try {
            Ledger.check(database(settings));
        } catch (DatabaseUnusable e) {
            throw unusable(settings, e);
        }
    }

    static Ledger open(Settings settings, String owner) throws CannotStart {
        try {
            return Ledger.open(
                    database(settings), owner, settings.duration("poll.lease").toMillis());
        } catch (DatabaseUnusable e) {
            throw unusable(settings, e);
        }
    }

    /** For commands that look into a ledger beside a running hub: they make none. */
    static Ledger openExisting(Settings settings) throws CannotStart {
        if (!Ledger.exists(url(settings))) {
            throw new CannotStart(settings.fault("database.url", "names no database yet: `run` makes it")
                    .toString());
        }
        return open(settings, "command-" + ProcessHandle.current().pid());
    }

    private static DatabaseSettings database(Settings settings) {
        return new DatabaseSettings(
                url(settings),
                settings.optional("database.user").orElse(null),
                settings.optional("database.password").orElse(null),
                settings.number("database.connections"));
    }

    private static CannotStart unusable(Settings settings, DatabaseUnusable e) {
        return new CannotStart(
                settings.fault("database.url", "cannot be used: " + e.getMessage())
                        .toString(),
                e);
    }
}
