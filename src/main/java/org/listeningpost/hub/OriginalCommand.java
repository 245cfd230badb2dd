package org.listeningpost.hub;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.ledger.SealedOriginals;
import org.listeningpost.protect.KeyRing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code original}: shows a held or escalated post as it came in, for a reason that goes on record before it is shown. */
@Command(
        name = "original",
        description = "Opens the sealed original of a held or escalated post; who, when and why go on record.")
public final class OriginalCommand implements Callable<Integer> {
    private static final int LONGEST_REASON = 1_000;

    @Mixin
    private Options options;

    @Parameters(index = "0", paramLabel = "ID", description = "the feedback id")
    private String id;

    @Option(names = "--reason", required = true, description = "why it has to be read, for the record")
    private String reason;

    @Option(names = "--who", description = "who reads it (default: the account this runs under)")
    private String who = System.getProperty("user.name", "unknown");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CannotStart {
        Logging.quiet();
        Settings settings = options.settings();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new CannotStart("--reason must say why, in at most " + LONGEST_REASON + " characters");
        }
        if (who.isBlank()) {
            throw new CannotStart("--who must say who reads it");
        }
        try (Ledger ledger = Storage.openExisting(settings)) {
            return show(new SealedOriginals(ledger.database(), keys(settings)));
        } catch (IllegalStateException e) {
            throw new CannotStart(e.getMessage(), e);
        }
    }

    static KeyRing keys(Settings settings) throws CannotStart {
        try {
            SealKey.check(settings);
        } catch (FaultyFiles e) {
            throw new CannotStart(e.faults().get(0).toString(), e);
        }
        return SealKey.ring(settings, Storage.folder(settings));
    }

    private int show(SealedOriginals originals) {
        Optional<String> original = originals.open(id, who.strip(), reason.strip());
        if (original.isEmpty()) {
            spec.commandLine().getErr().println("no original is kept of " + id + ": " + SealedOriginals.WHY_NONE);
            spec.commandLine().getErr().flush();
            return 1;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(printable(original.get()));
        out.flush();
        return 0;
    }

    /** A terminal obeys control characters; a post may hold them. */
    static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean harmless = c == '\n' || c == '\t' || !Character.isISOControl(c) && !turnsDirection(c);
            safe.appendCodePoint(harmless ? c : '\uFFFD');
        });
        return safe.toString();
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
