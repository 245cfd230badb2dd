package org.listeningpost.listen;

import java.time.Duration;
import java.util.Optional;
import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.util.TimeUtils;

/** One source: how often its channels are polled ({@code pollEvery}) and how many at once ({@code workers}). */
public final class ListenEndpoint extends DefaultEndpoint {
    private final Listening listening;
    private final SourceReader reader;
    private String pollEvery = "adaptive";
    private int workers = 4;

    ListenEndpoint(String uri, Component component, Listening listening, SourceReader reader) {
        super(uri, component);
        this.listening = listening;
        this.reader = reader;
    }

    /** A duration such as {@code 15m} fixes the cadence; {@code adaptive} varies it from 5 minutes to 24 hours. */
    public void setPollEvery(String pollEvery) {
        this.pollEvery = pollEvery;
    }

    public String getPollEvery() {
        return pollEvery;
    }

    /** How many channels are polled at the same time. */
    public void setWorkers(int workers) {
        this.workers = workers;
    }

    public int getWorkers() {
        return workers;
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        Optional<Duration> fixed = pollEvery.equals("adaptive")
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(TimeUtils.toMilliSeconds(pollEvery)));
        ListenConsumer consumer = new ListenConsumer(this, processor, listening, reader, new Cadence(fixed), workers);
        configureConsumer(consumer);
        return consumer;
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("listen: is where posts come from; it cannot be sent to");
    }

    @Override
    public boolean isLenientProperties() {
        return false;
    }
}
