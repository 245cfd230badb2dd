package org.listeningpost.hub;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.listeningpost.config.Settings;
import org.listeningpost.console.Acknowledgement;
import org.listeningpost.console.ConsoleFacts;
import org.listeningpost.console.Health;
import org.listeningpost.ledger.ChannelHealth;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.Fairness;
import org.listeningpost.ledger.FairnessQuery;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.ledger.LedgerFailure;
import org.listeningpost.ledger.SinkHealth;
import org.listeningpost.ledger.Sinks;
import org.listeningpost.moderate.HouseRules;
import org.listeningpost.moderate.Verdict;

/** What the console shows, from the ledger and the process's own situation. */
final class Desk implements ConsoleFacts {
    private static final Duration COUNTED = Duration.ofDays(7);
    private static final Duration REPORTED = Duration.ofDays(28);
    private static final int SAMPLE = 10;
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final Supplier<Ledger> ledger;
    private final Supplier<Generation> generation;
    private final Situation situation;
    private final Keys keys;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Seen seen;

    /**
     * @param ledger gives null until it is open
     * @param generation gives null until routes run
     */
    Desk(Supplier<Ledger> ledger, Supplier<Generation> generation, Situation situation, Keys keys, Clock clock) {
        this.ledger = ledger;
        this.generation = generation;
        this.situation = situation;
        this.keys = keys;
        this.clock = clock;
    }

    /** As it was at most a second ago: however many ask, and however slowly the database answers, one looks at a time. */
    @Override
    public Health health() {
        Ledger open = ledger.get();
        if (open == null || !situation.isUp()) {
            return down("starting or stopping");
        }
        Seen last = seen;
        boolean fresh = last != null && System.nanoTime() - last.nanos < FRESH_NANOS;
        if (fresh || last != null && !looking.tryLock()) {
            return last.health;
        }
        if (last == null) {
            looking.lock();
        }
        try {
            Health now = look(open);
            seen = new Seen(System.nanoTime(), now);
            return now;
        } finally {
            looking.unlock();
        }
    }

    /** What was seen, and when. */
    private record Seen(long nanos, Health health) {}

    private Health look(Ledger open) {
        try {
            return Health.of(
                    channels(open), sinks(open), Health.Part.OK, situation.reload(), alerts(open), signposts());
        } catch (LedgerFailure e) {
            return down("out of reach");
        }
    }

    private Health down(String reason) {
        return new Health(
                Health.Status.DOWN,
                List.of(),
                List.of(),
                new Health.Part("down", reason),
                situation.reload(),
                Health.Part.OK,
                Health.Part.OK);
    }

    private static Health.Part alerts(Ledger open) {
        long unanswered = open.alerts().unanswered();
        return unanswered == 0
                ? Health.Part.OK
                : new Health.Part("unanswered", unanswered + ", and everybody on the rota was told");
    }

    private Health.Part signposts() {
        Generation running = generation.get();
        return running == null
                ? Health.Part.OK
                : running.parts()
                        .signposts()
                        .warning(clock.instant().atZone(zone()).toLocalDate())
                        .map(reason -> new Health.Part("expired", reason))
                        .orElse(Health.Part.OK);
    }

    /** The ledger's channels, and sources that have none: those are off. */
    private List<ChannelHealth> channels(Ledger open) {
        List<ChannelHealth> channels = new ArrayList<>(open.overview().channels());
        Set<String> known = channels.stream().map(ChannelHealth::source).collect(Collectors.toSet());
        Generation running = generation.get();
        if (running != null) {
            running.parts().readers().keySet().stream()
                    .filter(source -> !known.contains(source))
                    .forEach(source ->
                            channels.add(new ChannelHealth(source, "", "off", null, null, "no address is configured")));
        }
        return channels;
    }

    private List<SinkHealth> sinks(Ledger open) {
        List<SinkHealth> sinks = new ArrayList<>(open.overview().sinks());
        Set<String> known = sinks.stream().map(SinkHealth::sink).collect(Collectors.toSet());
        Generation running = generation.get();
        if (running != null) {
            configured(running.parts().settings()).stream()
                    .filter(sink -> !known.contains(sink))
                    .forEach(sink -> sinks.add(new SinkHealth(sink, 0, 0, null, null)));
        }
        return sinks;
    }

    private static List<String> configured(Settings settings) {
        List<String> sinks = new ArrayList<>(Wiring.sinksOwed(settings).posts());
        if (settings.has("digest.to")) {
            sinks.add(Sinks.DIGEST);
        }
        if (Alerting.isOn(settings)) {
            sinks.add(Sinks.ALERT);
        }
        return sinks;
    }

    @Override
    public ZoneId zone() {
        Generation running = generation.get();
        return running == null
                ? ZoneId.of("Europe/London")
                : running.parts().settings().zone("digest.zone");
    }

    @Override
    public List<PostCount> counts() {
        return ledger.get().overview().counts(clock.instant().minus(COUNTED)).stream()
                .map(count -> new PostCount(count.source(), Verdict.of(count.verdict()), count.count()))
                .toList();
    }

    @Override
    public List<Entry> waiting(int limit) {
        return ledger.get().overview().waiting(limit);
    }

    @Override
    public long waitingCount() {
        return ledger.get().overview().waitingCount();
    }

    @Override
    public List<DeadLetter> deadLetters(int limit) {
        return ledger.get().deadLetters().list(null, limit).stream()
                .map(dead -> new DeadLetter(dead.subject(), dead.revision(), dead.sink(), dead.cause(), dead.since()))
                .toList();
    }

    @Override
    public Fairness fairness() {
        Instant now = clock.instant();
        return new FairnessQuery(ledger.get().database()).report(now.minus(REPORTED), now, SAMPLE, new Random());
    }

    @Override
    public boolean hasPublicAddress() {
        Generation running = generation.get();
        return running != null && running.parts().settings().has("console.url");
    }

    @Override
    public Acknowledgement acknowledgement(String token) {
        return desk().look(token);
    }

    @Override
    public Acknowledgement acknowledge(String token, String who) {
        return desk().acknowledge(token, who);
    }

    private AlertDesk desk() {
        return new AlertDesk(ledger.get().alerts(), generation.get().parts().alerting(), keys, clock);
    }

    @Override
    public HouseRules houseRules() {
        return generation.get().parts().screening().houseRules();
    }
}
