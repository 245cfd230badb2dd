package org.listeningpost.hub;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneId;
import java.util.List;
import org.listeningpost.alert.Alert;
import org.listeningpost.alert.AlertMail;
import org.listeningpost.alert.AlertRenderer;
import org.listeningpost.alert.Signposting;
import org.listeningpost.digest.MailMessage;
import org.listeningpost.ledger.Delivery;

/** In the alert sink: writes the mail that brings an escalated post to a person: where it is and why, never its words. */
public final class AlertSink {
    private final AlertRenderer renderer;
    private final List<Signposting> signposts;
    private final ZoneId zone;
    private final String from;
    private final List<String> to;

    AlertSink(AlertRenderer renderer, List<Signposting> signposts, ZoneId zone, String from, List<String> to) {
        this.renderer = renderer;
        this.signposts = signposts;
        this.zone = zone;
        this.from = from;
        this.to = to;
    }

    /** The mail; a repeat of the same alert has the same Message-ID. */
    public MimeMessage mail(Delivery delivery) throws MessagingException {
        AlertMail mail = renderer.render(Alert.of(delivery.entry(), delivery.revision(), zone, signposts, to));
        return new MailMessage(
                        from, to, "alert", mail.subject(), mail.text(), mail.html(), mail.messageId(), delivery.since())
                .mime();
    }
}
