package org.listeningpost.hub;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.listeningpost.config.Fault;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;

/** What the settings must say together: one that needs another is useless, or worse, alone. */
final class Consistency {
    private Consistency() {}

    static Void check(Settings settings, RoutesFolder folder) throws FaultyFiles {
        List<Fault> faults = new ArrayList<>();
        if (isWithin(settings.path("data.dir"), folder.dir())) {
            faults.add(settings.fault("data.dir", "must not lie within the routes folder, whose changes are watched"));
        }
        if (!settings.text("crm.kind").equals("none") && !settings.has("crm.url")) {
            faults.add(settings.fault("crm.kind", "is set, so crm.url must be set too"));
        }
        if (settings.text("crm.url").contains("?") || settings.text("crm.url").contains("#")) {
            faults.add(settings.fault("crm.url", "must have no ? and no #: the feedback id is put behind it"));
        }
        for (String to : List.of("digest.to", "alert.to", "alert.rota")) {
            if (settings.has(to) && !settings.has("mail.host")) {
                faults.add(settings.fault(to, "is set, so mail.host must be set too"));
            }
        }
        String auth = settings.text("mail.auth");
        if (!auth.equals("none") && !(settings.has("mail.user") && settings.has("mail.password"))) {
            faults.add(settings.fault("mail.auth", "is " + auth + ", so mail.user and mail.password must be set too"));
        }
        if (!auth.equals("none") && settings.text("mail.security").equals("none")) {
            faults.add(settings.fault("mail.auth", "would send the password unencrypted: set mail.security"));
        }
        if (settings.duration("poll.lease")
                        .compareTo(settings.duration("poll.timeout").multipliedBy(2))
                < 0) {
            faults.add(settings.fault("poll.lease", "must be at least twice poll.timeout"));
        }
        if (settings.duration("delivery.lease")
                        .compareTo(settings.duration("crm.timeout").multipliedBy(4))
                < 0) {
            faults.add(settings.fault("delivery.lease", "must be at least four times crm.timeout"));
        }
        if (settings.has("scorer.url")
                && settings.duration("poll.lease")
                                .compareTo(settings.duration("scorer.timeout").multipliedBy(6))
                        < 0) {
            faults.add(settings.fault("scorer.timeout", "must be at most a sixth of poll.lease"));
        }
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
        return null;
    }

    private static boolean isWithin(Path inner, Path outer) {
        return inner.toAbsolutePath()
                .normalize()
                .startsWith(outer.toAbsolutePath().normalize());
    }
}
