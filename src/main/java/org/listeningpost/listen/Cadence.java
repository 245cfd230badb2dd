package org.listeningpost.listen;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** When to poll a channel next: at a fixed pace, or as often as news usually comes; less often while it fails. */
final class Cadence {
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration UNKNOWN = Duration.ofMinutes(15);
    private static final Duration LONGEST_BACK_OFF = Duration.ofHours(6);
    private static final long REFUSED = Duration.ofHours(1).toMillis();
    private static final int DOUBLINGS = 20;

    private final Optional<Duration> fixed;

    /** @param fixed the pace, or empty for an adaptive one */
    Cadence(Optional<Duration> fixed) {
        this.fixed = fixed;
    }

    /** How often the due channels are looked for. */
    long tickMillis() {
        return fixed.map(pace -> Math.max(100, Math.min(1000, pace.toMillis() / 2)))
                .orElse(1000L);
    }

    /** After a turn that went well: three times between news, from five minutes to a day. */
    long afterSuccess(long usualGapMillis) {
        if (fixed.isPresent()) {
            return fixed.get().toMillis();
        }
        long pace = usualGapMillis <= 0 ? UNKNOWN.toMillis() : usualGapMillis / 3;
        return spread(Math.max(SHORTEST.toMillis(), Math.min(LONGEST.toMillis(), pace)));
    }

    /** After the n-th failure in a row: doubling, spread by chance so that many channels do not come back together. */
    long afterFailure(int failures) {
        long base = fixed.orElse(SHORTEST).toMillis();
        long longest = Math.max(base, LONGEST_BACK_OFF.toMillis());
        long doubled = base << Math.min(failures, DOUBLINGS);
        return spread(doubled <= 0 || doubled > longest ? longest : doubled);
    }

    /** After a refusal: a person has to act first. */
    long afterRefusal() {
        return spread(Math.max(REFUSED, fixed.map(Duration::toMillis).orElse(0L)));
    }

    private static long spread(long millis) {
        return (long) (millis * (0.9 + ThreadLocalRandom.current().nextDouble() * 0.2));
    }
}
