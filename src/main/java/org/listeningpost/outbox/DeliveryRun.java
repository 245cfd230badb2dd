package org.listeningpost.outbox;

import java.time.Duration;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.Outcome;

/** Sends the deliveries of one claim through the sink's route. */
final class DeliveryRun {
    private final OutboxConsumer consumer;
    private final Processor route;
    private final Retries retries;
    private final long freshUntilNanos;

    /** Work that begins in the first half of the lease ends within it. */
    DeliveryRun(OutboxConsumer consumer, Processor route, Retries retries, Duration lease) {
        this.consumer = consumer;
        this.route = route;
        this.retries = retries;
        this.freshUntilNanos = System.nanoTime() + lease.toNanos() / 2;
    }

    void one(Delivery delivery) {
        consumer.ended(isStale() ? Outcome.untried(delivery) : outcome(delivery));
    }

    private Outcome outcome(Delivery delivery) {
        try {
            send(delivery);
            return Outcome.done(delivery);
        } catch (Throwable e) {
            return retries.outcome(delivery, e);
        }
    }

    /** All or nothing; if it can never succeed as a whole it is halved, until what spoils it stands alone. */
    void page(List<Delivery> deliveries) {
        if (isStale()) {
            deliveries.forEach(delivery -> consumer.ended(Outcome.untried(delivery)));
            return;
        }
        try {
            send(deliveries);
            deliveries.forEach(delivery -> consumer.ended(Outcome.done(delivery)));
        } catch (Throwable e) {
            if (deliveries.size() > 1 && retries.isNever(e)) {
                page(deliveries.subList(0, deliveries.size() / 2));
                page(deliveries.subList(deliveries.size() / 2, deliveries.size()));
            } else {
                deliveries.forEach(delivery -> consumer.ended(retries.outcome(delivery, e)));
            }
        }
    }

    private boolean isStale() {
        return consumer.isDraining() || System.nanoTime() > freshUntilNanos;
    }

    private void send(Object body) throws Exception {
        Exchange exchange = consumer.createExchange(false);
        try {
            exchange.getMessage().setBody(body);
            route.process(exchange);
            if (exchange.getException() != null) {
                throw exchange.getException();
            }
        } finally {
            consumer.releaseExchange(exchange, false);
        }
    }
}
