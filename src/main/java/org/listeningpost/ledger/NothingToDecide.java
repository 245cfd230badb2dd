package org.listeningpost.ledger;

/** A decision on a post that does not wait for one; the message says how it stands. */
public final class NothingToDecide extends Exception {
    private static final long serialVersionUID = 1L;

    NothingToDecide(String message) {
        super(message);
    }
}
