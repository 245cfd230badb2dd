package org.listeningpost.config;

import java.util.ArrayList;
import java.util.List;

/** The faults of several files, collected so that they are told together. */
public final class Faults {
    private final List<Fault> faults = new ArrayList<>();

    /** Something that is read from files. */
    @FunctionalInterface
    public interface Load<T> {
        T load() throws FaultyFiles;
    }

    /** What was loaded, or the other value, with the faults noted. */
    public <T> T collect(Load<T> load, T otherwise) {
        try {
            return load.load();
        } catch (FaultyFiles e) {
            faults.addAll(e.faults());
            return otherwise;
        }
    }

    /** Ends the collecting: nothing happens if no file was faulty. */
    public void check() throws FaultyFiles {
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
    }
}
