package org.listeningpost.post;

/** What the platform counted; zero where it does not say. */
public record Counts(int likes, int replies, int reposts) {
    public static final Counts NONE = new Counts(0, 0, 0);
}
