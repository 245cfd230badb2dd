package org.listeningpost.outbox;

import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/**
 * One sink. With {@code page=0} an exchange carries one {@code Delivery}; with a page size it carries a list of up to so
 * many, all or nothing.
 */
public final class OutboxEndpoint extends DefaultEndpoint {
    private final Posting posting;
    private final String sink;
    private int workers = 1;
    private int page;

    OutboxEndpoint(String uri, Component component, Posting posting, String sink) {
        super(uri, component);
        this.posting = posting;
        this.sink = sink;
    }

    /** How many exchanges are under way at once. */
    public void setWorkers(int workers) {
        this.workers = workers;
    }

    public int getWorkers() {
        return workers;
    }

    /** How many deliveries an exchange carries; 0 for one that is no list. */
    public void setPage(int page) {
        this.page = page;
    }

    public int getPage() {
        return page;
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        OutboxConsumer consumer = new OutboxConsumer(this, processor, posting, sink, workers, page);
        configureConsumer(consumer);
        return consumer;
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("outbox: is where deliveries come from; the ledger alone writes to it");
    }
}
