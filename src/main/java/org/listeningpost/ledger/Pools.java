package org.listeningpost.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** Connection pools as each database wants them. */
final class Pools {
    private static final int BUSY_MILLIS = 8_000;
    private static final int READERS = 4;

    /**
     * Every statement of the ledger goes by a key or an index. A planner that knows nothing yet of a growing table would
     * scan it instead, at a cost that grows with what is stored; so it is told not to. A transaction whose process is
     * frozen ends after a minute and frees its rows.
     */
    private static final String SESSION = "SET search_path TO ledger, published, public; SET enable_seqscan = off;"
            + " SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off;"
            + " SET idle_in_transaction_session_timeout = 60000";

    private Pools() {}

    static HikariDataSource writer(Dialect dialect, DatabaseSettings settings, Duration borrow) {
        HikariConfig config = dialect == Dialect.SQLITE ? sqlite(settings, false) : postgresql(settings);
        config.setPoolName("ledger");
        return pool(config, borrow);
    }

    static HikariDataSource reader(DatabaseSettings settings, Duration borrow) {
        HikariConfig config = sqlite(settings, true);
        config.setPoolName("ledger-readers");
        return pool(config, borrow);
    }

    private static HikariDataSource pool(HikariConfig config, Duration borrow) {
        config.setConnectionTimeout(borrow.toMillis());
        config.setInitializationFailTimeout(1);
        return new HikariDataSource(config);
    }

    private static HikariConfig sqlite(DatabaseSettings settings, boolean readOnly) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.setBusyTimeout(BUSY_MILLIS);
        sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        sqlite.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, "67108864");
        SQLiteDataSource source = new SQLiteDataSource(sqlite);
        source.setUrl(settings.url());
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(readOnly ? READERS : 1);
        config.setMinimumIdle(readOnly ? 0 : 1);
        config.setMaxLifetime(0);
        if (readOnly) {
            config.setConnectionInitSql("PRAGMA query_only = true");
        }
        return config;
    }

    private static HikariConfig postgresql(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        if (settings.user() != null) {
            config.setUsername(settings.user());
        }
        if (settings.password() != null) {
            config.setPassword(settings.password());
        }
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        config.setConnectionInitSql(SESSION);
        config.addDataSourceProperty("ApplicationName", "listening-post");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("prepareThreshold", "3");
        return config;
    }

    /** One connection that makes no file: a SQLite database that is not there fails with {@code SQLITE_CANTOPEN}. */
    static Connection existing(Dialect dialect, DatabaseSettings settings) throws SQLException {
        if (dialect == Dialect.SQLITE) {
            SQLiteConfig sqlite = new SQLiteConfig();
            sqlite.resetOpenMode(SQLiteOpenMode.CREATE);
            sqlite.setBusyTimeout(BUSY_MILLIS);
            return sqlite.createConnection(settings.url());
        }
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        if (settings.user() != null) {
            properties.setProperty("user", settings.user());
        }
        if (settings.password() != null) {
            properties.setProperty("password", settings.password());
        }
        return DriverManager.getConnection(settings.url(), properties);
    }

    /** Says what is wrong without quoting the URL, which may hold a password. */
    static DatabaseUnusable unusable(Dialect dialect, Exception e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String why = root instanceof SQLException sql && sql.getSQLState() != null
                ? "SQL state " + sql.getSQLState()
                : root.getClass().getSimpleName();
        String what = dialect == Dialect.SQLITE
                ? "the SQLite file cannot be opened or written"
                : "PostgreSQL is out of reach or refuses the account";
        return new DatabaseUnusable(what + " (" + why + ")", e);
    }
}
