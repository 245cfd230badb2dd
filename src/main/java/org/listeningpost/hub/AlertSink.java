package org.listeningpost.hub;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.listeningpost.alert.Alert;
import org.listeningpost.alert.AlertLink;
import org.listeningpost.alert.AlertLink.Ticket;
import org.listeningpost.alert.AlertMail;
import org.listeningpost.alert.Turn;
import org.listeningpost.config.Settings;
import org.listeningpost.digest.MailMessage;
import org.listeningpost.ledger.AlertStep;
import org.listeningpost.ledger.Alerts;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.moderate.HouseRule;
import org.listeningpost.protect.ProtectedPost;

/** In the alert sink: writes the mail that brings an escalated post to a person: where it is and why, never its words. */
public final class AlertSink {
    private final Parts parts;
    private final Alerting alerting;
    private final Alerts alerts;
    private final Keys keys;
    private final Clock clock;

    AlertSink(Parts parts, Ledger ledger, Keys keys, Clock clock) {
        this.parts = parts;
        this.alerting = parts.alerting();
        this.alerts = ledger.alerts();
        this.keys = keys;
        this.clock = clock;
    }

    /** The mail of the step that is due; a repeat of the same step has the same Message-ID. */
    public MimeMessage mail(Delivery delivery) throws MessagingException {
        Instant now = clock.instant();
        List<AlertStep> steps =
                alerts.toTell(delivery.subject(), delivery.revision(), told -> alerting.next(now, told));
        Turn turn = turn(delivery, steps, now);
        AlertMail mail = parts.alert()
                .render(Alert.of(
                        delivery.entry(),
                        delivery.revision(),
                        alerting.zone(),
                        parts.signposts().at(now.atZone(alerting.zone()).toLocalDate()),
                        reply(delivery.entry().post()),
                        turn));
        return new MailMessage(
                        settings().text("digest.from"),
                        turn.people(),
                        "alert",
                        mail.subject(),
                        mail.text(),
                        mail.html(),
                        mail.messageId(),
                        delivery.since())
                .mime();
    }

    private Turn turn(Delivery delivery, List<AlertStep> steps, Instant now) {
        AlertStep step = steps.get(steps.size() - 1);
        List<String> before = steps.stream()
                .limit(steps.size() - 1L)
                .flatMap(earlier -> earlier.people().stream())
                .toList();
        java.util.Set<String> known = new java.util.HashSet<>(before);
        known.addAll(step.people());
        URI link = settings()
                .optional("console.url")
                .map(console -> new AlertLink(keys.ring())
                        .to(
                                URI.create(console),
                                new Ticket(
                                        delivery.subject(),
                                        delivery.revision(),
                                        step.number(),
                                        step.plannedAt().plus(AlertLink.GOOD_FOR))))
                .orElse(null);
        return new Turn(step.number(), step.people(), before, alerting.next(now, known), alerting.within(), link);
    }

    /** Of the first rule with an opinion that suggests one. */
    private String reply(ProtectedPost post) {
        return post.judgement().reasons().stream()
                .flatMap(reason -> parts.screening().houseRules().rules().stream()
                        .filter(rule -> rule.id().equals(reason.rule())))
                .map(HouseRule::reply)
                .filter(Objects::nonNull)
                .filter(reply -> !reply.isBlank())
                .findFirst()
                .orElse("");
    }

    private Settings settings() {
        return parts.settings();
    }
}
