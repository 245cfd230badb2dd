package org.listeningpost.hub;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code run}: the hub, until it is told to stop. */
@Command(name = "run", description = "Runs the hub. SIGTERM drains and stops it within 30 s.")
public final class RunCommand implements Callable<Integer> {
    @Mixin
    private Options options;

    @Override
    public Integer call() throws Exception {

        Logging.start(options.settings());
        FrugalCompiler.ask();
        Hub hub = Hub.start(options.folder(), options.sources(), Clock.systemUTC());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            hub.close();
                            stopped.countDown();
                        },
                        "shutdown"));
        stopped.await();
        return 0;
    }
}
