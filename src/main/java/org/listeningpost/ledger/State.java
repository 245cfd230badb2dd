package org.listeningpost.ledger;

import java.util.Locale;

/** What has become of a published post. */
public enum State {
    LIVE,
    /** Changed since it was first sent, or changed and under review: the verdict tells which. */
    EDITED,
    /** Deleted at the source, rejected after it was sent, or erased: no text is kept. */
    DELETED;

    /** The lower-case word used outside the program. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
