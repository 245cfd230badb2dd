package org.listeningpost.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;

/** A small web server on 127.0.0.1 with a bounded number of daemon threads: what every stand-in answers with. */
final class Site implements AutoCloseable {
    private static final int MOST_THREADS = 8;
    private static final String HTML = "text/html; charset=utf-8";
    private static final int NOTHING = -1;

    private final HttpServer server;
    private final ExecutorService threads;

    /** A site on this port, or on a free one (0), that is not opened yet. */
    Site(String name, int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        threads = DaemonThreads.pool(name, MOST_THREADS);
        server.setExecutor(threads);
    }

    void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    /** The server's own thread is a daemon if the thread that starts it is. */
    void open() {
        DaemonThreads.run("site", server::start);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    static void html(HttpExchange exchange, int status, String page) throws IOException {
        send(exchange, status, HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean bare = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(status, bare ? NOTHING : body.length);
        if (!bare) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    static void empty(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, NOTHING);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
