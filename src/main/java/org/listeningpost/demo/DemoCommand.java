package org.listeningpost.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.listeningpost.hub.CannotStart;
import org.listeningpost.hub.FrugalCompiler;
import org.listeningpost.hub.Hub;
import org.listeningpost.hub.Logging;
import org.listeningpost.hub.Options;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the whole hub on this machine, with stand-ins for the platforms, the CRM and the mailbox. */
@Command(
        name = "demo",
        description = "Runs the whole hub on this machine with invented posts: no account, no server to install.")
public final class DemoCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(55);

    @Mixin
    private Options options;

    @Option(names = "--once", description = "ends when every demo post is delivered and the digest is sent")
    private boolean once;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Logging.quiet();
        FrugalCompiler.ask();
        PrintWriter out = spec.commandLine().getOut();
        Clock clock = Clock.systemUTC();
        Path data = Files.createTempDirectory("listening-post-demo");
        CountDownLatch stopped = new CountDownLatch(1);
        try (DemoWorld world = new DemoWorld(clock.instant());
                Hub hub = start(world, data, clock)) {
            DemoStory story = new DemoStory(world, hub, out, clock);
            story.addresses();
            boolean whole = story.tell(PATIENCE);
            if (!once) {
                out.println();
                out.println("The hub goes on listening. Ctrl-C stops it.");
                out.flush();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    hub.close();
                    delete(data);
                }));
                stopped.await();
            }
            return whole ? 0 : 1;
        } finally {
            delete(data);
        }
    }

    /** On the usual port if it is free, so that the page is where the README says; on any free one otherwise. */
    private Hub start(DemoWorld world, Path data, Clock clock) throws CannotStart, IOException {
        Map<String, String> settings = new DemoSettings(world, data).all();
        try {
            return Hub.start(options.folder(), options.sources().with(settings), clock);
        } catch (CannotStart e) {
            if (!String.valueOf(e.getMessage()).contains("http.port") || options.isSet("http.port")) {
                throw e;
            }
            settings.put("http.port", "0");
            return Hub.start(options.folder(), options.sources().with(settings), clock);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // a temporary folder: the system clears it in the end
        }
    }
}
