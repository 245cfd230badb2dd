package org.listeningpost.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A scorer that answers as the test says, well or badly, on a real socket. */
final class HostileScorer implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Answer answer;
    final List<String> requests = new CopyOnWriteArrayList<>();

    HostileScorer(Answer answer) throws IOException {
        this.answer = answer;
        Thread accepting = new Thread(this::accept, "hostile-scorer");
        accepting.setDaemon(true);
        accepting.start();
    }

    /** Writes an answer to a request's socket, or what there is instead of one. */
    interface Answer {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    static Answer json(String body) {
        return status("200 OK", body);
    }

    static Answer status(String status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return out -> {
            head(out, status + "\r\nContent-Length: " + bytes.length);
            out.write(bytes);
        };
    }

    static void head(OutputStream out, String rest) throws IOException {
        out.write(("HTTP/1.1 " + rest + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/score");
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread serving = new Thread(() -> serve(socket), "hostile-scorer-client");
                serving.setDaemon(true);
                serving.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            requests.add(request(socket.getInputStream()));
            answer.to(socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (!all.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int c = in.read();
            if (c < 0) {
                return all.toString(StandardCharsets.UTF_8);
            }
            all.write(c);
        }
        String head = all.toString(StandardCharsets.UTF_8);
        int length = Integer.parseInt(head.replaceFirst("(?si).*content-length: *([0-9]+).*", "$1"));
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
