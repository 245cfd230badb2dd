package org.listeningpost.listen;

import java.time.Clock;
import java.util.Map;

/**
 * What the {@code listen:} component works with.
 *
 * @param readers by the word after {@code listen:}
 */
public record Listening(Map<String, SourceReader> readers, Channels channels, Fetcher fetcher, Clock clock) {
    public Listening {
        readers = Map.copyOf(readers);
    }
}
