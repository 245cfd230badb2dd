package org.listeningpost.hub;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.model.RouteDefinition;
import org.listeningpost.config.Fault;
import org.listeningpost.config.Settings;
import org.listeningpost.ledger.Sinks;

/**
 * Every sink that the settings switch on is fed to exactly one route: with none, what it is owed would wait for ever; with
 * two, each would get a part, and both would be booked as done.
 */
final class SinkRoutes {
    private static final String OUTBOX = "outbox:";

    private SinkRoutes() {}

    static List<Fault> check(
            RoutesFolder folder, Settings settings, CamelContext context, List<RouteDefinition> routes) {
        Map<String, List<String>> bySink = new HashMap<>();
        for (RouteDefinition route : routes) {
            String uri = RouteRules.resolved(context, route.getInput().getEndpointUri());
            if (uri.startsWith(OUTBOX)) {
                String sink = uri.substring(OUTBOX.length()).replace("//", "").replaceFirst("\\?.*$", "");
                bySink.computeIfAbsent(sink, name -> new ArrayList<>()).add(route.getId());
            }
        }
        List<Fault> faults = new ArrayList<>();
        String sinks = folder.dir().resolve("3-sinks").toString();
        owed(settings).forEach((sink, why) -> {
            if (!bySink.containsKey(sink)) {
                faults.add(new Fault(sinks, 0, "no route begins with outbox:" + sink + ", though " + why));
            }
        });
        bySink.forEach((sink, ids) -> {
            if (ids.size() > 1) {
                String file = Path.of(sinks, ids.get(1) + ".camel.yaml").toString();
                faults.add(new Fault(
                        file,
                        1,
                        "outbox:" + sink + " already feeds " + ids.get(0)
                                + ": two routes would each get a part of what is due"));
            }
        });
        return faults;
    }

    private static Map<String, String> owed(Settings settings) {
        Map<String, String> owed = new HashMap<>();
        owed.put(Sinks.DATABASE, "every released post goes to the database");
        if (!settings.text("crm.kind").equals("none")) {
            owed.put(Sinks.CRM, "crm.kind is set");
        }
        if (settings.has("digest.to")) {
            owed.put(Sinks.DIGEST, "digest.to is set");
        }
        if (Alerting.isOn(settings)) {
            owed.put(Sinks.ALERT, (settings.has("alert.rota") ? "alert.rota" : "alert.to") + " is set");
        }
        return owed;
    }
}
