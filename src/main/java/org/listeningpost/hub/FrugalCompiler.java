package org.listeningpost.hub;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the JVM to leave its optimising compiler (C2) out. The hub waits for networks most of the time; in runs of up to
 * 100,000 posts C2 costs more processor time than its code saves (docs/adr/0011). A JVM that cannot be asked, or that was
 * told otherwise on its command line, runs as it is.
 */
public final class FrugalCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(FrugalCompiler.class);
    private static final String DIRECTIVES = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private FrugalCompiler() {}

    /** Through the JVM's own diagnostic command {@code Compiler.directives_add}. */
    public static void ask() {
        if (isToldOtherwise()) {
            return;
        }
        try {
            Path file = Files.createTempFile("listening-post", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                Object answer = ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
                LOG.debug("The compiler says: {}", answer);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | JMException | RuntimeException e) {
            LOG.debug("This JVM compiles as it likes: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean isToldOtherwise() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.contains("Tiered") || argument.contains("Compil"));
    }
}
