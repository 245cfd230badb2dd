package org.listeningpost.score;

import java.io.IOException;

/** Asks something outside what it makes of protected texts. */
@FunctionalInterface
public interface Scorer {
    /**
     * @param request JSON
     * @return the answer's body
     * @throws IOException if there is none that can be used, in whatever way
     */
    byte[] ask(byte[] request) throws IOException;
}
