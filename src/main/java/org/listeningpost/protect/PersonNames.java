package org.listeningpost.protect;

import java.util.List;

/**
 * A finder of people's names that an organisation adds, such as a larger model: a {@link java.util.ServiceLoader} service
 * on the class path. What it finds counts as the hub's own finds do. It must be safe for many threads; if it throws, the
 * post is held and its text withheld.
 */
public interface PersonNames {
    /** A stretch of text, in UTF-16 units, the end excluded. */
    record Range(int start, int end) {
        public Range {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("A range covers at least one character: " + start + " to " + end);
            }
        }
    }

    /** Where people are named in a text. */
    List<Range> find(String text);
}
