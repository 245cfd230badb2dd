package org.listeningpost.console;

/** The console's address is in use by another program. The message stands behind the setting it is about. */
public final class ConsolePortTaken extends Exception {
    private static final long serialVersionUID = 1L;

    ConsolePortTaken(String host, int port) {
        super("is taken: another program answers at " + host + ":" + port + "; stop that, or set a free port");
    }
}
