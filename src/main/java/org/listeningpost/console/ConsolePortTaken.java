package org.listeningpost.console;

/** The console's address is in use by another program. The message says what to do. */
public final class ConsolePortTaken extends Exception {
    private static final long serialVersionUID = 1L;

    ConsolePortTaken(String host, int port) {
        super("http.port: " + host + ":" + port
                + " is taken by another program; stop that, or set http.port to a free port");
    }
}
