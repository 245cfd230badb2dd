package org.listeningpost.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;

/**
 * What little differs between the two databases. Statements are written once, with words in braces: {@code {now}} the
 * database's clock in milliseconds, {@code {rows}} a JSON array as rows with one column {@code value} ({@code {rows as e}}
 * beside another table), {@code {ids}} a list of ids after an expression, {@code {skip locked}} at the end of a sub-select
 * that claims, {@code {lock}} at the end of a select whose row is about to change.
 */
enum Dialect {
    SQLITE(
            "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
            "json_each(?)",
            "IN (SELECT value FROM json_each(?))",
            "",
            ""),
    POSTGRESQL(
            "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)",
            "jsonb_array_elements(CAST(? AS jsonb)) AS e(value)",
            "= ANY(?)",
            "FOR UPDATE SKIP LOCKED",
            "FOR UPDATE");

    private final String now;
    private final String rows;
    private final String ids;
    private final String skipLocked;
    private final String lock;

    Dialect(String now, String rows, String ids, String skipLocked, String lock) {
        this.now = now;
        this.rows = rows;
        this.ids = ids;
        this.skipLocked = skipLocked;
        this.lock = lock;
    }

    static Dialect of(String url) {
        return url.startsWith("jdbc:postgresql:") ? POSTGRESQL : SQLITE;
    }

    /** The file of a SQLite address. */
    static Path file(String url) {
        return Path.of(url.substring("jdbc:sqlite:".length())
                .replaceFirst("^file:", "")
                .replaceFirst("\\?.*$", ""));
    }

    /** The statement in this dialect. */
    String sql(String statement) {
        return statement
                .replace("{now}", now)
                .replace("{rows as e}", this == SQLITE ? rows + " AS e" : rows)
                .replace("{rows}", rows)
                .replace("{ids}", ids)
                .replace("{skip locked}", skipLocked)
                .replace("{lock}", lock);
    }

    /**
     * Waits until all that is being written to these tables is there, and keeps others out until the transaction ends.
     * On SQLite whoever writes is alone already.
     */
    void settle(Connection connection, String tables) throws SQLException {
        if (this == POSTGRESQL) {
            try (Statement lock = connection.createStatement()) {
                lock.execute("LOCK TABLE " + tables + " IN SHARE MODE");
            }
        }
    }

    /** Binds a list for {@code {ids}}. */
    void bindIds(PreparedStatement statement, int index, Collection<String> ids) throws SQLException {
        if (this == POSTGRESQL) {
            statement.setArray(index, statement.getConnection().createArrayOf("text", ids.toArray()));
        } else {
            statement.setString(index, JsonRows.array(ids));
        }
    }

    /** The SQL state, or empty. SQLite has none: its refusals of a value (too big, constraint, mismatch) get their class. */
    static String state(SQLException e) {
        if (e.getSQLState() != null) {
            return e.getSQLState();
        }
        return switch (e.getErrorCode() & 0xff) {
            case 18 -> "54000";
            case 19 -> "23000";
            case 20 -> "22000";
            default -> "";
        };
    }

    /** Whether trying the whole transaction again may help: deadlock, serialisation failure, a busy SQLite. */
    static boolean isTransient(SQLException e) {
        String state = e.getSQLState();
        if ("40001".equals(state) || "40P01".equals(state)) {
            return true;
        }
        int primary = e.getErrorCode() & 0xff;
        return e instanceof org.sqlite.SQLiteException && (primary == 5 || primary == 6);
    }
}
