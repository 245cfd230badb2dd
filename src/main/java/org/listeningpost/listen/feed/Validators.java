package org.listeningpost.listen.feed;

import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import org.listeningpost.listen.Reply;

/** What a reply says for the next request: its validators for a conditional one, and where to send it. */
final class Validators {
    private Validators() {}

    /** A header that can be sent back; anything else would let a server write into our requests. */
    private static final Pattern SENDABLE = Pattern.compile("[\\x20-\\x7E]{1,1000}");

    static FeedCursor next(FeedCursor since, Reply reply) {
        URI moved = reply.movedTo() == null ? null : Links.web(reply.movedTo().toString(), null);
        return new FeedCursor(
                sendable(reply.header("etag")),
                lastModified(reply),
                moved == null ? since.moved() : moved.toString(),
                since.repeated());
    }

    /** A date in the future would have every later change answered with "not modified". */
    private static String lastModified(Reply reply) {
        String value = sendable(reply.header("last-modified"));
        Instant date = FeedDates.parse(value);
        return date != null && date.isAfter(reply.at()) ? null : value;
    }

    private static String sendable(String value) {
        String trimmed = value == null ? "" : value.strip();
        return SENDABLE.matcher(trimmed).matches() ? trimmed : null;
    }
}
