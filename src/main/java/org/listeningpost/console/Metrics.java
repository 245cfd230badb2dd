package org.listeningpost.console;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.listeningpost.digest.Channels;
import org.listeningpost.ledger.ChannelHealth;
import org.listeningpost.ledger.SinkHealth;
import org.listeningpost.moderate.Verdict;

/**
 * What Prometheus asks: counters that the hub raises, and gauges read from the hub's health at every scrape. Labels are
 * sources, sinks, verdicts and outcomes; never a post's id or a word of it.
 */
public final class Metrics {
    private static final double MILLIS = 1000;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Supplier<Health> health;
    private final Clock clock;
    private final MultiGauge channels =
            gauge("listeningpost.channel.up", "Share of a source's channels without trouble");
    private final MultiGauge due = gauge("listeningpost.deliveries.due", "Deliveries not yet made");
    private final MultiGauge dead = gauge("listeningpost.deliveries.dead", "Deliveries given up");
    private final MultiGauge lag =
            gauge("listeningpost.delivery.lag.seconds", "Age of the oldest delivery that is due");

    /** Metrics of the hub whose health this is. */
    public Metrics(Supplier<Health> health, Clock clock) {
        this.health = health;
        this.clock = clock;
        registry.counter("listeningpost.reload.failures");
    }

    /** So many posts of a source got this verdict. */
    public void posts(String source, Verdict verdict, long number) {
        registry.counter("listeningpost.posts", "source", source, "verdict", verdict.word())
                .increment((double) number);
    }

    /** So many deliveries to a sink ended so: {@code done}, {@code later} or {@code never}. */
    public void deliveries(String sink, String outcome, long number) {
        registry.counter("listeningpost.deliveries", "sink", sink, "outcome", outcome)
                .increment((double) number);
    }

    /** A change of the routes folder was not taken. */
    public void reloadFailed() {
        registry.counter("listeningpost.reload.failures").increment();
    }

    /** Everything in Prometheus' text format. */
    public String scrape() {
        read(health.get());
        return registry.scrape();
    }

    private synchronized void read(Health now) {
        Map<String, Double> up = now.channels().stream()
                .collect(Collectors.groupingBy(
                        ChannelHealth::source, Collectors.averagingDouble(c -> Channels.isTroubled(c) ? 0 : 1)));
        channels.register(
                up.entrySet().stream()
                        .map(e -> Row.of(Tags.of("source", e.getKey()), e.getValue()))
                        .collect(Collectors.toList()),
                true);
        sinks(due, now.sinks(), SinkHealth::due);
        sinks(dead, now.sinks(), SinkHealth::dead);
        sinks(lag, now.sinks(), this::lag);
    }

    private double lag(SinkHealth sink) {
        return sink.oldestDue() == null
                ? 0
                : Math.max(
                        0, Duration.between(sink.oldestDue(), clock.instant()).toMillis() / MILLIS);
    }

    private static void sinks(MultiGauge gauge, List<SinkHealth> sinks, ToDoubleFunction<SinkHealth> value) {
        gauge.register(
                sinks.stream()
                        .map(sink -> Row.of(Tags.of("sink", sink.sink()), value.applyAsDouble(sink)))
                        .collect(Collectors.toList()),
                true);
    }

    private MultiGauge gauge(String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }
}
