package org.listeningpost.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.listeningpost.moderate.Verdict;

class MetricsTest {
    private final Metrics metrics =
            new Metrics(Facts::troubled, Clock.fixed(Instant.parse("2026-11-23T08:30:00Z"), ZoneOffset.UTC));

    @Test
    void counts_posts_by_source_and_verdict_and_deliveries_by_sink_and_outcome() {
        metrics.posts("blog", Verdict.HOLD, 2);
        metrics.posts("blog", Verdict.HOLD, 1);
        metrics.deliveries("crm", "done", 7);
        metrics.reloadFailed();

        assertThat(metrics.scrape())
                .contains("listeningpost_posts_total{source=\"blog\",verdict=\"hold\"} 3.0\n")
                .contains("listeningpost_deliveries_total{outcome=\"done\",sink=\"crm\"} 7.0\n")
                .contains("listeningpost_reload_failures_total 1.0\n");
    }

    @Test
    void reads_what_is_due_dead_late_and_up_at_every_scrape() {
        metrics.scrape();

        assertThat(metrics.scrape())
                .contains("listeningpost_deliveries_due{sink=\"crm\"} 12.0\n")
                .contains("listeningpost_deliveries_dead{sink=\"crm\"} 1.0\n")
                .contains("listeningpost_delivery_lag_seconds{sink=\"crm\"} 90.0\n")
                .contains("listeningpost_channel_up{source=\"x\"} 0.0\n")
                .contains("listeningpost_channel_up{source=\"blog\"} 1.0\n");
    }
}
