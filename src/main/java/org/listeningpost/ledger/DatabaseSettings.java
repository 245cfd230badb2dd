package org.listeningpost.ledger;

/**
 * How to reach the database.
 *
 * @param url {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}
 * @param user null for SQLite or where the URL names it
 * @param connections how many at most, on PostgreSQL
 */
public record DatabaseSettings(String url, String user, String password, int connections) {
    /** The kind of database; user, password and parameters stay out of logs. */
    @Override
    public String toString() {
        return "DatabaseSettings " + Dialect.of(url);
    }
}
