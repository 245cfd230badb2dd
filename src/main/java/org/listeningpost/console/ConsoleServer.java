package org.listeningpost.console;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The limits of the console's web server: small, so that no client can hold what the hub needs. */
final class ConsoleServer {
    private static final int MOST_THREADS = 16;
    private static final int FEWEST_THREADS = 4;
    private static final int MOST_CONNECTIONS = 128;
    private static final int IDLE_MILLIS = 10_000;
    private static final int LONGEST_HEADERS = 8 * 1024;
    private static final long LONGEST_BODY = 1024;

    private ConsoleServer() {}

    static void limit(JavalinConfig config, String host, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LONGEST_BODY;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.threadPool = threads();
        config.jetty.modifyServer(server -> server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server)));
        config.jetty.addConnector((server, http) -> connector(server, http, host, port));
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        threads.setName("console");
        threads.setDaemon(true);
        return threads;
    }

    private static Connector connector(Server server, HttpConfiguration http, String host, int port) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEADERS);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        return connector;
    }
}
