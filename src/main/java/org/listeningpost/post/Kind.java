package org.listeningpost.post;

import java.util.Locale;

/** What sort of thing was said. */
public enum Kind {
    POST,
    COMMENT,
    REVIEW,
    MESSAGE;

    /** The lower-case word used outside the program. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
