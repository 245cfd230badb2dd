package org.listeningpost.listen;

/**
 * An entry that could not be read; it counts as failed in the digest, once.
 *
 * @param key tells it from other entries of its channel, the same at every poll: a hash of its bytes, say
 * @param reason in a reader's words, without its text
 */
public record Unread(String key, String reason) {}
