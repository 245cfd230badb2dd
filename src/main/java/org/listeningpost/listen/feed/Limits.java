package org.listeningpost.listen.feed;

/** How much one reading takes in; a body of 5 MB stays far below 256 MB of memory with these. */
final class Limits {
    private Limits() {}

    /** Entries of one reading; the rest is left out and noted. */
    static final int ENTRIES = 5_000;

    /** Characters of a post's text; the rest is cut off and noted. */
    static final int TEXT = 100_000;

    /** Characters of one element before its markup is taken off. */
    static final int RAW = 4 * TEXT;

    /** Levels of elements; an entry nested deeper is not read. */
    static final int NESTING = 200;

    /** Levels of elements at which the parser gives the whole feed up. */
    static final int PARSER_NESTING = 10_000;

    /** Tags that the lenient reading, which holds them all in memory, takes on. */
    static final int LENIENT_TAGS = 400_000;

    /** Characters of a link. */
    static final int LINK = 2_000;

    /** Comment feeds that one reading may lead to. */
    static final int COMMENT_FEEDS = 100;

    /** Repeated ids that a channel remembers. */
    static final int REPEATED = 1_000;
}
