package org.listeningpost.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.listeningpost.config.Fault;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: everything in the routes folder, without touching the outside. */
@Command(
        name = "check",
        description = "Checks settings, routes, rules and templates without touching the outside: a line a fault.")
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Options options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CannotStart {
        Logging.quiet();
        List<Fault> faults = faults();
        faults.forEach(fault -> spec.commandLine().getOut().println(fault));
        if (faults.isEmpty()) {
            spec.commandLine().getOut().println("All is well.");
        }
        spec.commandLine().getOut().flush();
        return faults.isEmpty() ? 0 : 1;
    }

    private List<Fault> faults() {
        try {
            RoutesFolder folder = options.folder();
            Settings settings = options.sources().read(folder.dir());
            return Inspection.of(folder, settings, LocalDate.now(java.time.ZoneOffset.UTC));
        } catch (FaultyFiles e) {
            return e.faults();
        } catch (CannotStart e) {
            return new ArrayList<>(List.of(new Fault("--routes", 0, e.getMessage())));
        }
    }
}
