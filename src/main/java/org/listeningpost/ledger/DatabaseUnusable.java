package org.listeningpost.ledger;

/** The database cannot be used at all: down, refused, of a newer schema. The message tells the operator what to do. */
public final class DatabaseUnusable extends Exception {
    private static final long serialVersionUID = 1L;

    public DatabaseUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
