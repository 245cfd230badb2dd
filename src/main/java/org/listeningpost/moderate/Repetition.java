package org.listeningpost.moderate;

/**
 * How often something of a post stood in posts of the last ninety days, itself included.
 *
 * @param byAuthor posts by the same author, zero if the author is not known
 * @param authors authors who wrote it
 */
public record Repetition(int byAuthor, int authors) {
    public static final Repetition NONE = new Repetition(0, 0);

    /** The higher count of both. */
    public Repetition or(Repetition other) {
        return new Repetition(Math.max(byAuthor, other.byAuthor), Math.max(authors, other.authors));
    }
}
