package org.listeningpost.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailMessageTest {
    private static final String ID = "<digest-2026-11-23-1@example.org>";

    @Test
    void carries_plain_text_first_and_html_after() throws Exception {
        MimeMessage message = mail("Subject", "Grüße — text", "<p>Grüße</p>").mime();

        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Grüße — text");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Grüße</p>");
    }

    @Test
    void keeps_its_message_id_when_saved_again() throws Exception {
        MimeMessage message = mail("Subject", "text", "html").mime();

        message.saveChanges();

        assertThat(message.getMessageID()).isEqualTo(ID);
    }

    @Test
    void says_that_a_machine_wrote_it_and_for_which_list() throws Exception {
        MimeMessage message = mail("Subject", "text", "html").mime();

        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("List-Id")).containsExactly("Listening Post digest <digest.example.org>");
        assertThat(message.getHeader("To", ",")).isEqualTo("one@example.org, Two <two@example.org>");
        assertThat(message.getSentDate().toInstant()).isEqualTo(Instant.parse("2026-11-23T08:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\r\nBcc: all@example.com", "\nBcc: all@example.com", "\rX: y", "\u2028X", "\r\n\r\n<p>body"})
    void lets_no_subject_or_text_add_a_header(String attack) throws Exception {
        MimeMessage message =
                mail("News" + attack, "text" + attack, "html" + attack).mime();

        assertThat(headers(message)).doesNotContain("\nBcc:", "\nX:", "\rX:");
        assertThat(message.getSubject()).startsWith("News ").doesNotContain("\r", "\n");
        assertThat(message.getAllRecipients()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "nobody",
                "",
                "a b@c",
                "g: a@example.org;"
            })
    void refuses_what_is_no_single_address(String address) {
        assertThatThrownBy(() -> new MailMessage(
                        "post@example.org", List.of(address), "digest", "s", "t", "h", ID, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new MailMessage(address, List.of("a@example.org"), "digest", "s", "t", "h", ID, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a@b>\r\nX: y", "a@b", "<a b@c>", "<>"})
    void refuses_what_is_no_message_id(String id) {
        assertThatThrownBy(() -> new MailMessage(
                        "post@example.org", List.of("a@example.org"), "digest", "s", "t", "h", id, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void needs_a_recipient() {
        assertThatThrownBy(() -> new MailMessage(
                        "post@example.org", Collections.emptyList(), "digest", "s", "t", "h", ID, Instant.EPOCH))
                .hasMessage("A mail needs a recipient");
    }

    @Test
    void breaks_lines_too_long_for_a_mail_server() throws Exception {
        String written = written(mail("s", "x".repeat(5000), "y".repeat(5000)).mime());

        assertThat(written.lines().mapToInt(String::length).max().orElse(0)).isLessThan(999);
    }

    @Test
    void knows_the_domain_of_an_address() {
        assertThat(MailMessage.domain("Listening Post <post@example.org>")).isEqualTo("example.org");
    }

    private static MailMessage mail(String subject, String text, String html) {
        return new MailMessage(
                "Listening Post <post@example.org>",
                List.of("one@example.org", "Two <two@example.org>"),
                "digest",
                subject,
                text,
                html,
                ID,
                Instant.parse("2026-11-23T08:30:00Z"));
    }

    private static String headers(MimeMessage message) throws Exception {
        String written = written(message);
        return written.substring(0, written.indexOf("\r\n\r\n"));
    }

    private static String written(MimeMessage message) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toString(StandardCharsets.US_ASCII);
    }
}
