package org.listeningpost.hub;

import java.net.URI;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Registry;
import org.listeningpost.config.Settings;
import org.listeningpost.crm.CrmClient;
import org.listeningpost.crm.RestMapping;
import org.listeningpost.ledger.Known;
import org.listeningpost.ledger.Recorded;
import org.listeningpost.ledger.Recorder;
import org.listeningpost.ledger.RecordingTerms;
import org.listeningpost.ledger.Sinks;
import org.listeningpost.ledger.Sketches;
import org.listeningpost.ledger.ThreadNames;
import org.listeningpost.listen.Fetcher;
import org.listeningpost.listen.ListenComponent;
import org.listeningpost.listen.Listening;
import org.listeningpost.listen.classic.ClassicPages;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.outbox.OutboxComponent;
import org.listeningpost.outbox.Posting;
import org.listeningpost.outbox.Retries;
import org.listeningpost.score.HttpScorer;
import org.listeningpost.score.ScorerTerms;
import org.listeningpost.score.Scoring;

/** Binds the beans and components that routes name. The names here are what {@code routes/README.md} explains. */
final class Wiring {
    private final Parts parts;
    private final Settings settings;
    private final Lasting lasting;
    private final List<AutoCloseable> owned;

    /** @param owned takes what must be closed with the routes */
    Wiring(Parts parts, Lasting lasting, List<AutoCloseable> owned) {
        this.parts = parts;
        this.settings = parts.settings();
        this.lasting = lasting;
        this.owned = owned;
    }

    void bind(DefaultCamelContext context) {
        Registry registry = context.getRegistry();
        pipeline(registry);
        sinks(registry);
        components(context);
        context.getTypeConverterRegistry().addFallbackTypeConverter(new ClassicPages(lasting.keys()::identity), false);
    }

    private void pipeline(Registry registry) {
        registry.bind(
                "known", new Known(lasting.ledger().database(), lasting.keys().ring()));
        registry.bind(
                "moderate",
                new Moderation(
                        parts.screening().moderator(),
                        parts.screening().houseRules(),
                        new Sketches(lasting.ledger().database(), lasting.keys().ring())));
        registry.bind(
                "protect",
                new Protection(
                        parts.screening().protector(),
                        new ThreadNames(
                                lasting.ledger().database(), lasting.keys().ring())));
        registry.bind("score", scoring());
        registry.bind("judge", parts.screening().judge());
        registry.bind("insight", parts.insights());
        registry.bind("record", new Recorder(lasting.ledger().database(), terms(), this::committed));
    }

    private Scoring scoring() {
        if (!settings.has("scorer.url")) {
            return Scoring.off();
        }
        ScorerTerms terms = new ScorerTerms(
                URI.create(settings.text("scorer.url")),
                settings.text("scorer.token"),
                settings.duration("scorer.timeout"),
                settings.share("scorer.threshold"),
                Verdict.of(settings.text("scorer.action")),
                settings.number("scorer.page"));
        HttpScorer scorer = new HttpScorer(terms);
        owned.add(scorer);
        return Scoring.by(terms, scorer);
    }

    private RecordingTerms terms() {
        return new RecordingTerms(
                lasting.keys().ring(),
                sinksOwed(settings),
                parts.screening().rulesVersion(),
                settings.duration("poll.lease").toMillis(),
                settings.duration("seal.keep"),
                parts.screening().houseRules()::sketch);
    }

    /** Which sinks these settings switch on. */
    static Sinks sinksOwed(Settings settings) {
        List<String> posts =
                settings.text("crm.kind").equals("none") ? List.of(Sinks.DATABASE) : List.of(Sinks.CRM, Sinks.DATABASE);
        return new Sinks(posts, Alerting.isOn(settings));
    }

    private void committed(Recorded recorded) {
        recorded.posts().forEach((verdict, number) -> lasting.metrics().posts(recorded.source(), verdict, number));
        lasting.bell().ring();
    }

    private void sinks(Registry registry) {
        registry.bind("database", lasting.ledger().database().forRoutes());
        registry.bind("feedbackRows", new FeedbackRows());
        registry.bind("mailSession", new MailAccount(settings).session());
        registry.bind("digestMail", DigestSink.of(parts, lasting.ledger()));
        registry.bind("alertMail", new AlertSink(parts, lasting.ledger(), lasting.keys(), lasting.clock()));
        if (!settings.text("crm.kind").equals("none")) {
            CrmClient client = new CrmClient(
                    URI.create(settings.text("crm.url")),
                    settings.number("crm.workers"),
                    settings.duration("crm.timeout"),
                    lasting.clock());
            owned.add(client);
            registry.bind("crm", new CrmSink(new RestMapping(settings.text("crm.token")), client));
        }
    }

    private void components(CamelContext context) {
        Fetcher fetcher = new Fetcher(
                settings.duration("poll.timeout"),
                settings.number("poll.largest-body"),
                settings.number("poll.workers"),
                lasting.clock());
        owned.add(fetcher);
        context.addComponent(
                "listen",
                new ListenComponent(
                        new Listening(parts.readers(), lasting.ledger().channels(), fetcher, lasting.clock())));
        context.addComponent(
                "outbox",
                new OutboxComponent(new Posting(
                        lasting.ledger().deliveries(),
                        new Retries(
                                parts.failures(),
                                settings.number("delivery.tries"),
                                settings.duration("delivery.longest-wait"),
                                lasting.clock()),
                        settings.duration("delivery.lease"),
                        lasting.bell(),
                        (sink, outcome) -> lasting.metrics().deliveries(sink, outcome, 1))));
    }
}
