package org.listeningpost.hub;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.listeningpost.config.Settings;
import org.listeningpost.ledger.DeadLetters.DeadLetter;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.ledger.Sinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay}: lists dead letters, or makes one, a sink's or all of them due again. */
@Command(
        name = "replay",
        description = "Without ID or --all: lists dead letters with their cause. With them: sends them again.")
public final class ReplayCommand implements Callable<Integer> {
    private static final int LISTED = 1_000;
    private static final List<String> SINKS = List.of(Sinks.DATABASE, Sinks.CRM, Sinks.DIGEST, Sinks.ALERT);

    @Mixin
    private Options options;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "the feedback id, or a digest's")
    private String id;

    @Option(names = "--sink", description = "only this sink's: database, crm, digest, alert")
    private String sink;

    @Option(names = "--all", description = "send all of them again")
    private boolean all;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CannotStart {
        Logging.quiet();
        Settings settings = options.settings();
        if (sink != null && !SINKS.contains(sink)) {
            throw new CannotStart("--sink must be one of " + String.join(", ", SINKS));
        }
        try (Ledger ledger = Storage.openExisting(settings)) {
            PrintWriter out = spec.commandLine().getOut();
            int code = id == null && !all ? list(ledger, out) : replay(ledger, out);
            out.flush();
            return code;
        }
    }

    private int list(Ledger ledger, PrintWriter out) {
        List<DeadLetter> letters = ledger.deadLetters().list(sink, LISTED);
        letters.forEach(
                letter -> out.println(letter.subject() + "\t" + letter.sink() + "\trevision " + letter.revision() + "\t"
                        + letter.attempts() + " tries since " + letter.since() + "\t" + letter.cause()));
        out.println(letters.isEmpty() ? "No dead letters." : letters.size() + " dead letters.");
        return 0;
    }

    private int replay(Ledger ledger, PrintWriter out) {
        int number = ledger.deadLetters().replay(id, sink);
        if (number == 0) {
            out.println("There is no such dead letter.");
            return id != null ? 1 : 0;
        }
        out.println(number + " due again; the running hub, or the next one, delivers them.");
        return 0;
    }
}
