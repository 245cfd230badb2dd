package org.listeningpost;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A real program that a test needs, such as a browser. Where it is missing the test says loudly that it was not run;
 * where {@code LISTENING_POST_CI} is set it fails, so that no green build hides it.
 */
public final class RealPart {
    private RealPart() {}

    /** The program, found on the PATH. */
    public static Path require(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .or(() -> missing(program))
                .orElseThrow();
    }

    /** The file, such as something that an earlier step of the build makes. */
    public static Path require(String what, Path file) {
        return Optional.of(file)
                .filter(Files::isRegularFile)
                .or(() -> missing(what))
                .orElseThrow();
    }

    private static Optional<Path> missing(String what) {
        String notRun = "NOT RUN: this test needs " + what + ", which is not here";
        System.err.println(notRun);
        return System.getenv("LISTENING_POST_CI") == null ? abort(notRun) : fail(notRun);
    }
}
