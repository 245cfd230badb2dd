package org.listeningpost.digest;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A mail to a list of readers, in plain text and in HTML. No word in it can add a header or a recipient.
 *
 * @param list which of the hub's mails it is, such as {@code digest}: readers' mail rules sort by it
 * @param messageId in angle brackets; stays as it is however often the mail is sent
 * @param date when it was written
 */
public record MailMessage(
        String from,
        List<String> to,
        String list,
        String subject,
        String text,
        String html,
        String messageId,
        Instant date) {
    private static final Pattern MESSAGE_ID = Pattern.compile("<[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+>");
    private static final Pattern LIST = Pattern.compile("[a-z-]+");

    public MailMessage {
        to = List.copyOf(to);
        address(from);
        to.forEach(MailMessage::address);
        require(!to.isEmpty(), "A mail needs a recipient");
        require(MESSAGE_ID.matcher(messageId).matches(), "A Message-ID looks like <digest-1@example.org>");
        require(LIST.matcher(list).matches(), "A list's name is lower-case letters");
        subject = subject.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    /**
     * What stands after the @ of a mail address.
     *
     * @throws IllegalArgumentException if it is no address of one person or mailbox
     */
    public static String domain(String address) {
        String plain = address(address).getAddress();
        return plain.substring(plain.indexOf('@') + 1);
    }

    /** The message as it is sent: plain text first, since the last alternative is the one a reader is shown. */
    public MimeMessage mime() throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative", part(text, "plain"), part(html, "html"));
        MimeMessage message = new PinnedMessage(messageId);
        message.setFrom(address(from));
        for (String recipient : to) {
            message.addRecipient(RecipientType.TO, address(recipient));
        }
        message.setSubject(subject, "UTF-8");
        message.setSentDate(Date.from(date));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Id", "Listening Post " + list + " <" + list + "." + domain(from) + ">");
        message.setContent(alternatives);
        message.saveChanges();
        return message;
    }

    /** The Message-ID and neither words nor addresses. */
    @Override
    public String toString() {
        return "MailMessage " + messageId;
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, "UTF-8", subtype);
        return part;
    }

    private static InternetAddress address(String text) {
        try {
            require(text.chars().noneMatch(Character::isISOControl), "A mail address is one line");
            InternetAddress address = new InternetAddress(text, true);
            require(!address.isGroup() && address.getAddress().indexOf('@') > 0, "A mail address has one @");
            return address;
        } catch (AddressException e) {
            throw new IllegalArgumentException("Not a mail address: " + e.getMessage(), e);
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Jakarta Mail gives a message a new id whenever it is saved; a resend must keep its own. */
    private static final class PinnedMessage extends MimeMessage {
        private final String id;

        PinnedMessage(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
