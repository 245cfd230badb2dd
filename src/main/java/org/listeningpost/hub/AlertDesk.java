package org.listeningpost.hub;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.listeningpost.alert.AlertLink;
import org.listeningpost.alert.AlertLink.Ticket;
import org.listeningpost.console.Acknowledgement;
import org.listeningpost.console.Acknowledgement.State;
import org.listeningpost.ledger.AlertStanding;
import org.listeningpost.ledger.AlertStep;
import org.listeningpost.ledger.Alerts;

/** Takes acknowledgements of alerts by their links. */
final class AlertDesk {
    private final Alerts alerts;
    private final Alerting alerting;
    private final AlertLink link;
    private final Clock clock;

    AlertDesk(Alerts alerts, Alerting alerting, Keys keys, Clock clock) {
        this.alerts = alerts;
        this.alerting = alerting;
        this.link = new AlertLink(keys.ring());
        this.clock = clock;
    }

    Acknowledgement look(String token) {
        return answer(token, ticket -> alerts.standing(ticket.id(), ticket.screening()));
    }

    /** @param who empty where the mail went to one person, who needs no telling apart */
    Acknowledgement acknowledge(String token, String who) {
        return answer(token, ticket -> {
            Optional<AlertStanding> standing = alerts.standing(ticket.id(), ticket.screening());
            List<String> people = standing.map(found -> people(found, ticket)).orElse(List.of());
            boolean open = standing.filter(found -> found.acknowledgedBy() == null && !found.decided())
                    .isPresent();
            String person = who.isEmpty() && people.size() == 1 ? people.get(0) : who;
            return open && people.contains(person)
                    ? alerts.acknowledge(ticket.id(), ticket.screening(), ticket.step(), person)
                    : standing;
        });
    }

    /** What is looked up for a good ticket. */
    private interface Look {
        Optional<AlertStanding> at(Ticket ticket);
    }

    private Acknowledgement answer(String token, Look look) {
        Instant now = clock.instant();
        Optional<Ticket> ticket = link.read(token);
        if (ticket.isEmpty()) {
            return Acknowledgement.nothing(State.FORGED);
        }
        if (ticket.get().isExpired(now)) {
            return Acknowledgement.nothing(State.EXPIRED);
        }
        return look.at(ticket.get())
                .map(standing -> answer(standing, ticket.get(), now))
                .orElse(Acknowledgement.nothing(State.EXPIRED));
    }

    private Acknowledgement answer(AlertStanding standing, Ticket ticket, Instant now) {
        State state = standing.acknowledgedBy() != null
                ? State.ACKNOWLEDGED
                : standing.decided() ? State.DECIDED : State.OPEN;
        Set<String> told = new HashSet<>();
        standing.steps().forEach(step -> told.addAll(step.people()));
        return new Acknowledgement(
                state, standing, people(standing, ticket), alerting.next(now, told), alerting.within());
    }

    private static List<String> people(AlertStanding standing, Ticket ticket) {
        return standing.steps().stream()
                .filter(step -> step.number() == ticket.step())
                .findFirst()
                .map(AlertStep::people)
                .orElse(List.of());
    }
}
