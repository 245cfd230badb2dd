package org.listeningpost.alert;

import java.util.Objects;

/**
 * An alert ready to be sent: the same in plain text and in HTML.
 *
 * @param subject one line
 * @param messageId the same however often the alert is rendered, so that a repeat is recognised as one
 */
public record AlertMail(String subject, String text, String html, String messageId) {
    public AlertMail {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(messageId, "messageId");
    }

    /** The id and no text. */
    @Override
    public String toString() {
        return "AlertMail " + messageId;
    }
}
