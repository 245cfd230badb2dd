package org.listeningpost.hub;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.listeningpost.config.Settings;
import org.listeningpost.insight.Tone;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.Fairness;
import org.listeningpost.ledger.FairnessQuery;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.moderate.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fairness}: how moderation treated criticism and praise, and posts to read a second time. */
@Command(
        name = "fairness",
        description = "Says how the rules treated praise and criticism, and draws posts for a second reading.")
public final class FairnessCommand implements Callable<Integer> {
    @Mixin
    private Options options;

    @Option(names = "--days", defaultValue = "28", description = "how many days back (default: 28)")
    private int days;

    @Option(names = "--sample", defaultValue = "10", description = "how many posts to draw of each kind (default: 10)")
    private int sample;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CannotStart {
        Logging.quiet();
        Settings settings = options.settings();
        if (days < 1 || days > 3_660 || sample < 0 || sample > 1_000) {
            throw new CannotStart("--days is 1 to 3660 and --sample 0 to 1000");
        }
        try (Ledger ledger = Storage.openExisting(settings)) {
            Instant now = Clock.systemUTC().instant();
            Fairness fairness = new FairnessQuery(ledger.database())
                    .report(now.minus(Duration.ofDays(days)), now, sample, new Random());
            PrintWriter out = spec.commandLine().getOut();
            print(fairness, out);
            out.flush();
            return fairness.criticismRejectedWithoutRule() == 0 ? 0 : 1;
        }
    }

    private static void print(Fairness fairness, PrintWriter out) {
        out.printf("%-12s %8s %8s %8s %9s %8s%n", "tone", "posts", "passed", "held", "escalated", "rejected");
        for (Tone tone : Tone.values()) {
            out.printf(
                    "%-12s %8d %8d %8d %9d %8d%n",
                    tone.word(),
                    fairness.count(tone),
                    fairness.count(Verdict.APPROVE, tone),
                    fairness.count(Verdict.HOLD, tone),
                    fairness.count(Verdict.ESCALATE, tone),
                    fairness.count(Verdict.REJECT, tone));
        }
        out.println();
        fairness.lines().stream()
                .filter(line -> line.verdict() != Verdict.APPROVE)
                .forEach(line -> out.printf(
                        "%-9s by %-28s %-10s %8d%n",
                        line.verdict().word(),
                        line.rule().isEmpty() ? "no rule" : line.rule(),
                        line.tone().word(),
                        line.posts()));
        fairness.overturned()
                .forEach(line -> out.printf(
                        "people released %d and rejected %d of what %s had stopped%n",
                        line.released(), line.rejected(), line.rule().isEmpty() ? "no rule" : line.rule()));
        out.println("criticism rejected without a rule: " + fairness.criticismRejectedWithoutRule());
        sample("rejected", fairness.rejected(), out);
        sample("passed", fairness.passed(), out);
    }

    /** Protected text, on one line each. */
    private static void sample(String what, List<Entry> entries, PrintWriter out) {
        out.printf("%nTo read again, %s:%n", what);
        entries.forEach(entry -> out.printf(
                "  %s  %s%n",
                entry.post().id(), entry.post().text().replaceAll("\\s+", " ").strip()));
    }
}
