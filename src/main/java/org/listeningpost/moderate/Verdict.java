package org.listeningpost.moderate;

import java.util.Locale;

/** What becomes of a post, in rising gravity. A verdict only ever rises on the way; only a person lowers it. */
public enum Verdict {
    APPROVE,
    HOLD,
    REJECT,
    ESCALATE;

    /** The lower-case word used outside the program. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict with this word. */
    public static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The graver of the two. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
