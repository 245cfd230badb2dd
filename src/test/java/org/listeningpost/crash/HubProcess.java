package org.listeningpost.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A hub as people run it: the built jar in a process of its own, that can be killed, frozen and started again. */
final class HubProcess {
    private static final Path JAR = Path.of("target/listening-post.jar");

    private final Map<String, String> settings = new TreeMap<>();
    private final Path log;
    private Process process;

    HubProcess(Path log) {
        this.log = log;
    }

    HubProcess set(String key, String value) {
        settings.put(key, value);
        return this;
    }

    void start() {
        process = launch(List.of("run"));
    }

    /** Runs a command beside it and gives its exit code. */
    int command(String... words) throws InterruptedException {
        Process command = launch(List.of(words));
        if (!command.waitFor(60, TimeUnit.SECONDS)) {
            command.destroyForcibly();
            throw new IllegalStateException("The command did not end");
        }
        return command.exitValue();
    }

    /** Starts a command and kills it on its way, unless it ended before. */
    void commandKilledAfter(long millis, String... words) throws InterruptedException {
        Process command = launch(List.of(words));
        if (!command.waitFor(millis, TimeUnit.MILLISECONDS)) {
            command.destroyForcibly().waitFor();
        }
    }

    private Process launch(List<String> words) {
        List<String> line = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx256m", "-jar", JAR.toString()));
        line.addAll(words);
        settings.forEach((key, value) -> {
            line.add("--set");
            line.add(key + "=" + value);
        });
        try {
            return new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets it run for a while, then kill -9; it must not have ended by itself. */
    void killAfter(long millis) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The hub ended by itself: " + log());
        }
        kill();
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGSTOP, or SIGCONT. */
    void signal(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("kill -" + name + " failed");
        }
    }

    /** Awaits what the hub is to bring about; at once a failure with its log if it ended by itself. */
    void await(Duration patience, Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(patience)
                .failFast(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("The hub ended by itself: " + log());
                    }
                })
                .until(condition);
    }

    /** SIGTERM; the seconds it took to end. */
    long stop() throws InterruptedException {
        long began = System.nanoTime();
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            kill();
        }
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
