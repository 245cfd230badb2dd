package org.listeningpost.hub;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.listeningpost.config.Settings;
import org.listeningpost.ledger.DoubtLog.Doubt;
import org.listeningpost.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doubts}: what may be an identifier and waits for an answer; or what the answers teach, as cases for tests. */
@Command(
        name = "doubts",
        description = "Lists what may identify somebody and waits for `decide ID approve --doubt keep|redact`.")
public final class DoubtsCommand implements Callable<Integer> {
    @Mixin
    private Options options;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "writes answered cases as JSON lines instead, every value replaced by an invented one")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CannotStart {
        Logging.quiet();
        Settings settings = options.settings();
        try (Ledger ledger = Storage.openExisting(settings)) {
            PrintWriter out = spec.commandLine().getOut();
            if (file == null) {
                list(ledger.doubts().open(), out);
            } else {
                export(ledger.doubts().cases(), out);
            }
            out.flush();
            return 0;
        }
    }

    private static void list(List<Doubt> doubts, PrintWriter out) {
        doubts.forEach(doubt -> out.printf(
                java.util.Locale.ROOT,
                "%s\t%s\tby %s\tconfidence %.2f\tcharacters %d to %d%n",
                doubt.id(),
                doubt.type(),
                doubt.rule(),
                doubt.confidence(),
                doubt.start(),
                doubt.end()));
        out.println(doubts.isEmpty() ? "Nothing is in doubt." : doubts.size() + " in doubt.");
    }

    private void export(List<String> cases, PrintWriter out) throws CannotStart {
        try {
            Files.write(file, cases);
        } catch (IOException e) {
            throw new CannotStart(file + " cannot be written", e);
        }
        out.println(cases.size() + " cases are in " + file);
    }
}
