package org.listeningpost.hub;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.listeningpost.protect.Screening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code screen}: a dry run of moderation and confidentiality, JSON Lines in and out. */
@Command(
        name = "screen",
        description = "Reads posts as JSON Lines and says what the hub would make of each. Nothing is stored.")
public final class ScreenCommand implements Callable<Integer> {
    @Mixin
    private Options options;

    @Override
    public Integer call() throws Exception {
        Logging.quiet();
        Settings settings = options.settings();
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            Screening screening =
                    Screening.load(options.folder().rules(), Parts.holdWords(settings), SealKey.passing()::pseudonym);
            new Screen(screening).run(System.in, out);
            return 0;
        } catch (FaultyFiles e) {
            throw new CannotStart(e.faults().get(0).toString(), e);
        }
    }
}
