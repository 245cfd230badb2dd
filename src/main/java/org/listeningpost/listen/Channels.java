package org.listeningpost.listen;

import java.util.List;
import java.util.Optional;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Lease;

/** What the poller needs of the ledger: channels, whose turn it is, and what came of it. */
public interface Channels {

    /**
     * Makes these the configured channels of a source; others of the source, and what was found through them, are
     * switched off but keep their history.
     */
    void configure(String source, List<Channel> configured);

    /** Leases the channel of this source that has been due longest; empty if none is due or free. */
    Optional<Turn> claim(String source);

    /** Records entries that could not be read; ones known already count once. */
    void unread(Channel channel, List<Unread> entries);

    /** Adds channels that a channel led to; known ones stay as they are. */
    void found(List<Channel> channels);

    /**
     * Ends a turn and gives the lease back.
     *
     * @return false if the lease was lost meanwhile; then nothing was written
     */
    boolean finish(Lease lease, Finish finish);

    /**
     * A channel that may be polled now.
     *
     * @param failures how many turns in a row failed before this one
     * @param usualGapMillis how far apart news usually is, or 0 if not yet known
     */
    record Turn(Channel channel, Cursor cursor, Lease lease, int failures, long usualGapMillis) {}

    /**
     * How a turn ended.
     *
     * @param status one of {@code ok waiting failing refused off}
     * @param reason in a reader's words, or null
     * @param cursor to keep, or null where the last page committed its own or the old one stays
     * @param nextInMillis when to poll next, counted from now
     */
    record Finish(String status, String reason, Cursor cursor, long nextInMillis) {}
}
