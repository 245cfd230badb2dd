package org.listeningpost.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.Outcome;
import org.listeningpost.ledger.Sinks;

/**
 * Says what a failure means for a delivery: later, with a doubling wait spread by chance, or never, with the cause. An
 * alert is tried at least every minute and is not given up for its number of tries: somebody may be in distress.
 *
 * @param tries after how many a delivery is given up
 * @param longestWait between two tries, unless the sink asks for more
 */
public record Retries(FailurePolicy policy, int tries, Duration longestWait, Clock clock) {
    private static final long FIRST_WAIT = 1_000;
    private static final int DOUBLINGS = 20;
    private static final long LONGEST_FOR_ALERTS = 60_000;
    private static final Duration LONGEST_ASKED = Duration.ofHours(24);

    Outcome outcome(Delivery delivery, Throwable thrown) {
        Failure failure = Failure.of(thrown);
        if (policy.isNever(failure)) {
            return Outcome.never(delivery, failure.words());
        }
        boolean alert = delivery.sink().equals(Sinks.ALERT);
        if (delivery.attempt() >= tries && !alert) {
            return Outcome.never(delivery, failure.words() + ", and so to all " + tries + " tries");
        }
        return Outcome.later(delivery, Math.max(wait(delivery.attempt(), alert), asked(failure)), failure.words());
    }

    boolean isNever(Throwable thrown) {
        return policy.isNever(Failure.of(thrown));
    }

    private long wait(int attempt, boolean alert) {
        long doubled = FIRST_WAIT << Math.min(attempt - 1, DOUBLINGS);
        long capped = Math.min(doubled, alert ? LONGEST_FOR_ALERTS : longestWait.toMillis());
        return (long) (capped * (0.5 + ThreadLocalRandom.current().nextDouble() * 0.5));
    }

    private long asked(Failure failure) {
        if (failure.retryAfter() == null) {
            return 0;
        }
        long millis = Duration.between(clock.instant(), failure.retryAfter()).toMillis();
        return Math.min(millis, LONGEST_ASKED.toMillis());
    }
}
