package org.listeningpost.hub;

import java.util.concurrent.Callable;
import org.listeningpost.config.Settings;
import org.listeningpost.ledger.Decisions.Decider;
import org.listeningpost.ledger.DoubtAnswers;
import org.listeningpost.ledger.DoubtAnswers.Answer;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.ledger.NothingToDecide;
import org.listeningpost.ledger.Sinks;
import org.listeningpost.moderate.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code decide}: a person's decision on a held or escalated post. */
@Command(
        name = "decide",
        description = "Releases or rejects a post that waits for a person; the decision is on record.")
public final class DecideCommand implements Callable<Integer> {
    /** What a person may decide. */
    enum Choice {
        approve,
        reject
    }

    /** What a person may say of what is doubtful; without an answer it stays replaced. */
    enum Doubt {
        keep,
        redact
    }

    @Mixin
    private Options options;

    @Parameters(index = "0", paramLabel = "ID", description = "the feedback id")
    private String id;

    @Parameters(index = "1", paramLabel = "approve|reject", description = "what is decided")
    private Choice choice;

    @Option(names = "--reason", required = true, description = "why, for the record; no patient's words or names")
    private String reason;

    @Option(
            names = "--doubt",
            paramLabel = "keep|redact",
            description = "what becomes of what is doubtful in it; keep opens the sealed original, which is logged")
    private Doubt doubt;

    @Option(names = "--who", description = "who decides (default: the account this runs under)")
    private String who = System.getProperty("user.name", "unknown");

    @Option(names = "--role", defaultValue = "moderator", description = "in which role (default: moderator)")
    private String role;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CannotStart {
        Logging.quiet();
        Settings settings = options.settings();
        if (reason.isBlank()) {
            throw new CannotStart("--reason must say why");
        }
        if (doubt != null && choice == Choice.reject) {
            throw new CannotStart("--doubt goes with approve: nothing of a rejected post goes out");
        }
        try (Ledger ledger = Storage.openExisting(settings)) {
            int revision = decide(ledger, settings, new Decider(who, role, reason.strip()));
            spec.commandLine()
                    .getOut()
                    .println(id
                            + (choice == Choice.approve ? " is approved" : " is rejected")
                            + (revision > 0 ? "; revision " + revision + " goes out" : "; nothing goes out"));
            spec.commandLine().getOut().flush();
            return 0;
        } catch (NothingToDecide e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private int decide(Ledger ledger, Settings settings, Decider decider) throws CannotStart, NothingToDecide {
        Sinks sinks = Wiring.sinksOwed(settings);
        if (doubt == null) {
            return ledger.decisions(sinks).decide(id, Verdict.of(choice.name()), decider);
        }
        Answer answer = doubt == Doubt.keep ? Answer.KEEP : Answer.REDACT;
        try {
            return new DoubtAnswers(ledger.database(), sinks, OriginalCommand.keys(settings))
                    .approve(id, answer, decider);
        } catch (IllegalStateException e) {
            throw new CannotStart(e.getMessage(), e);
        }
    }
}
