package org.listeningpost.hub;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.listeningpost.config.Settings;
import org.listeningpost.digest.DigestCalendar;
import org.listeningpost.ledger.DigestRuns;

/** Writes the day's digest run when its time has come; sending it is the outbox's work. */
final class DigestClock {
    private final DigestRuns runs;
    private final Clock clock;

    DigestClock(DigestRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Opens today's run if it is due and not there: also late in the day, if the hub was down at its time. */
    void tick(Settings settings) {
        if (!settings.has("digest.to")) {
            return;
        }
        ZonedDateTime now = clock.instant().atZone(settings.zone("digest.zone"));
        LocalDate today = now.toLocalDate();
        if (now.toLocalTime().isBefore(settings.time("digest.at")) || isThere(today)) {
            return;
        }
        if (calendar(settings).isWorkingDay(today)) {
            open(settings, today);
        }
    }

    /** The run of a date, opened now if its window is not empty. */
    Optional<DigestRuns.Run> open(Settings settings, LocalDate date) {
        Instant end = calendar(settings).windowEnd(date, clock.instant());
        return runs.open(date, DigestSink.LIST, end);
    }

    private boolean isThere(LocalDate date) {
        return runs.find(date, DigestSink.LIST).isPresent();
    }

    private static DigestCalendar calendar(Settings settings) {
        return new DigestCalendar(settings.zone("digest.zone"), settings.time("digest.at"));
    }
}
