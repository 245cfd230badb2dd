package org.listeningpost.ledger;

import java.time.Instant;

/**
 * How a channel is.
 *
 * @param status one of {@code ok waiting failing refused silent off}
 * @param lastOk null if it never answered
 * @param reason why it is not ok, in a reader's words, or null
 */
public record ChannelHealth(
        String source, String channel, String status, Instant lastOk, Instant nextPoll, String reason) {}
