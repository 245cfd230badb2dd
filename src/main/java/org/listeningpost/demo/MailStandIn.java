package org.listeningpost.demo;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;

/** A mail server that keeps every mail in memory, and a page that shows them as a reader sees them. */
public final class MailStandIn implements AutoCloseable {
    private static final int MOST_CLIENTS = 8;
    private static final int LONGEST_MAIL = 10 * 1024 * 1024;
    private static final int SILENCE_MILLIS = 60_000;
    private static final String TAKEN = "250 OK";

    private final ServerSocket smtp;
    private final ExecutorService clients = DaemonThreads.pool("smtp", MOST_CLIENTS);
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final Mailbox mailbox;
    private volatile String refusal;

    /** Opens the mail server and its page on these ports, or on free ones (0). */
    public MailStandIn(int smtpPort, int pagePort) throws IOException {
        smtp = new ServerSocket(smtpPort, 0, InetAddress.getLoopbackAddress());
        mailbox = new Mailbox(pagePort, mails);
        DaemonThreads.daemon("smtp", this::accept).start();
    }

    /** What to set as {@code mail.port}, with {@code mail.host=127.0.0.1}. */
    public int smtpPort() {
        return smtp.getLocalPort();
    }

    /** The page for people. */
    public URI address() {
        return mailbox.address();
    }

    /** Every mail taken, the oldest first. */
    public List<Mail> messages() {
        return List.copyOf(mails);
    }

    /** Answers every mail with this line, such as {@code 451 Try later} or {@code 550 No}; null takes them again. */
    public void refuse(String line) {
        refusal = line;
    }

    @Override
    public void close() throws IOException {
        smtp.close();
        clients.shutdownNow();
        mailbox.close();
    }

    private void accept() {
        while (!smtp.isClosed()) {
            try {
                Socket client = smtp.accept();
                client.setSoTimeout(SILENCE_MILLIS);
                clients.execute(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            new SmtpSession(client, LONGEST_MAIL, this::deliver).talk();
        } catch (IOException hungUp) {
            return; // what it sent whole is kept
        }
    }

    private String deliver(SmtpSession.Envelope envelope) {
        if (refusal != null) {
            return refusal;
        }
        try {
            mails.add(Mail.read(envelope));
            return TAKEN;
        } catch (MessagingException | IOException e) {
            return "554 Not a mail";
        }
    }
}
