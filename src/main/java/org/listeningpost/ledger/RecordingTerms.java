package org.listeningpost.ledger;

import java.time.Duration;
import java.util.function.Function;
import org.listeningpost.moderate.Sketch;
import org.listeningpost.post.Post;
import org.listeningpost.protect.KeyRing;

/**
 * On what terms posts are recorded.
 *
 * @param rulesVersion of the house rules in force
 * @param leaseMillis how long a poller's lease is renewed for with each page
 * @param keepSealed how long a sealed original is kept
 * @param sketcher what of a post is remembered, to know an advertisement again
 */
public record RecordingTerms(
        KeyRing keys,
        Sinks sinks,
        String rulesVersion,
        long leaseMillis,
        Duration keepSealed,
        Function<Post, Sketch> sketcher) {}
