package org.listeningpost.digest;

import java.util.Objects;

/**
 * A digest ready to be read: the same in plain text and in HTML.
 *
 * @param subject one line
 * @param messageId the same however often the digest is rendered, so that a repeat is recognised as one
 */
public record DigestMail(String subject, String text, String html, String messageId) {
    public DigestMail {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(messageId, "messageId");
    }

    /** The id and no text. */
    @Override
    public String toString() {
        return "DigestMail " + messageId;
    }
}
