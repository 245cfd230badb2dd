package org.listeningpost.console;

import org.listeningpost.markup.Html;

/** The console's first page: how the hub is, who waits, what came in and what went out. */
final class FrontPage {
    private FrontPage() {}

    static String of(ConsoleFacts facts) {
        Health health = facts.health();
        Html main = new Html()
                .element("h1", "What patients say")
                .add(StatusBanner.of(health))
                .add(Waiting.of(facts))
                .add(Counts.of(facts.counts()))
                .add(Sources.of(health.channels(), facts.zone()))
                .add(Deliveries.of(health.sinks(), facts.zone()))
                .add(DeadLetters.of(facts));
        return Layout.page("What patients say", main);
    }
}
