package org.listeningpost.ledger;

/** A ledger transaction that failed and was rolled back; the message names the step and never a value. */
public final class LedgerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean passing;

    LedgerFailure(String message, boolean passing, Throwable cause) {
        super(message, cause);
        this.passing = passing;
    }

    /** Whether the trouble is with the database and not with what was to be written. */
    public boolean isPassing() {
        return passing;
    }
}
