package org.listeningpost.hub;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.listeningpost.config.Fault;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.listeningpost.console.Metrics;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.outbox.Bell;

/** Looks at a routes folder as a start would, with a ledger that is not there, and runs the rules' own examples. */
final class Inspection {
    private Inspection() {}

    /** Every fault; none means that the hub would start on this folder. */
    static List<Fault> of(RoutesFolder folder, Settings settings, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        Keys keys = Keys.passing();
        try {
            SealKey.check(settings);
        } catch (FaultyFiles e) {
            faults.addAll(e.faults());
        }
        try {
            Parts parts = Parts.load(folder, settings, keys, today);
            faults.addAll(parts.screening().runExamples());
            faults.addAll(routes(folder, parts, keys));
        } catch (FaultyFiles e) {
            faults.addAll(e.faults());
            faults.addAll(routesAlone(folder, settings));
        }
        try {
            Generation.loadOff(folder, Parts.none(settings));
        } catch (FaultyFiles e) {
            faults.addAll(e.faults());
        }
        return faults;
    }

    private static List<Fault> routes(RoutesFolder folder, Parts parts, Keys keys) {
        try {
            Generation generation = Generation.load(folder, parts);
            Clock clock = Clock.systemUTC();
            generation.bind(new Lasting(Ledger.absent(), keys, new Metrics(() -> null, clock), new Bell(), clock));
            try {
                generation.build();
            } finally {
                generation.stop();
            }
            return List.of();
        } catch (FaultyFiles e) {
            return e.faults();
        }
    }

    /** Faulty rules do not hide faulty routes. */
    private static List<Fault> routesAlone(RoutesFolder folder, Settings settings) {
        try {
            Generation.load(folder, Parts.none(settings));
            return List.of();
        } catch (FaultyFiles e) {
            return e.faults();
        }
    }
}
