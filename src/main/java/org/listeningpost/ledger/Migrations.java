package org.listeningpost.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date with Flyway, and refuses one that a newer hub has made. */
final class Migrations {
    /** The newest migration in this program: one more with every new {@code V…sql}. */
    static final int VERSION = 4;

    private static final String HISTORY = "schema_history";

    private Migrations() {}

    static void bringUpToDate(DataSource source, Dialect dialect) throws DatabaseUnusable {
        if (check(source::getConnection, dialect)
                .filter(found -> found == VERSION)
                .isPresent()) {
            return;
        }
        try {
            flyway(source, dialect).migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnusable("the schema could not be brought up to date", e);
        }
    }

    /** Opens a connection. */
    interface Opener {
        Connection open() throws SQLException;
    }

    /**
     * The version that a database's schema has, found out without writing; empty if it has none yet.
     *
     * @throws DatabaseUnusable if it is newer than this program, or the database does not answer
     */
    static Optional<Integer> check(Opener opener, Dialect dialect) throws DatabaseUnusable {
        Optional<Integer> found;
        try (Connection connection = opener.open()) {
            found = version(connection, dialect);
        } catch (SQLException e) {
            throw Pools.unusable(dialect, e);
        }
        if (found.isPresent() && found.get() > VERSION) {
            throw new DatabaseUnusable(
                    "the database was made by a newer version of the hub (schema " + found.get() + ", this one knows "
                            + VERSION + "): run that version, or restore a backup",
                    null);
        }
        return found;
    }

    private static Flyway flyway(DataSource source, Dialect dialect) {
        var configuration = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .table(HISTORY)
                .locations(
                        "classpath:org/listeningpost/ledger/" + dialect.name().toLowerCase(java.util.Locale.ROOT))
                .communityDBSupportEnabled(false);
        if (dialect == Dialect.POSTGRESQL) {
            configuration.defaultSchema("ledger").schemas("ledger");
        }
        return configuration.load();
    }

    /** The schema's version without starting Flyway, which costs a good part of a second; empty if there is none. */
    private static Optional<Integer> version(Connection connection, Dialect dialect) throws SQLException {
        boolean sqlite = dialect == Dialect.SQLITE;
        String exists = sqlite
                ? "SELECT 1 FROM sqlite_master WHERE name = '" + HISTORY + "'"
                : "SELECT 1 FROM information_schema.tables WHERE table_schema = 'ledger' AND table_name = '" + HISTORY
                        + "'";
        String newest = "SELECT MAX(CAST(version AS INTEGER)) FROM " + (sqlite ? "" : "ledger.") + HISTORY
                + " WHERE success = " + (sqlite ? "1" : "true") + " AND version IS NOT NULL";
        try (Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery(exists)) {
                if (!found.next()) {
                    return Optional.empty();
                }
            }
            try (ResultSet row = statement.executeQuery(newest)) {
                return row.next() && row.getInt(1) > 0 ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        }
    }
}
