package org.listeningpost.hub;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.FailedToStartRouteException;
import org.apache.camel.Route;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.listeningpost.config.Fault;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One state of the routes folder, as a Camel context: loaded and held against the rules, then bound to the lasting parts,
 * then started. A change of the folder makes a new generation; the old one runs until the new one is sound.
 */
final class Generation {
    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);

    private final RoutesFolder folder;
    private final Parts parts;
    private final DefaultCamelContext context;
    private final List<AutoCloseable> owned = new ArrayList<>();

    private Generation(RoutesFolder folder, Parts parts, DefaultCamelContext context) {
        this.folder = folder;
        this.parts = parts;
        this.context = context;
    }

    /**
     * Loads the routes that the settings switch on, without touching anything outside.
     *
     * @throws FaultyFiles with every fault of every one of their files
     */
    static Generation load(RoutesFolder folder, Parts parts) throws FaultyFiles {
        Generation generation = new Generation(folder, parts, Contexts.plain());
        generation.load(file -> RoutesFolder.isOn(file, parts.settings()));
        generation.needsIntake();
        generation.needsSinks();
        return generation;
    }

    /** Loads the routes that are switched off, to tell their faults; they are not meant to run. */
    static void loadOff(RoutesFolder folder, Parts parts) throws FaultyFiles {
        Generation aside = new Generation(folder, parts, Contexts.plain());
        aside.load(file -> !RoutesFolder.isOn(file, parts.settings()));
    }

    private void load(Predicate<Path> wanted) throws FaultyFiles {
        context.getPropertiesComponent().setInitialProperties(placeholders(folder, parts.settings()));
        RouteLoader loader = new RouteLoader(context);
        List<Fault> faults = new ArrayList<>();
        for (Path file : folder.routeFiles()) {
            if (wanted.test(file)) {
                loader.load(file).forEach(fault -> faults.add(parts.settings().withoutSecrets(fault)));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
    }

    /** Without it every source would run and nothing would be recorded. */
    private void needsIntake() throws FaultyFiles {
        boolean there = context.getRouteDefinitions().stream()
                .map(route -> route.getInput().getEndpointUri())
                .anyMatch(uri -> uri.equals("direct:intake") || uri.equals("direct://intake"));
        if (!there) {
            throw new FaultyFiles(
                    new Fault(folder.dir().toString(), 0, "no route begins with direct:intake, to which sources send"));
        }
    }

    private void needsSinks() throws FaultyFiles {
        List<Fault> faults = SinkRoutes.check(folder, parts.settings(), context, context.getRouteDefinitions());
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
    }

    static Properties placeholders(RoutesFolder folder, Settings settings) {
        Properties properties = new Properties();
        properties.putAll(settings.all());
        properties.setProperty("routes.dir", folder.dir().toAbsolutePath().toString());
        properties.setProperty("mail.uri", new MailAccount(settings).uri());
        properties.setProperty(
                "database.kind",
                settings.text("database.url").startsWith("jdbc:postgresql:") ? "postgresql" : "sqlite");
        return properties;
    }

    /** Gives the routes what they work with. */
    void bind(Lasting lasting) {
        Wiring wiring = new Wiring(parts, lasting, owned);
        wiring.bind(context);
    }

    /**
     * Builds every route without polling or delivering anything.
     *
     * @throws FaultyFiles at the route that cannot be built
     */
    void build() throws FaultyFiles {
        context.setAutoStartup(false);
        try {
            context.start();
        } catch (Exception | LinkageError e) {
            throw new FaultyFiles(fault(e));
        }
    }

    /**
     * Starts polling and delivering, sinks before sources.
     *
     * @throws FaultyFiles at the route that does not start; those that did start were stopped again
     */
    void start() throws FaultyFiles {
        if (!context.isStarted()) {
            build();
        }
        try {
            for (Route route : inStartOrder()) {
                context.getRouteController().startRoute(route.getId());
            }
        } catch (Exception e) {
            stop();
            throw new FaultyFiles(fault(e));
        }
    }

    private List<Route> inStartOrder() {
        List<Route> routes = new ArrayList<>(context.getRoutes());
        routes.sort(java.util.Comparator.comparingInt(route -> rank(route.getId())));
        return routes;
    }

    private static int rank(String id) {
        return id.endsWith("-sink") ? 0 : id.endsWith("-source") ? 2 : 1;
    }

    /** Stops polling first, so that a page in hand still finds the intake; then the rest; then closes. */
    void stop() {
        List<Route> routes = inStartOrder();
        Collections.reverse(routes);
        for (Route route : routes) {
            try {
                context.getRouteController().stopRoute(route.getId());
            } catch (Exception e) {
                LOG.warn(
                        "The route {} did not stop in order: {}",
                        route.getId(),
                        e.getClass().getSimpleName());
            }
        }
        context.stop();
        owned.forEach(Generation::close);
        owned.clear();
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException("A part of the routes could not be closed", e);
        }
    }

    RoutesFolder folder() {
        return folder;
    }

    Parts parts() {
        return parts;
    }

    int routes() {
        return context.getRoutesSize();
    }

    private Fault fault(Throwable e) {
        return parts.settings().withoutSecrets(placed(e));
    }

    private Fault placed(Throwable e) {
        String id = null;
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof FailedToCreateRouteException create) {
                id = create.getRouteId();
            } else if (t instanceof FailedToStartRouteException start) {
                id = start.getRouteId();
            }
        }
        if (id == null) {
            return RouteLoader.fault(folder.dir().toString(), e);
        }
        Fault fault = RouteLoader.fault(fileOf(id), e);
        int line = fault.line() > 0 ? fault.line() : lineOf(id);
        return new Fault(fault.file(), line, fault.reason());
    }

    private String fileOf(String id) {
        try {
            return folder.routeFiles().stream()
                    .filter(file -> RoutesFolder.idOf(file).equals(id))
                    .findFirst()
                    .map(Path::toString)
                    .orElse(folder.dir().toString());
        } catch (FaultyFiles e) {
            return folder.dir().toString();
        }
    }

    private int lineOf(String id) {
        RouteDefinition route = context.getRouteDefinition(id);
        return route == null ? 0 : Math.max(0, route.getLineNumber());
    }
}
