package org.listeningpost.hub;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.listeningpost.console.Console;
import org.listeningpost.console.ConsolePortTaken;
import org.listeningpost.console.Metrics;
import org.listeningpost.ledger.Ledger;
import org.listeningpost.outbox.Bell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running hub. It starts in an order that writes nothing before everything that can be checked was checked: settings
 * and rules, routes, the port, then the database, then polling.
 */
public final class Hub implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);

    private final Situation situation = new Situation();
    private final AtomicReference<Generation> generation = new AtomicReference<>();
    private final AtomicReference<Ledger> ledger = new AtomicReference<>();
    private final Clock clock;
    private final Settings settings;
    private final Console console;
    private final Metrics metrics;
    private Seat seat;
    private Caretaker caretaker;

    private Hub(Settings settings, Keys keys, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        Desk desk = new Desk(ledger::get, generation::get, situation, keys, clock);
        this.metrics = new Metrics(desk::health, clock);
        this.console = new Console(settings.text("http.host"), settings.number("http.port"), desk, metrics::scrape);
    }

    /**
     * Starts a hub on a routes folder.
     *
     * @param sources where settings come from, read again at every change of the folder
     * @throws CannotStart with the one line that says why; nothing was written if it is the files, the port or the database
     */
    public static Hub start(RoutesFolder folder, SettingsSource sources, Clock clock) throws CannotStart {
        Settings settings = readable(() -> sources.read(folder.dir()));
        readable(() -> SealKey.check(settings));
        Keys keys = new Keys();
        Generation first = readable(() -> Generation.load(folder, Parts.load(folder, settings, keys, null)));
        Hub hub = new Hub(settings, keys, clock);
        try {
            hub.console.start();
        } catch (ConsolePortTaken e) {
            throw new CannotStart(settings.fault("http.port", e.getMessage()).toString(), e);
        }
        try {
            hub.open(first, sources, keys);
            return hub;
        } catch (CannotStart | RuntimeException e) {
            hub.close();
            throw e;
        }
    }

    private void open(Generation first, SettingsSource sources, Keys keys) throws CannotStart {
        Storage.check(settings);
        Path data = Storage.folder(settings);
        seat = Seat.take(data, Storage.isEmbedded(settings));
        keys.take(SealKey.ring(settings, data));
        Ledger opened = Storage.open(settings, seat.owner());
        ledger.set(opened);
        opened.release();
        Lasting lasting = new Lasting(opened, keys, metrics, new Bell(), clock);
        first.bind(lasting);
        readable(() -> {
            first.start();
            return first;
        });
        generation.set(first);
        caretaker = new Caretaker(
                new Reload(first.folder(), sources, data, lasting, generation, situation), lasting, generation);
        caretaker.start();
        situation.ready(true);
        if (!Alerting.isOn(settings)) {
            LOG.warn("alert.rota and alert.to are not set: nobody is told at once of somebody in distress");
        } else if (!settings.has("console.url")) {
            LOG.warn(
                    "console.url is not set: alerts have no link to acknowledge them by, and go on until they are decided");
        }
        LOG.info(
                "The hub runs {} routes; its console is at http://{}:{}/",
                first.routes(),
                settings.text("http.host"),
                port());
    }

    /** The port the console answers on. */
    public int port() {
        return console.port();
    }

    /** For the commands that watch a hub work. */
    public Ledger ledger() {
        return ledger.get();
    }

    Settings settings() {
        return generation.get().parts().settings();
    }

    /** Opens the digest run of a date now; its window ends now if 08:00 of that date is still to come. */
    public boolean openDigest(LocalDate date) {
        return new DigestClock(ledger.get().digestRuns(), clock)
                .open(settings(), date)
                .isPresent();
    }

    /** Reads something; its faults become the one line on stderr. */
    private static <T> T readable(org.listeningpost.config.Faults.Load<T> load) throws CannotStart {
        try {
            return load.load();
        } catch (FaultyFiles e) {
            int more = e.faults().size() - 1;
            String also = more == 0 ? "" : " (and " + more + " more: `check` tells all)";
            throw new CannotStart(e.faults().get(0) + also, e);
        }
    }

    /** Drains: no new polls, what is under way ends, leases are given back. */
    @Override
    public void close() {
        situation.draining();
        if (caretaker != null) {
            caretaker.stop();
        }
        Generation running = generation.getAndSet(null);
        if (running != null) {
            running.stop();
        }
        console.stop();
        Ledger open = ledger.getAndSet(null);
        if (open != null) {
            giveBack(open);
            open.close();
        }
        try {
            if (seat != null) {
                seat.close();
            }
        } catch (IOException e) {
            LOG.warn("The seat in data.dir could not be given back");
        }
    }

    private static void giveBack(Ledger open) {
        try {
            open.release();
        } catch (RuntimeException e) {
            LOG.warn("Leases were not given back, they run out by themselves: {}", e.getMessage());
        }
    }
}
