package org.listeningpost.hub;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.listeningpost.digest.DigestCalendar;
import org.listeningpost.digest.DigestMail;
import org.listeningpost.ledger.DigestRuns;
import org.listeningpost.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code digest}: shows a day's digest, or sends it if it was not sent. */
@Command(name = "digest", description = "Writes a day's digest to look at, or sends it if it was not sent.")
public final class DigestCommand implements Callable<Integer> {
    @Mixin
    private Options options;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "which day's digest (default: today's)")
    private LocalDate date;

    @Option(names = "--preview", paramLabel = "DIR", description = "writes digest.html and digest.txt into this folder")
    private Path preview;

    @Option(names = "--send", description = "sends it, on any day, if it was not sent")
    private boolean send;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws CannotStart, FaultyFiles, IOException {
        Logging.quiet();
        if (preview == null && !send) {
            throw new CannotStart("say --preview DIR, --send or both");
        }
        Settings settings = options.settings();
        if (send && !settings.has("digest.to")) {
            throw new CannotStart(settings.fault("digest.to", "is not set: nobody would get the digest")
                    .toString());
        }
        Clock clock = Clock.systemUTC();
        LocalDate day = date == null ? LocalDate.ofInstant(clock.instant(), settings.zone("digest.zone")) : date;
        RoutesFolder folder = options.folder();
        Parts parts = loaded(folder, settings);
        try (Ledger ledger = Storage.openExisting(settings)) {
            if (preview != null) {
                preview(ledger, parts, settings, day, clock);
            }
            return send ? new DigestSending(parts, ledger, clock).send(day, out()) : 0;
        }
    }

    private Parts loaded(RoutesFolder folder, Settings settings) throws CannotStart {
        try {
            return Parts.load(folder, settings, Keys.passing(), null);
        } catch (FaultyFiles e) {
            throw new CannotStart(e.faults().get(0).toString(), e);
        }
    }

    private void preview(Ledger ledger, Parts parts, Settings settings, LocalDate day, Clock clock) throws IOException {
        DigestRuns runs = ledger.digestRuns();
        Optional<DigestRuns.Run> there = runs.find(day, DigestSink.LIST);
        DigestRuns.Run run = there.isPresent() ? there.get() : wouldBe(runs, settings, day, clock);
        DigestMail mail = DigestSink.of(parts, ledger).render(run);
        Files.createDirectories(preview);
        Files.writeString(preview.resolve("digest.html"), mail.html());
        Files.writeString(preview.resolve("digest.txt"), mail.text());
        out().println("Wrote " + preview.resolve("digest.html") + " and digest.txt: " + mail.subject());
        out().flush();
    }

    private static DigestRuns.Run wouldBe(DigestRuns runs, Settings settings, LocalDate day, Clock clock) {
        Instant from = runs.nextFrom(DigestSink.LIST);
        DigestCalendar calendar = new DigestCalendar(settings.zone("digest.zone"), settings.time("digest.at"));
        Instant end = calendar.windowEnd(day, clock.instant());
        return new DigestRuns.Run(day, DigestSink.LIST, from.isBefore(end) ? from : end, end, "preview");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
