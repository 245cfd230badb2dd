package org.listeningpost.hub;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.listeningpost.alert.AlertRenderer;
import org.listeningpost.config.Faults;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.listeningpost.config.Signposts;
import org.listeningpost.digest.DigestRenderer;
import org.listeningpost.digest.MailMessage;
import org.listeningpost.insight.Insights;
import org.listeningpost.insight.Themes;
import org.listeningpost.listen.SourceReader;
import org.listeningpost.outbox.FailurePolicy;
import org.listeningpost.outbox.FailurePolicyFile;
import org.listeningpost.protect.Screening;

/** Everything that is read from the routes folder besides the routes: rules, templates, policies, addresses. */
record Parts(
        Settings settings,
        Screening screening,
        Insights insights,
        SignpostsAt signposts,
        Alerting alerting,
        DigestRenderer digest,
        AlertRenderer alert,
        FailurePolicy failures,
        Map<String, SourceReader> readers) {

    /**
     * Reads them all.
     *
     * @param today the day on which signposts must be good, or null for a hub that is to start all the same
     * @throws FaultyFiles with every fault of every file
     */
    static Parts load(RoutesFolder folder, Settings settings, Keys keys, LocalDate today) throws FaultyFiles {
        Faults faults = new Faults();
        faults.collect(() -> Consistency.check(settings, folder), null);
        URI console = settings.optional("console.url").map(URI::create).orElse(null);
        String domain = MailMessage.domain(settings.text("digest.from"));
        UnaryOperator<String> pseudonym = keys::pseudonym;
        Parts parts = new Parts(
                settings,
                faults.collect(() -> Screening.load(folder.rules(), holdWords(settings), pseudonym), null),
                faults.collect(() -> new Insights(Themes.load(folder.rules().resolve("themes.yaml"))), null),
                faults.collect(
                        () -> new SignpostsAt(Signposts.load(folder.rules().resolve("signposts.yaml"), today)), null),
                faults.collect(() -> Alerting.of(settings), null),
                faults.collect(() -> DigestRenderer.read(folder.templates(), console, domain), null),
                faults.collect(() -> AlertRenderer.read(folder.templates(), console, domain), null),
                faults.collect(() -> FailurePolicyFile.load(folder.failures()), null),
                faults.collect(() -> Readers.of(settings, keys), Map.of()));
        faults.check();
        return parts;
    }

    /** Nothing but settings: enough to hold routes against the rules. */
    static Parts none(Settings settings) {
        return new Parts(settings, null, null, null, null, null, null, null, Map.of());
    }

    static Path holdWords(Settings settings) throws FaultyFiles {
        if (!settings.has("rules.hold-words")) {
            return null;
        }
        Path file = settings.path("rules.hold-words");
        if (!Files.isReadable(file)) {
            throw new FaultyFiles(settings.fault(
                    "rules.hold-words",
                    "names a file that cannot be read from " + Path.of("").toAbsolutePath()));
        }
        return file;
    }
}
