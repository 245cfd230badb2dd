package org.listeningpost.post;

/**
 * Who said it, as far as the platform tells: each part may be null, all of them together too ({@link #UNKNOWN}).
 * Never leaves the hub; the ledger keeps keyed pseudonyms only.
 */
public record Author(String id, String handle, String name) {
    public static final Author UNKNOWN = new Author(null, null, null);

    /** No name, handle or id: exceptions print their arguments. */
    @Override
    public String toString() {
        return "Author";
    }
}
