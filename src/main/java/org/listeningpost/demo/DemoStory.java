package org.listeningpost.demo;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import org.listeningpost.hub.Hub;
import org.listeningpost.ledger.DigestFacts;
import org.listeningpost.ledger.DigestFacts.SourceSum;
import org.listeningpost.ledger.DigestRuns;
import org.listeningpost.ledger.SinkHealth;

/** Waits for what a demo shows, one thing after the other, and tells it in a reader's words. */
final class DemoStory {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String LIST = "comms";
    private static final long LOOK_MILLIS = 50;

    private final DemoWorld world;
    private final Hub hub;
    private final PrintWriter out;
    private final Clock clock;
    private final Instant began;

    DemoStory(DemoWorld world, Hub hub, PrintWriter out, Clock clock) {
        this.world = world;
        this.hub = hub;
        this.out = out;
        this.clock = clock;
        this.began = clock.instant();
    }

    void addresses() {
        out.println("Listening Post, a demonstration: the invented Northmoor and Dale, on this machine only.");
        out.println();
        out.println("Where to look:");
        out.printf("  %-10s http://127.0.0.1:%d/%n", "Console", hub.port());
        world.pages().forEach((name, address) -> out.printf("  %-10s %s%n", name, address));
        out.println();
        out.println("What happens:");
        out.flush();
    }

    /** Whether everything came to pass. */
    boolean tell(Duration patience) {
        Instant deadline = began.plus(patience);
        boolean whole = step(
                        deadline,
                        () -> screened() >= world.size(),
                        "people's posts were read from a blog, its comments and two forums, and screened")
                && step(deadline, () -> isDelivered("database"), "what may be passed on is in the database")
                && step(
                        deadline,
                        () -> isDelivered("crm"),
                        "and in the CRM, once each, without numbers or addresses that identify somebody")
                && step(deadline, this::isAlerted, "somebody in distress: a person on duty was told at once");
        if (whole) {
            world.edit();
            whole = step(
                            deadline,
                            () -> screened() > world.size() && isDelivered("crm") && isDelivered("database"),
                            "somebody edited a post: the CRM has the new words, still as one record")
                    && step(deadline, this::isDigestSent, "the digest is in the mailbox");
        }
        sum();
        return whole;
    }

    private boolean step(Instant deadline, BooleanSupplier done, String what) {
        while (!done.getAsBoolean()) {
            if (clock.instant().isAfter(deadline)) {
                out.println("  not yet: " + what);
                out.flush();
                return false;
            }
            rest();
        }
        out.printf("  %4.1f s  %s%n", Duration.between(began, clock.instant()).toMillis() / 1000.0, what);
        out.flush();
        return true;
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long screened() {
        return hub.ledger().overview().counts(Instant.EPOCH).stream()
                .mapToLong(count -> count.count())
                .sum();
    }

    private boolean isDelivered(String sink) {
        return hub.ledger().overview().sinks().stream()
                        .filter(health -> health.sink().equals(sink))
                        .mapToLong(SinkHealth::due)
                        .sum()
                == 0;
    }

    private boolean isAlerted() {
        return isDelivered("alert")
                && world.mail().messages().stream().anyMatch(mail -> mail.to().contains("duty@northmoor.example.org"));
    }

    /** Tomorrow's, so that its window reaches up to now. */
    private boolean isDigestSent() {
        return hub.openDigest(tomorrow())
                && hub.ledger()
                        .digestRuns()
                        .find(tomorrow(), LIST)
                        .filter(DigestRuns.Run::isSent)
                        .isPresent();
    }

    private LocalDate tomorrow() {
        return LocalDate.ofInstant(began, LONDON).plusDays(1);
    }

    private void sum() {
        DigestFacts facts = hub.ledger()
                .digestQuery()
                .facts(tomorrow(), LONDON, Instant.EPOCH, clock.instant().plusSeconds(1));
        out.println();
        out.println("What became of it:");
        for (SourceSum source : facts.bySource()) {
            out.printf("  %-8s %s%n", source.source(), sentence(source));
        }
        out.printf("  %-8s %s%n", "all", sentence(facts.total()));
        facts.channels().stream()
                .filter(channel -> channel.status().equals("failing"))
                .forEach(channel -> out.println("  One feed cannot be read and is marked: " + channel.channel() + " ("
                        + channel.reason() + ")"));
        out.println("  " + world.crm().received().size() + " records in the CRM (an edited post stays one); "
                + facts.waiting() + " posts wait for a person.");
        out.flush();
    }

    private static String sentence(SourceSum sum) {
        return sum.in() + " came in = " + sum.kept() + " kept + " + sum.held() + " held + " + sum.escalated()
                + " escalated + " + sum.rejected() + " rejected + " + sum.failed() + " could not be read";
    }
}
