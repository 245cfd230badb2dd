package org.listeningpost.hub;

/** The hub cannot start; the message is the one line for stderr, and the exit code is 2. */
public final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
