package org.listeningpost.hub;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;
import org.listeningpost.console.Metrics;
import org.listeningpost.ledger.DatabaseSettings;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.outbox.Bell;

/** Some of the real route files at work on a SQLite ledger, with the beans and components that the hub gives them. */
final class RunningRoutes implements AutoCloseable {
    final Ledger ledger;
    final DefaultCamelContext context = Contexts.plain();
    final Lasting lasting;
    private final RoutesCopy routes;
    private final Map<String, String> set = new HashMap<>();

    RunningRoutes(Path temp) throws Exception {
        this(temp, RoutesCopy.in(temp));
    }

    /** On the ledger and the routes of an earlier one. */
    RunningRoutes(Path temp, RoutesCopy routes) throws Exception {
        this.routes = routes;
        this.ledger = Ledger.open(
                new DatabaseSettings("jdbc:sqlite:" + temp.resolve("hub.db"), null, null, 4), "this hub", 60_000);
        Clock clock = Clock.systemUTC();
        this.lasting = new Lasting(ledger, Keys.passing(), new Metrics(() -> null, clock), new Bell(), clock);
    }

    RunningRoutes set(String key, String value) {
        set.put(key, value);
        return this;
    }

    RoutesCopy routes() {
        return routes;
    }

    /** Puts another bean in the place of one of the hub's. */
    static java.util.function.Consumer<DefaultCamelContext> instead(String name, Object bean) {
        return context -> {
            context.getRegistry().unbind(name);
            context.getRegistry().bind(name, bean);
        };
    }

    /** Loads these files and starts them; {@code change} sees the context before. */
    RunningRoutes start(java.util.function.Consumer<DefaultCamelContext> change, String... files) throws Exception {
        Parts parts = Parts.load(
                routes.folder(),
                new SettingsSource(Map.of(), set).read(routes.dir()),
                lasting.keys(),
                RoutesCopy.TODAY);
        context.getPropertiesComponent()
                .setInitialProperties(Generation.placeholders(routes.folder(), parts.settings()));
        new Wiring(parts, lasting, new java.util.ArrayList<>()).bind(context);
        change.accept(context);
        RouteLoader loader = new RouteLoader(context);
        for (String file : files) {
            var faults = loader.load(routes.dir().resolve(file));
            if (!faults.isEmpty()) {
                throw new IllegalStateException(faults.toString());
            }
        }
        context.start();
        return this;
    }

    @Override
    public void close() {
        context.stop();
        ledger.close();
    }
}
