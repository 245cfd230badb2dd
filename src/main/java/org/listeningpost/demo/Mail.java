package org.listeningpost.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;

/**
 * A mail in the stand-in mailbox.
 *
 * @param from the envelope's sender
 * @param to the envelope's recipients
 * @param text the plain text, empty if it has none
 * @param html the HTML, empty if it has none
 */
public record Mail(String from, List<String> to, String messageId, String subject, String text, String html) {

    static Mail read(SmtpSession.Envelope envelope) throws MessagingException, IOException {
        MimeMessage message =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(envelope.mail()));
        return new Mail(
                envelope.from(),
                List.copyOf(envelope.to()),
                message.getMessageID(),
                message.getSubject() == null ? "(no subject)" : message.getSubject(),
                part(message, "text/plain"),
                part(message, "text/html"));
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = part(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    /** The id and no text. */
    @Override
    public String toString() {
        return "Mail " + messageId;
    }
}
