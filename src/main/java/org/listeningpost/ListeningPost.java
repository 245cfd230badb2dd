package org.listeningpost;

import org.listeningpost.demo.DemoCommand;
import org.listeningpost.hub.CheckCommand;
import org.listeningpost.hub.DecideCommand;
import org.listeningpost.hub.DigestCommand;
import org.listeningpost.hub.DoubtsCommand;
import org.listeningpost.hub.FairnessCommand;
import org.listeningpost.hub.OriginalCommand;
import org.listeningpost.hub.ReplayCommand;
import org.listeningpost.hub.RunCommand;
import org.listeningpost.hub.ScreenCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: reads the command line and hands over to a command. */
@Command(
        name = "listening-post",
        description =
                "Listens where patients talk, keeps the house rules and the confidences, and hands what it heard to"
                        + " the people who can act.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        version = "listening-post 0.1.0",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            CheckCommand.class,
            ScreenCommand.class,
            DecideCommand.class,
            DigestCommand.class,
            DoubtsCommand.class,
            FairnessCommand.class,
            OriginalCommand.class,
            ReplayCommand.class
        })
public final class ListeningPost {
    private ListeningPost() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line, for main and for tests. */
    public static CommandLine commandLine() {
        return new CommandLine(new ListeningPost()).setExecutionExceptionHandler((e, command, parsed) -> {
            command.getErr().println(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
            return 2;
        });
    }
}
