package org.listeningpost.hub;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.listeningpost.config.Settings;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.DigestRuns;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.ledger.Outcome;
import org.listeningpost.ledger.Sinks;

/** Sends one digest from the command line, through the same run, delivery and booking as the hub's own. */
final class DigestSending {
    private final Parts parts;
    private final Ledger ledger;
    private final Clock clock;

    DigestSending(Parts parts, Ledger ledger, Clock clock) {
        this.parts = parts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The exit code: 0 if the digest is sent, now or before, or there is nothing to tell; 1 if it could not be. */
    int send(LocalDate date, PrintWriter out) {
        Settings settings = parts.settings();
        Optional<DigestRuns.Run> run = new DigestClock(ledger.digestRuns(), clock).open(settings, date);
        int code = run.map(open -> open.isSent() ? said(out, 0, "was sent already") : deliver(open, out))
                .orElseGet(() -> said(out, 0, "has nothing to tell: its window would end before it begins"));
        out.flush();
        return code;
    }

    private int deliver(DigestRuns.Run run, PrintWriter out) {
        long lease = parts.settings().duration("delivery.lease").toMillis();
        List<Delivery> claimed = ledger.deliveries().claimOne(Sinks.DIGEST, run.subject(), lease);
        if (claimed.isEmpty()) {
            return said(out, 1, "is in the running hub's hands, or a dead letter: see `replay`");
        }
        Outcome outcome = outcome(claimed.get(0));
        ledger.deliveries().bookAndClaim(Sinks.DIGEST, List.of(outcome), 0, lease);
        return outcome.kind() == Outcome.Kind.DONE
                ? said(out, 0, "is sent")
                : said(out, 1, "could not be sent: " + outcome.cause() + "; the running hub tries again");
    }

    private Outcome outcome(Delivery delivery) {
        try {
            mail(delivery);
            return Outcome.done(delivery);
        } catch (MessagingException e) {
            return Outcome.later(delivery, 60_000, e.getClass().getSimpleName());
        }
    }

    private void mail(Delivery delivery) throws MessagingException {
        MimeMessage mail = DigestSink.of(parts, ledger).mail(delivery);
        mail.saveChanges();
        try (Transport transport = new MailAccount(parts.settings()).session().getTransport()) {
            transport.connect();
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    private static int said(PrintWriter out, int code, String what) {
        out.println("The digest " + what + ".");
        return code;
    }
}
