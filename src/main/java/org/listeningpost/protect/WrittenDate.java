package org.listeningpost.protect;

/**
 * A date as it is written.
 *
 * @param year the whole year, or -1 if none is given; of two figures, those from 30 on are of the last century
 * @param form how it is written
 */
record WrittenDate(int start, int end, int year, Form form) {
    private static final int YOUNGEST = 2009;
    private static final int OLDEST = 1900;

    enum Form {
        /** With its month in letters, or as the n-th of the n-th. */
        WORDS,
        /** Three numbers with signs between them. */
        NUMBERS,
        /** Three numbers with nothing but spaces between them. */
        SPACED,
        /** Six or eight figures in a row. */
        GLUED,
        /** Nothing but number words, or a day and month in figures: a date only where it is called one. */
        BARE
    }

    boolean hasYear() {
        return year >= 0;
    }

    /** Whether it is so long ago that few letters and appointments are of that day, and many births. */
    boolean isLongPast() {
        return year >= OLDEST && year <= YOUNGEST;
    }
}
