package org.listeningpost.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listeningpost.digest.MailMessage;

class MailStandInTest {
    private MailStandIn mail;

    @BeforeEach
    void open() throws Exception {
        mail = new MailStandIn(0, 0);
    }

    @AfterEach
    void close() throws Exception {
        mail.close();
    }

    @Test
    void keeps_a_mail_with_both_its_parts() throws Exception {
        send("Guten Tag — £2", "a line\r\n.\r\n..two dots\r\n", "<p>ü</p>");

        Mail received = mail.messages().get(0);
        assertThat(received.subject()).isEqualTo("Guten Tag — £2");
        assertThat(received.text()).isEqualTo("a line\r\n.\r\n..two dots\r\n");
        assertThat(received.html()).isEqualTo("<p>ü</p>");
        assertThat(received.messageId()).isEqualTo("<digest-1@example.org>");
        assertThat(received.to()).containsExactly("one@example.org", "two@example.org");
    }

    @Test
    void refuses_when_told_and_takes_again_when_told() throws Exception {
        mail.refuse("451 Try later");
        assertThatThrownBy(() -> send("s", "t", "h"))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("451");
        mail.refuse("550 No such mailbox");
        assertThatThrownBy(() -> send("s", "t", "h"))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("550");

        mail.refuse(null);
        send("s", "t", "h");

        assertThat(mail.messages()).hasSize(1);
    }

    @Test
    void survives_a_client_that_talks_nonsense_and_hangs_up() throws Exception {
        assertThat(talk("HELLO\r\nDATA\r\nRCPT TO:<a@example.org>\r\nMAIL FROM:<>\r\nDATA\r\n" + "x".repeat(100_000)))
                .contains("502 Command not known", "503 RCPT first", "503 MAIL first");

        send("s", "t", "h");

        assertThat(mail.messages()).hasSize(1);
    }

    @Test
    void refuses_a_mail_too_long_to_keep() throws Exception {
        String line = "x".repeat(998) + "\r\n";

        String answers = talk("EHLO me\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\nDATA\r\n"
                + line.repeat(10_600) + ".\r\nQUIT\r\n");

        assertThat(answers).contains("552 Too long", "221 Bye");
        assertThat(mail.messages()).isEmpty();
    }

    @Test
    void shows_a_mail_as_a_careful_reader_sees_it() throws Exception {
        send("News <b>", "plain", "<script>alert(1)</script><p>marked</p>");

        assertThat(Jsoup.parse(Web.get(mail.address()).body()).select("a").text())
                .isEqualTo("News <b>");
        assertThat(Jsoup.parse(Web.get(page("mail/1")).body())
                        .select("iframe[sandbox='']")
                        .attr("src"))
                .isEqualTo("/mail/1.html");
        HttpResponse<String> html = Web.get(page("mail/1.html"));
        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox;");
        assertThat(html.body()).contains("<p>marked</p>");
        assertThat(Web.get(page("mail/2")).statusCode()).isEqualTo(404);
    }

    private URI page(String path) {
        return mail.address().resolve(path);
    }

    private void send(String subject, String text, String html) throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(mail.smtpPort()));
        MimeMessage message = new MailMessage(
                        "post@example.org",
                        List.of("one@example.org", "two@example.org"),
                        "digest",
                        subject,
                        text,
                        html,
                        "<digest-1@example.org>",
                        Instant.EPOCH)
                .mime();
        try (Transport transport = Session.getInstance(settings).getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private String talk(String words) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), mail.smtpPort())) {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
