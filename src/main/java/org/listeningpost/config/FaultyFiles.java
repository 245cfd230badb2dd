package org.listeningpost.config;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be used, with every fault found, so that they can be mended in one go. */
public final class FaultyFiles extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    public FaultyFiles(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public FaultyFiles(Fault fault) {
        this(List.of(fault));
    }

    /** At least one. */
    public List<Fault> faults() {
        return faults;
    }
}
