package org.listeningpost.protect;

/**
 * Keyed hashes that let a moderator see "the same author again" without knowing who: of the platform's author id and of
 * the folded handle. Null where the platform does not tell.
 */
public record Pseudonyms(String ofId, String ofHandle) {
    public static final Pseudonyms NONE = new Pseudonyms(null, null);
}
