package org.listeningpost.moderate;

import java.util.Set;

/**
 * What of a text is compared with other texts to know an advertisement again: how to get in touch, and the drift of its
 * words. Raw here; the ledger keeps keyed hashes only, for ninety days.
 *
 * @param contacts links, addresses and numbers
 * @param drift values of which two texts with nearly the same words share at least one
 */
public record Sketch(Set<String> contacts, Set<String> drift) {
    public static final Sketch NOTHING = new Sketch(Set.of(), Set.of());

    public Sketch {
        contacts = Set.copyOf(contacts);
        drift = Set.copyOf(drift);
    }

    public boolean isEmpty() {
        return contacts.isEmpty() && drift.isEmpty();
    }

    /** No word of the text. */
    @Override
    public String toString() {
        return "Sketch";
    }
}
