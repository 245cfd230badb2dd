package org.listeningpost.hub;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hub's small regular tasks, on one thread: looks for changed routes, opens digests, sends alerts on, purges sealed originals. */
final class Caretaker {
    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    private static final long LOOK_MILLIS = 1_000;
    private static final long DIGEST_MILLIS = 10_000;
    private static final long ALERT_MILLIS = 2_000;
    private static final long PURGE_MILLIS = Duration.ofHours(1).toMillis();

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "caretaker");
        made.setDaemon(true);
        return made;
    });
    private final Reload reload;
    private final Lasting lasting;
    private final AtomicReference<Generation> generation;

    Caretaker(Reload reload, Lasting lasting, AtomicReference<Generation> generation) {
        this.reload = reload;
        this.lasting = lasting;
        this.generation = generation;
    }

    void start() {
        DigestClock digests = new DigestClock(lasting.ledger().digestRuns(), lasting.clock());
        every(LOOK_MILLIS, "look for changed routes", reload::look);
        every(DIGEST_MILLIS, "open a digest", () -> {
            Generation running = generation.get();
            if (running != null) {
                digests.tick(running.parts().settings());
            }
        });
        every(ALERT_MILLIS, "send alerts on", this::sendAlertsOn);
        every(PURGE_MILLIS, "purge sealed originals", () -> lasting.ledger().purge());
    }

    private void sendAlertsOn() {
        Generation running = generation.get();
        if (running == null || !Alerting.isOn(running.parts().settings())) {
            return;
        }
        Alerting alerting = running.parts().alerting();
        Instant now = lasting.clock().instant();
        if (lasting.ledger().alerts().goOn(alerting.within(), told -> alerting.next(now, told)) > 0) {
            lasting.bell().ring();
        }
    }

    private void every(long millis, String what, Runnable task) {
        var unused = thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException | LinkageError e) {
                        LOG.warn("Could not {}: {}", what, e.getMessage());
                    }
                },
                millis,
                millis,
                TimeUnit.MILLISECONDS);
    }

    void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(20, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
