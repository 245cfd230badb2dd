package org.listeningpost.hub;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes up a changed routes folder: a second generation is loaded and built beside the running one; only if it is sound
 * the old one drains and the new one starts. Should it fail on starting, the last good folder is started again.
 */
final class Reload {
    private static final Logger LOG = LoggerFactory.getLogger(Reload.class);
    private static final String LAST_GOOD = "last-good-routes";
    /** What belongs to the process: a change takes effect at the next start. */
    private static final List<String> LASTING = List.of(
            "data.dir",
            "database.url",
            "database.user",
            "database.password",
            "database.connections",
            "seal.key",
            "seal.key.older",
            "http.host",
            "http.port",
            "log.format",
            "poll.lease");

    private final RoutesFolder folder;
    private final SettingsSource sources;
    private final Path lastGood;
    private final Lasting lasting;
    private final AtomicReference<Generation> running;
    private final Situation situation;
    private String taken;
    private String seen;
    private boolean stranded;

    Reload(
            RoutesFolder folder,
            SettingsSource sources,
            Path data,
            Lasting lasting,
            AtomicReference<Generation> running,
            Situation situation) {
        this.folder = folder;
        this.sources = sources;
        this.lastGood = data.resolve(LAST_GOOD);
        this.lasting = lasting;
        this.running = running;
        this.situation = situation;
        this.taken = folder.snapshot();
        this.seen = taken;
        keepAsLastGood();
    }

    /** Looks at the folder; a change is taken up once it has stood still from one look to the next. */
    void look() {
        String now = folder.snapshot();
        boolean still = now.equals(seen);
        seen = now;
        if (still && !now.equals(taken)) {
            taken = now;
            take();
        } else if (stranded) {
            back();
        }
    }

    private void take() {
        Generation next;
        try {
            next = build(folder);
        } catch (FaultyFiles e) {
            refused(e);
            return;
        }
        Generation old = running.get();
        old.stop();
        try {
            next.start();
            runs(next);
            situation.reloaded();
            keepAsLastGood();
            LOG.info("The changed routes folder is live: {} routes", next.routes());
        } catch (FaultyFiles e) {
            refused(e);
            back();
        }
    }

    private Generation build(RoutesFolder from) throws FaultyFiles {
        tellWhatWaits(sources.read(from.dir()));
        Settings settings = sources.with(lastingValues()).read(from.dir());
        Generation next = Generation.load(from, Parts.load(from, settings, lasting.keys(), null));
        next.bind(lasting);
        try {
            next.build();
        } catch (FaultyFiles e) {
            next.stop();
            throw e;
        }
        return next;
    }

    /** Tried again at every look, should what keeps them from starting pass, such as a database that is down. */
    private void back() {
        try {
            Generation last = build(new RoutesFolder(lastGood));
            last.start();
            runs(last);
            LOG.warn("The last good routes run again");
        } catch (FaultyFiles e) {
            if (!stranded) {
                LOG.error("The last good routes do not start either, and are tried again: {}", e.getMessage());
            }
            stranded = true;
            situation.ready(false);
        }
    }

    private void runs(Generation generation) {
        running.set(generation);
        stranded = false;
        situation.ready(true);
    }

    private void refused(FaultyFiles e) {
        situation.reloadFailed(e.getMessage());
        lasting.metrics().reloadFailed();
        LOG.error("The changed routes folder was refused, the old routes go on: {}", e.getMessage());
    }

    private void tellWhatWaits(Settings next) {
        Settings now = running.get().parts().settings();
        LASTING.stream()
                .filter(key -> !now.text(key).equals(next.text(key)))
                .forEach(key -> LOG.warn("{} was changed: it takes effect at the next start", key));
    }

    /** What the process works with until the next start, whatever the folder says by now. */
    private Map<String, String> lastingValues() {
        Settings now = running.get().parts().settings();
        return LASTING.stream().collect(Collectors.toMap(key -> key, now::text));
    }

    private void keepAsLastGood() {
        try {
            folder.copyTo(lastGood);
        } catch (IOException e) {
            LOG.warn("The last good routes could not be kept in {}", lastGood);
        }
    }
}
