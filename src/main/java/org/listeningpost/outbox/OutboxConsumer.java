package org.listeningpost.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pump a sink: its thread alone talks to the ledger, booking what the workers finished and claiming what is next in
 * one transaction. Claims are bounded, so a backlog of any size costs no memory.
 */
final class OutboxConsumer extends DefaultConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxConsumer.class);
    private static final int AHEAD = 64;
    private static final long IDLE_MILLIS = 1_000;
    private static final long GATHER_MILLIS = 40;
    private static final long DRAIN_SECONDS = 25;

    private final Posting posting;
    private final String sink;
    private final int workers;
    private final int page;
    private final int capacity;
    private final Pulse pulse = new Pulse();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final List<Outcome> finished = new ArrayList<>();
    private final Runnable ringing = this::rung;
    private int inFlight;
    private boolean rang;
    private volatile boolean stopping;
    private ExecutorService pool;
    private Thread pump;

    OutboxConsumer(OutboxEndpoint endpoint, Processor processor, Posting posting, String sink, int workers, int page) {
        super(endpoint, processor);
        this.posting = posting;
        this.sink = sink;
        this.workers = workers;
        this.page = page;
        this.capacity = page > 0 ? page * 2 * workers : workers * AHEAD;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        stopping = false;
        pool = getEndpoint()
                .getCamelContext()
                .getExecutorServiceManager()
                .newFixedThreadPool(this, "outbox-" + sink, workers);
        posting.bell().listen(ringing);
        pump = new Thread(this::pump, "outbox-" + sink + "-pump");
        pump.setDaemon(true);
        pump.start();
    }

    private void pump() {
        List<Outcome> unbooked = new ArrayList<>();
        while (!stopping || busy() || !unbooked.isEmpty()) {
            gather(unbooked);
            int room = room();
            if (unbooked.isEmpty() && room == 0) {
                continue;
            }
            try {
                List<Delivery> claimed = posting.deliveries()
                        .bookAndClaim(sink, unbooked, room, posting.lease().toMillis());
                unbooked.clear();
                dispatch(claimed);
            } catch (RuntimeException | Error e) {
                LOG.warn("The sink {} waits for the ledger: {}", sink, e.getMessage());
                if (stopping) {
                    return;
                }
                pause();
            }
        }
    }

    /** Waits until there is something worth a transaction: half of the room is free, all is done, or it is time. */
    private void gather(List<Outcome> unbooked) {
        lock.lock();
        try {
            long left =
                    TimeUnit.MILLISECONDS.toNanos(finished.isEmpty() && inFlight == 0 ? IDLE_MILLIS : GATHER_MILLIS);
            while (left > 0 && !stopping && !worthIt()) {
                left = news.awaitNanos(left);
            }
            if (stopping && finished.isEmpty() && inFlight > 0) {
                news.awaitNanos(TimeUnit.MILLISECONDS.toNanos(GATHER_MILLIS));
            }
            unbooked.addAll(finished);
            finished.clear();
            rang = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        } finally {
            lock.unlock();
        }
    }

    private boolean worthIt() {
        return inFlight == 0 && (rang || !finished.isEmpty()) || finished.size() >= capacity / 2;
    }

    private int room() {
        lock.lock();
        try {
            if (stopping) {
                return 0;
            }
            int room = pulse.room(capacity, inFlight, System.currentTimeMillis());
            return room >= capacity / 2 || inFlight == 0 ? Math.max(0, room) : 0;
        } finally {
            lock.unlock();
        }
    }

    private boolean busy() {
        lock.lock();
        try {
            return inFlight > 0 || !finished.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    private void dispatch(List<Delivery> claimed) {
        if (claimed.isEmpty()) {
            return;
        }
        lock.lock();
        try {
            inFlight += claimed.size();
            rang = true;
        } finally {
            lock.unlock();
        }
        DeliveryRun run = new DeliveryRun(this, getProcessor(), posting.retries(), posting.lease());
        int size = Math.max(1, page);
        for (int i = 0; i < claimed.size(); i += size) {
            List<Delivery> some = List.copyOf(claimed.subList(i, Math.min(claimed.size(), i + size)));
            pool.execute(() -> {
                if (page > 0) {
                    run.page(some);
                } else {
                    run.one(some.get(0));
                }
            });
        }
    }

    /** Called by workers: how a delivery ended. */
    void ended(Outcome outcome) {
        if (outcome.kind() != Outcome.Kind.UNTRIED) {
            tell(outcome);
        }
        lock.lock();
        try {
            finished.add(outcome);
            inFlight--;
            if (inFlight == 0 || finished.size() >= capacity / 2) {
                news.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void tell(Outcome outcome) {
        posting.counter().ended(sink, outcome.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (outcome.kind() == Outcome.Kind.LATER) {
            if (pulse.failed(System.currentTimeMillis())) {
                LOG.warn("The sink {} does not take what is due, which is tried again: {}", sink, outcome.cause());
            }
        } else if (pulse.succeeded()) {
            LOG.info("The sink {} is ok again", sink);
        }
        if (outcome.kind() == Outcome.Kind.NEVER) {
            LOG.warn("{} is a dead letter: {}", outcome.delivery(), outcome.cause());
        }
    }

    /** Whether work that has not begun should be left for later. */
    boolean isDraining() {
        return stopping;
    }

    private void rung() {
        lock.lock();
        try {
            rang = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void pause() {
        lock.lock();
        try {
            news.awaitNanos(TimeUnit.MILLISECONDS.toNanos(IDLE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        } finally {
            lock.unlock();
        }
    }

    /** Claims nothing more; what is under way ends and is booked, what has not begun is given back. */
    @Override
    protected void doStop() throws Exception {
        stopping = true;
        posting.bell().forget(ringing);
        rung();
        if (pump != null) {
            pump.join(TimeUnit.SECONDS.toMillis(DRAIN_SECONDS));
            pump.interrupt();
        }
        if (pool != null) {
            getEndpoint().getCamelContext().getExecutorServiceManager().shutdownNow(pool);
        }
        super.doStop();
    }
}
