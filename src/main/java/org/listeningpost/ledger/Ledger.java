package org.listeningpost.ledger;

import java.nio.file.Files;
import java.sql.PreparedStatement;
import java.util.List;

/** The one open ledger of a process, and the parts of it that outlive a reload of the routes. */
public final class Ledger implements AutoCloseable {
    private static final List<String> PURGED = List.of("sealed_original", "sketch", "thread_name");

    private final Database database;
    private final ChannelLedger channels;
    private final Deliveries deliveries;

    private Ledger(Database database, String owner, long leaseMillis) {
        this.database = database;
        this.channels = new ChannelLedger(database, owner, leaseMillis);
        this.deliveries = new Deliveries(database, owner);
    }

    /**
     * Opens the ledger.
     *
     * @param owner this process's name on its leases
     * @throws DatabaseUnusable if the database cannot be used; nothing was written then
     */
    public static Ledger open(DatabaseSettings settings, String owner, long leaseMillis) throws DatabaseUnusable {
        Database database = Database.open(settings);
        FirstStart.note(database);
        return new Ledger(database, owner, leaseMillis);
    }

    /**
     * Finds out whether a ledger can be opened, and writes nothing.
     *
     * @throws DatabaseUnusable as {@link #open} would
     */
    public static void check(DatabaseSettings settings) throws DatabaseUnusable {
        Database.check(settings);
    }

    /** Whether there is a database already; PostgreSQL's is always there. */
    public static boolean exists(String url) {
        return Dialect.of(url) == Dialect.POSTGRESQL || Files.exists(Dialect.file(url));
    }

    /** A ledger that is not there: routes can be built with it, and nothing can be read or written. */
    public static Ledger absent() {
        return new Ledger(Database.absent(), "nobody", 0);
    }

    public Database database() {
        return database;
    }

    public ChannelLedger channels() {
        return channels;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    public Overview overview() {
        return new Overview(database);
    }

    public DigestRuns digestRuns() {
        return new DigestRuns(database);
    }

    public DigestQuery digestQuery() {
        return new DigestQuery(database, overview());
    }

    public Alerts alerts() {
        return new Alerts(database);
    }

    public DeadLetters deadLetters() {
        return new DeadLetters(database);
    }

    public Decisions decisions(Sinks sinks) {
        return new Decisions(database, sinks);
    }

    public DoubtLog doubts() {
        return new DoubtLog(database);
    }

    /** Gives back every lease under this process's name. */
    public void release() {
        channels.release();
        deliveries.release();
    }

    /** Throws away what was kept long enough: sealed originals, sketches, names of threads. Answers how many rows. */
    public int purge() {
        return database.write("purge what was kept long enough", connection -> {
            int purged = 0;
            for (String table : PURGED) {
                try (PreparedStatement delete =
                        database.prepare(connection, "DELETE FROM " + table + " WHERE purge_at <= {now}")) {
                    purged += delete.executeUpdate();
                }
            }
            return purged;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
