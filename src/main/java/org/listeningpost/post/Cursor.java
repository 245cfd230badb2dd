package org.listeningpost.post;

/**
 * Where a channel's walk stands: opaque JSON that only the platform which wrote it reads, an unfinished walk included,
 * so that a crash resumes mid-walk.
 */
public record Cursor(String json) {
    /** A channel that was never polled. */
    public static final Cursor START = new Cursor("{}");

    public Cursor {
        json = json == null || json.isBlank() ? "{}" : json;
    }
}
