package org.listeningpost.insight;

/** Whether a text praises or criticises, told by its words alone: to see whether moderation treats both alike. */
public enum Tone {
    PRAISE,
    CRITICISM,
    /** Both. */
    MIXED,
    /** Neither that could be told. */
    PLAIN;

    /** In small letters. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
