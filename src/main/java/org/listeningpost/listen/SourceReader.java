package org.listeningpost.listen;

import java.util.List;
import org.listeningpost.post.Cursor;

/**
 * One platform's contract: builds a request from a cursor and reads a reply into posts and the next cursor. Pure: no
 * network, no clock, no store. Paging, rate limits, back-off, leases and health are written once, around it.
 */
public interface SourceReader {

    /** The word of the source, such as {@code blog}. */
    String source();

    /** The channels that are configured; none means that the source is off. */
    List<Channel> channels();

    /** What to ask next. */
    Request request(Channel channel, Cursor cursor);

    /** What the reply means. A runtime exception from here counts as {@link Answer.Failed}, with the bytes' digest. */
    Answer read(Channel channel, Cursor cursor, Reply reply);
}
