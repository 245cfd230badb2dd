package org.listeningpost.hub;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.listeningpost.alert.OnCall;
import org.listeningpost.alert.Rota;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.listeningpost.digest.BankHolidays;

/** Whom alerts go to and how long each may take, by the settings in force. */
record Alerting(OnCall onCall, Duration within, ZoneId zone) {
    /** Whether escalations are mailed at all. */
    static boolean isOn(Settings settings) {
        return settings.has("alert.to") || settings.has("alert.rota");
    }

    /** @throws FaultyFiles if the rota cannot be read, or leaves a gap that nobody stands in for */
    static Alerting of(Settings settings) throws FaultyFiles {
        Optional<Rota> rota = Optional.empty();
        if (settings.has("alert.rota")) {
            rota = Optional.of(rota(settings));
        }
        return new Alerting(
                new OnCall(rota, settings.list("alert.to"), Alerting::isBankHoliday),
                settings.duration("alert.acknowledge-within"),
                settings.zone("digest.zone"));
    }

    private static boolean isBankHoliday(LocalDate day) {
        return England.BANK_HOLIDAYS.isBankHoliday(day);
    }

    /** Read when first asked for. */
    private static final class England {
        private static final BankHolidays BANK_HOLIDAYS = new BankHolidays();
    }

    private static Rota rota(Settings settings) throws FaultyFiles {
        Rota rota;
        try {
            rota = Rota.parse(settings.text("alert.rota"));
        } catch (IllegalArgumentException e) {
            throw new FaultyFiles(settings.fault("alert.rota", e.getMessage()));
        }
        Optional<String> gap = rota.gap();
        if (gap.isPresent() && !settings.has("alert.to")) {
            throw new FaultyFiles(settings.fault(
                    "alert.rota",
                    "has nobody on duty " + gap.get()
                            + ": add an entry, such as one for all times with *, or set alert.to"));
        }
        return rota;
    }

    /** Who is told next; none if everybody was. */
    List<String> next(Instant now, Set<String> told) {
        return onCall.next(now.atZone(zone), told);
    }
}
