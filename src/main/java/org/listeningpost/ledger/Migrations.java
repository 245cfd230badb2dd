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
    static final int VERSION = 1;

    private static final String HISTORY = "schema_history";

    private Migrations() {}

    static void bringUpToDate(DataSource source, Dialect dialect) throws DatabaseUnusable {
        Optional<Integer> found = version(source, dialect);
        if (found.isPresent() && found.get() > VERSION) {
            throw new DatabaseUnusable(
                    "the database was made by a newer version of the hub (schema " + found.get() + ", this one knows "
                            + VERSION + "): run that version, or restore a backup",
                    null);
        }
        if (found.isPresent() && found.get() == VERSION) {
            return;
        }
        try {
            flyway(source, dialect).migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnusable("the schema could not be brought up to date", e);
        }
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
    private static Optional<Integer> version(DataSource source, Dialect dialect) throws DatabaseUnusable {
        String exists = dialect == Dialect.SQLITE
                ? "SELECT 1 FROM sqlite_master WHERE name = '" + HISTORY + "'"
                : "SELECT 1 FROM information_schema.tables WHERE table_schema = 'ledger' AND table_name = '" + HISTORY
                        + "'";
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery(exists)) {
                if (!found.next()) {
                    return Optional.empty();
                }
            }
            String newest = "SELECT MAX(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success = "
                    + (dialect == Dialect.SQLITE ? "1" : "true") + " AND version IS NOT NULL";
            try (ResultSet row = statement.executeQuery(newest)) {
                return row.next() && row.getInt(1) > 0 ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseUnusable("the database does not answer", e);
        }
    }
}
