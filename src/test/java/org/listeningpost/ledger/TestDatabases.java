package org.listeningpost.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases that the hub runs on, each with its schema in place: SQLite in a folder, PostgreSQL for real. */
public enum TestDatabases {
    SQLITE {
        @Override
        public DatabaseSettings empty(Path dir) {
            return settings(dir.resolve("ledger-" + NUMBER.incrementAndGet() + ".db"));
        }

        @Override
        DatabaseSettings migrated(Path dir) throws IOException {
            Path copy = dir.resolve("ledger-" + NUMBER.incrementAndGet() + ".db");
            Files.copy(SqliteTemplate.FILE, copy);
            return settings(copy);
        }

        private DatabaseSettings settings(Path file) {
            return new DatabaseSettings("jdbc:sqlite:" + file, null, null, 4);
        }
    },
    POSTGRESQL {
        @Override
        public DatabaseSettings empty(Path dir) {
            return Server.create("");
        }

        @Override
        DatabaseSettings migrated(Path dir) {
            return Server.create(" TEMPLATE " + Server.TEMPLATE);
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A database that nobody has used; no other test sees it. */
    public abstract DatabaseSettings empty(Path dir);

    /** A database with the hub's schema and nothing in it; no other test sees it. */
    abstract DatabaseSettings migrated(Path dir) throws IOException;

    private static void migrate(DatabaseSettings settings) {
        try {
            Database.open(settings).close();
        } catch (DatabaseUnusable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schema, made once and copied for each test. */
    private static final class SqliteTemplate {
        static final Path FILE = make();

        private static Path make() {
            try {
                Path file = Files.createTempFile("ledger", ".db");
                file.toFile().deleteOnExit();
                migrate(new DatabaseSettings("jdbc:sqlite:" + file, null, null, 4));
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One server a JVM; it goes down with it. */
    private static final class Server {
        static final String TEMPLATE = "migrated";
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
                run(server, "CREATE DATABASE " + TEMPLATE);
                migrate(settings(server, TEMPLATE));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static DatabaseSettings create(String from) {
            String name = "test_" + NUMBER.incrementAndGet();
            run(POSTGRES, "CREATE DATABASE " + name + from);
            return settings(POSTGRES, name);
        }

        private static DatabaseSettings settings(EmbeddedPostgres server, String name) {
            return new DatabaseSettings(server.getJdbcUrl("postgres", name), null, null, 4);
        }

        private static void run(EmbeddedPostgres server, String statement) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement run = connection.createStatement()) {
                run.execute(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
