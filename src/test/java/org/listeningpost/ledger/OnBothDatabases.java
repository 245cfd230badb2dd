package org.listeningpost.ledger;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.listeningpost.listen.Channel;
import org.listeningpost.listen.Channels.Turn;
import org.listeningpost.moderate.Sketch;
import org.listeningpost.protect.KeyRing;

/** A ledger test: every one runs on SQLite and on PostgreSQL, on a ledger of its own. */
@ParameterizedClass
@EnumSource(TestDatabases.class)
abstract class OnBothDatabases {
    static final long LEASE = 60_000;
    static final KeyRing KEYS = KeyRing.of("TGlzdGVuaW5nIFBvc3QsIHRlc3Qga2V5IG5vLiBvbmU=", List.of());
    static final Sinks SINKS = new Sinks(List.of(Sinks.CRM, Sinks.DATABASE), true);

    @Parameter
    TestDatabases kind;

    @TempDir
    Path dir;

    DatabaseSettings settings;
    Ledger ledger;
    final List<Recorded> committed = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        settings = kind.migrated(dir);
        ledger = Ledger.open(settings, "this hub", LEASE);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    Recorder recorder() {
        return recorder(KEYS);
    }

    Recorder recorder(KeyRing keys) {
        RecordingTerms terms =
                new RecordingTerms(keys, SINKS, "rules-7", LEASE, Duration.ofDays(90), post -> Sketch.NOTHING);
        return new Recorder(ledger.database(), terms, committed::add);
    }

    /** The turn of a channel of this name, claimed by this hub. */
    Turn turn(String address) {
        ledger.channels().configure("blog", List.of(Channel.of("blog", address)));
        return ledger.channels().claim("blog").orElseThrow();
    }

    /** Claims what a sink is owed now. */
    List<Delivery> claim(String sink) {
        return ledger.deliveries().bookAndClaim(sink, List.of(), 100, LEASE);
    }

    void book(Outcome... outcomes) {
        ledger.deliveries().bookAndClaim("none", List.of(outcomes), 0, LEASE);
    }

    /** Delivers everything that a sink is owed now. */
    void deliver(String sink) {
        book(claim(sink).stream().map(Outcome::done).toArray(Outcome[]::new));
    }

    /** The first column of the first row, as text. */
    String look(String select, Object... parameters) {
        return rows(select, parameters).stream().findFirst().orElse(null);
    }

    /** The first column of every row, as text. */
    List<String> rows(String select, Object... parameters) {
        return Query.list(ledger.database(), "look", select, row -> row.getString(1), parameters);
    }

    int change(String statement) {
        return ledger.database().write("change", connection -> {
            try (PreparedStatement update = ledger.database().prepare(connection, statement)) {
                return update.executeUpdate();
            }
        });
    }

    /** Every value of every table as text, to look for what must not be there. */
    String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "source",
                "post",
                "screening",
                "unread",
                "decision",
                "delivery",
                "erasure",
                "doubt",
                "doubt_case",
                "thread_name")) {
            ledger.database().read("look", connection -> {
                try (PreparedStatement select = connection.prepareStatement("SELECT * FROM " + table);
                        ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            all.append(Optional.ofNullable(row.getString(i)).orElse("-"))
                                    .append('|');
                        }
                    }
                    return null;
                }
            });
        }
        return all.toString();
    }
}
