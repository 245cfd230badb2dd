package org.listeningpost.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Both databases for hubs in processes of their own: a file, or a fresh database on one real PostgreSQL a JVM. */
enum Bases {
    SQLITE,
    POSTGRESQL;

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    /** Points a hub at a database of its own. */
    Map<String, String> settings(Path data) {
        if (this == SQLITE) {
            return Map.of("data.dir", data.toString());
        }
        return Map.of("data.dir", data.toString(), "database.url", fresh(), "seal.key", KEY);
    }

    /** The address to look into it by. */
    static String url(Map<String, String> settings) {
        return settings.getOrDefault(
                "database.url", "jdbc:sqlite:" + Path.of(settings.get("data.dir"), "listening-post.db"));
    }

    private static synchronized String fresh() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(Bases::stop));
            }
            String name = "crash" + NUMBER.incrementAndGet();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long count(String url, String select) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            return -1;
        }
    }
}
