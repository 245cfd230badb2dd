package org.listeningpost.hub;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.listeningpost.config.Fault;
import org.listeningpost.config.FaultyFiles;

/** Loads route files into a context, one by one, so that a fault is told with its file and line. */
final class RouteLoader {
    private static final Pattern LINE = Pattern.compile("line[ :=]+(\\d+)|:(\\d+)(?::\\d+)?[),\\s]");
    private static final Pattern TOP_LEVEL = Pattern.compile("^- *[\"']?([A-Za-z]+)[\"']? *:", Pattern.MULTILINE);
    private static final Set<String> ALLOWED = Set.of("route", "from");

    private final DefaultCamelContext context;
    private final Set<String> seen = new HashSet<>();

    RouteLoader(DefaultCamelContext context) {
        this.context = context;
    }

    /** The faults of one file; with none, its route is in the context. */
    List<Fault> load(Path file) {
        String name = file.toString().replace('\\', '/');
        try {
            shape(file, name);
            Resource resource = ResourceHelper.fromString(file.getFileName().toString(), Files.readString(file));
            PluginHelper.getRoutesLoader(context).loadRoutes(resource);
        } catch (FaultyFiles e) {
            return e.faults();
        } catch (Exception | LinkageError e) {
            // LinkageError: a component made for another Camel
            return List.of(fault(name, e));
        }
        return routes(file, name);
    }

    /** Route files hold routes: beans, templates, error handlers and interceptors would reach around the rules. */
    private static void shape(Path file, String name) throws Exception {
        String text = Files.readString(file);
        Matcher matcher = TOP_LEVEL.matcher(text);
        while (matcher.find()) {
            if (!ALLOWED.contains(matcher.group(1))) {
                int line = (int) text.substring(0, matcher.start()).lines().count() + 1;
                throw new FaultyFiles(new Fault(name, line, "a route file holds one route and no " + matcher.group(1)));
            }
        }
    }

    private List<Fault> routes(Path file, String name) {
        String id = RoutesFolder.idOf(file);
        List<RouteDefinition> fresh = context.getRouteDefinitions().stream()
                .filter(route -> !seen.contains(String.valueOf(route.getId())))
                .toList();
        List<Fault> faults = new ArrayList<>();
        if (fresh.size() != 1 || !id.equals(fresh.get(0).getId())) {
            faults.add(new Fault(name, 1, "must hold exactly one route, with the id " + id));
        }
        for (RouteDefinition route : fresh) {
            seen.add(String.valueOf(route.getId()));
            faults.addAll(new RouteRules(context).check(name, route));
        }
        return faults;
    }

    /** What went wrong, in one line, at the place the exception names. */
    static Fault fault(String file, Throwable thrown) {
        Throwable root = thrown;
        int line = 0;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            root = t;
            line = Math.max(line, line(String.valueOf(t.getMessage())).orElse(0));
        }
        String message =
                String.valueOf(root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage());
        return new Fault(file, line, message.lines().findFirst().orElse(message).strip());
    }

    private static Optional<Integer> line(String message) {
        Matcher matcher = LINE.matcher(message);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return number.length() > 6 ? Optional.empty() : Optional.of(Integer.parseInt(number));
    }
}
