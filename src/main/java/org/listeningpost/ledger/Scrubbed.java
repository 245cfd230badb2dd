package org.listeningpost.ledger;

import java.sql.SQLException;

/** A database's exception without its message: databases quote the values they refuse, and those may be patients' words. */
final class Scrubbed extends SQLException {
    private static final long serialVersionUID = 1L;

    private Scrubbed(SQLException e) {
        super(e.getClass().getSimpleName() + ", code " + e.getErrorCode(), e.getSQLState(), e.getErrorCode());
        setStackTrace(e.getStackTrace());
    }

    static SQLException of(SQLException e) {
        return new Scrubbed(e);
    }
}
