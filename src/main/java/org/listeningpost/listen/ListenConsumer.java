package org.listeningpost.listen;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledPollConsumer;
import org.listeningpost.post.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at short intervals for channels whose turn it is, and gives each to a worker. A slow channel keeps one worker
 * busy and no other channel waiting.
 */
final class ListenConsumer extends ScheduledPollConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(ListenConsumer.class);
    private static final long DRAIN_SECONDS = 25;

    private final Listening listening;
    private final SourceReader reader;
    private final TurnRunner runner;
    private final int workers;
    private final Semaphore free;
    private ExecutorService pool;
    private volatile boolean stopping;
    private boolean off;

    ListenConsumer(
            ListenEndpoint endpoint,
            Processor processor,
            Listening listening,
            SourceReader reader,
            Cadence cadence,
            int workers) {
        super(endpoint, processor);
        this.listening = listening;
        this.reader = reader;
        this.workers = workers;
        this.free = new Semaphore(workers);
        this.runner = new TurnRunner(
                reader,
                listening.channels(),
                listening.fetcher(),
                cadence,
                listening.clock(),
                this::send,
                () -> stopping);
        setInitialDelay(0);
        setDelay(cadence.tickMillis());
    }

    @Override
    protected void doStart() throws Exception {
        stopping = false;
        List<Channel> configured = reader.channels();
        listening.channels().configure(reader.source(), configured);
        off = configured.isEmpty();
        if (off) {
            LOG.info("The source {} is off: it has no address", reader.source());
        } else {
            LOG.info("The source {} listens to {} channels", reader.source(), configured.size());
        }
        pool = getEndpoint()
                .getCamelContext()
                .getExecutorServiceManager()
                .newFixedThreadPool(this, "listen-" + reader.source(), workers);
        super.doStart();
    }

    /** Gives every free worker one look; each works on as long as channels are due. */
    @Override
    protected int poll() {
        if (off) {
            return 0;
        }
        int started = 0;
        while (!stopping && free.tryAcquire()) {
            Optional<Channels.Turn> turn = claim();
            if (turn.isEmpty()) {
                free.release();
                break;
            }
            started++;
            pool.execute(() -> work(turn.get()));
        }
        return started;
    }

    private Optional<Channels.Turn> claim() {
        try {
            return listening.channels().claim(reader.source());
        } catch (RuntimeException e) {
            LOG.warn("The source {} waits: {}", reader.source(), e.getMessage());
            return Optional.empty();
        }
    }

    private void work(Channels.Turn first) {
        try {
            Optional<Channels.Turn> turn = Optional.of(first);
            while (turn.isPresent()) {
                run(turn.get());
                turn = stopping ? Optional.empty() : claim();
            }
        } finally {
            free.release();
        }
    }

    private void run(Channels.Turn turn) {
        try {
            runner.run(turn);
        } catch (RuntimeException e) {
            LOG.warn(
                    "The turn of {} did not end well, its lease runs out: {}",
                    Channel.shown(turn.channel().key()),
                    e.getMessage());
        }
    }

    private void send(Page page) throws Exception {
        Exchange exchange = createExchange(false);
        try {
            exchange.getMessage().setBody(page);
            getProcessor().process(exchange);
            if (exchange.getException() != null) {
                throw exchange.getException();
            }
        } finally {
            releaseExchange(exchange, false);
        }
    }

    /** Takes no new turn; turns at work end after the page they have in hand, while the route can still take it. */
    @Override
    protected void doStop() throws Exception {
        stopping = true;
        if (pool != null) {
            pool.shutdown();
            if (!pool.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The source {} did not stop in time; what it had in hand is polled again", reader.source());
            }
            getEndpoint().getCamelContext().getExecutorServiceManager().shutdownNow(pool);
        }
        super.doStop();
    }
}
