package org.listeningpost.demo;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One conversation with a mail client: EHLO, MAIL, RCPT, DATA, RSET, NOOP, QUIT. No sign-in and no TLS. */
final class SmtpSession {
    private static final int LONGEST_LINE = 4096;
    private static final int MOST_RECIPIENTS = 100;

    private final InputStream in;
    private final OutputStream out;
    private final int longestMail;
    private final Function<Envelope, String> delivery;
    private String from;
    private List<String> to = new ArrayList<>();

    /** A mail as it came over the wire, dots unstuffed. */
    record Envelope(String from, List<String> to, byte[] mail) {}

    /** {@code delivery} takes a mail, and answers for it with a line such as {@code 250 OK}. */
    SmtpSession(Socket socket, int longestMail, Function<Envelope, String> delivery) throws IOException {
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.longestMail = longestMail;
        this.delivery = delivery;
    }

    void talk() throws IOException {
        say("220 mailbox.localhost ready");
        for (String line = line(); line != null; line = line()) {
            String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            if (verb.equals("QUIT")) {
                say("221 Bye");
                return;
            }
            say(answer(verb, line));
        }
    }

    private String answer(String verb, String line) throws IOException {
        return switch (verb) {
            case "EHLO" -> "250-mailbox.localhost\r\n250-8BITMIME\r\n250 SIZE " + longestMail;
            case "HELO", "NOOP" -> "250 OK";
            case "RSET" -> reset("250 OK");
            case "MAIL" -> mail(line);
            case "RCPT" -> recipient(line);
            case "DATA" -> data();
            default -> "502 Command not known";
        };
    }

    private String mail(String line) {
        reset(null);
        from = address(line);
        return "250 OK";
    }

    private String recipient(String line) {
        if (from == null) {
            return "503 MAIL first";
        }
        if (to.size() == MOST_RECIPIENTS) {
            return "452 Too many recipients";
        }
        to.add(address(line));
        return "250 OK";
    }

    private String data() throws IOException {
        if (to.isEmpty()) {
            return "503 RCPT first";
        }
        say("354 End with a dot on a line of its own");
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (byte[] line = bytes(longestMail); line != null && !isDot(line); line = bytes(longestMail)) {
            int stuffed = line.length > 0 && line[0] == '.' ? 1 : 0;
            tooLong = tooLong || mail.size() + line.length >= longestMail;
            if (!tooLong) {
                mail.write(line, stuffed, line.length - stuffed);
                mail.write('\r');
                mail.write('\n');
            }
        }
        return reset(tooLong ? "552 Too long" : delivery.apply(new Envelope(from, to, mail.toByteArray())));
    }

    private static boolean isDot(byte[] line) {
        return line.length == 1 && line[0] == '.';
    }

    private String reset(String answer) {
        from = null;
        to = new ArrayList<>();
        return answer;
    }

    private static String address(String line) {
        int start = line.indexOf('<');
        int end = line.indexOf('>', Math.max(start, 0));
        return start < 0 || end < 0 ? "" : line.substring(start + 1, end);
    }

    private String line() throws IOException {
        byte[] line = bytes(LONGEST_LINE);
        return line == null ? null : new String(line, StandardCharsets.UTF_8);
    }

    /** A line without its end, what is longer than {@code most} left out; null at the end of the stream. */
    private byte[] bytes(int most) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        while (b >= 0 && b != '\n') {
            if (b != '\r' && line.size() < most) {
                line.write(b);
            }
            b = in.read();
        }
        return b < 0 && line.size() == 0 ? null : line.toByteArray();
    }

    private void say(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
