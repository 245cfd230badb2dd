package org.listeningpost.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The connections of the ledger. SQLite has one writer and a few readers; PostgreSQL one pool for both. No connection is
 * held while an exchange is in flight: every piece of work borrows one and gives it back.
 */
public final class Database implements AutoCloseable {
    private static final int TRIES = 8;
    /** On SQLite work queues for the one writer; a PostgreSQL that has no connection in three seconds is down. */
    private static final Duration QUEUE = Duration.ofSeconds(10);

    private static final Duration BORROW = Duration.ofSeconds(3);

    private final Dialect dialect;
    private final HikariDataSource writer;
    private final HikariDataSource reader;

    private Database(Dialect dialect, HikariDataSource writer, HikariDataSource reader) {
        this.dialect = dialect;
        this.writer = writer;
        this.reader = reader;
    }

    /**
     * Opens the database and brings its schema up to date.
     *
     * @throws DatabaseUnusable if it is down, refuses, or is of a newer schema; nothing was written then
     */
    public static Database open(DatabaseSettings settings) throws DatabaseUnusable {
        Dialect dialect = Dialect.of(settings.url());
        HikariDataSource writer = null;
        try {
            writer = Pools.writer(dialect, settings, dialect == Dialect.SQLITE ? QUEUE : BORROW);
            Migrations.bringUpToDate(writer, dialect);
            HikariDataSource reader = dialect == Dialect.SQLITE ? Pools.reader(settings, QUEUE) : writer;
            return new Database(dialect, writer, reader);
        } catch (RuntimeException | DatabaseUnusable e) {
            if (writer != null) {
                writer.close();
            }
            throw e instanceof DatabaseUnusable unusable ? unusable : Pools.unusable(dialect, e);
        }
    }

    /**
     * Finds out whether the database can be used, and writes nothing. A SQLite file that is not there yet can.
     *
     * @throws DatabaseUnusable as {@link #open} would
     */
    static void check(DatabaseSettings settings) throws DatabaseUnusable {
        Dialect dialect = Dialect.of(settings.url());
        if (Ledger.exists(settings.url())) {
            Migrations.check(() -> Pools.existing(dialect, settings), dialect);
        }
    }

    /** A database that is not there. */
    static Database absent() {
        HikariDataSource nowhere = new HikariDataSource();
        return new Database(Dialect.SQLITE, nowhere, nowhere);
    }

    /** One piece of work on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * One transaction, tried again on deadlock, serialisation failure or a busy SQLite.
     *
     * @param step what is done, for the message should it fail
     */
    <T> T write(String step, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = writer.getConnection()) {
                return inTransaction(connection, work);
            } catch (SQLException e) {
                if (attempt >= TRIES || !Dialect.isTransient(e)) {
                    throw failure(step, e);
                }
                pause(attempt);
            }
        }
    }

    /** Reads outside a transaction. */
    <T> T read(String step, Work<T> work) {
        try (Connection connection = reader.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw failure(step, e);
        }
    }

    /** A statement in this database's dialect. */
    PreparedStatement prepare(Connection connection, String statement) throws SQLException {
        return connection.prepareStatement(dialect.sql(statement));
    }

    Dialect dialect() {
        return dialect;
    }

    /** {@code sqlite} or {@code postgresql}: the word in the names of SQL files beside the database sink. */
    public String kind() {
        return dialect.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** For {@code jdbc:} routes: on SQLite it is the one writer, so that they queue for it instead of failing. */
    public DataSource forRoutes() {
        return writer;
    }

    /** Whether it answers. */
    public boolean answers() {
        try {
            return read("ask the database", connection -> connection.isValid(2));
        } catch (LedgerFailure e) {
            return false;
        }
    }

    private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep((long) (Math.random() * 20 * (1L << Math.min(attempt, 6))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static LedgerFailure failure(String step, SQLException e) {
        String state = Dialect.state(e);
        boolean aboutValues = state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
        return new LedgerFailure(
                "The ledger could not " + step + " (SQL state " + (state.isEmpty() ? "unknown" : state) + ")",
                !aboutValues,
                Scrubbed.of(e));
    }

    @Override
    public void close() {
        if (reader != writer) {
            reader.close();
        }
        writer.close();
    }
}
