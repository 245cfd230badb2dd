package org.listeningpost.hub;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneId;
import java.util.List;
import org.listeningpost.digest.DigestMail;
import org.listeningpost.digest.DigestRenderer;
import org.listeningpost.digest.MailMessage;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.DigestFacts;
import org.listeningpost.ledger.DigestQuery;
import org.listeningpost.ledger.DigestRuns;
import org.listeningpost.ledger.Ledger;

/** In the digest sink: writes the mail of a run from what the ledger holds of its window. */
public final class DigestSink {
    /** The list of recipients that {@code digest.to} names. */
    static final String LIST = "comms";

    private final DigestRuns runs;
    private final DigestQuery query;
    private final DigestRenderer renderer;
    private final ZoneId zone;
    private final String from;
    private final List<String> to;

    private DigestSink(
            DigestRuns runs, DigestQuery query, DigestRenderer renderer, ZoneId zone, String from, List<String> to) {
        this.runs = runs;
        this.query = query;
        this.renderer = renderer;
        this.zone = zone;
        this.from = from;
        this.to = to;
    }

    /** The sink with the settings' addresses. */
    static DigestSink of(Parts parts, Ledger ledger) {
        return new DigestSink(
                ledger.digestRuns(),
                ledger.digestQuery(),
                parts.digest(),
                parts.settings().zone("digest.zone"),
                parts.settings().text("digest.from"),
                parts.settings().list("digest.to"));
    }

    /** The mail; a repeat of the same run has the same Message-ID. */
    public MimeMessage mail(Delivery delivery) throws MessagingException {
        DigestRuns.Run run = runs.ofSubject(delivery.subject());
        DigestMail mail = render(run);
        return new MailMessage(from, to, "digest", mail.subject(), mail.text(), mail.html(), mail.messageId(), run.to())
                .mime();
    }

    /** The digest of a run, sent or not. */
    DigestMail render(DigestRuns.Run run) {
        DigestFacts facts = query.facts(run.date(), zone, run.from(), run.to());
        return renderer.render(facts);
    }
}
