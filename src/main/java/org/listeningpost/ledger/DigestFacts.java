package org.listeningpost.ledger;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a digest tells of one window, counted by the ledger: {@code in = kept + held + escalated + rejected + failed}.
 * The unit is a revision first recorded in the window.
 *
 * @param from first instant of the window
 * @param to first instant after it
 * @param bySource the sums, a line a source; sources that said nothing are there with zeros
 * @param escalated first section: every escalation of the window
 * @param questions the newest kept posts that ask something and so need an answer first, at most a page of them
 * @param questionCount how many those are in all
 * @param kept the newest kept posts that are no questions, at most a page of them
 * @param held how many were held, a line a rule
 * @param rejected how many were rejected, a line a rule
 * @param unread what could not be read, a line a channel and reason
 * @param released posts of earlier days that a person released in this window
 * @param releasedCount how many those are in all
 * @param dead dead letters now, a line a sink and cause
 * @param waiting posts that wait for a person now, in all
 * @param channels how every channel is now
 */
public record DigestFacts(
        LocalDate date,
        ZoneId zone,
        Instant from,
        Instant to,
        List<SourceSum> bySource,
        List<Escalation> escalated,
        List<Entry> questions,
        long questionCount,
        List<Entry> kept,
        List<RuleCount> held,
        List<RuleCount> rejected,
        List<UnreadCount> unread,
        List<Entry> released,
        long releasedCount,
        List<DeadCount> dead,
        long waiting,
        List<ChannelHealth> channels) {

    public DigestFacts {
        bySource = List.copyOf(bySource);
        escalated = List.copyOf(escalated);
        questions = List.copyOf(questions);
        kept = List.copyOf(kept);
        held = List.copyOf(held);
        rejected = List.copyOf(rejected);
        unread = List.copyOf(unread);
        released = List.copyOf(released);
        dead = List.copyOf(dead);
        channels = List.copyOf(channels);
    }

    /** The sums of one source. */
    public record SourceSum(String source, long kept, long held, long escalated, long rejected, long failed) {
        /** All that came in. */
        public long in() {
            return kept + held + escalated + rejected + failed;
        }

        /** Both together. */
        public SourceSum plus(SourceSum other) {
            return new SourceSum(
                    source,
                    kept + other.kept,
                    held + other.held,
                    escalated + other.escalated,
                    rejected + other.rejected,
                    failed + other.failed);
        }
    }

    /**
     * An escalated post, never its text.
     *
     * @param link the post at its platform, or null
     * @param done what was done: {@code alert sent 09:12}, {@code approved by moderator}, {@code waiting}
     */
    public record Escalation(String id, String source, URI link, String rule, Instant recordedAt, String done) {}

    /** How often a rule led to the verdict. */
    public record RuleCount(String rule, String category, long count) {}

    /** How many entries of a channel could not be read, and why. */
    public record UnreadCount(String source, String channel, String reason, long count) {}

    /** How many deliveries to a sink were given up, and why. */
    public record DeadCount(String sink, String cause, long count) {}

    /** The sum over all sources. */
    public SourceSum total() {
        return bySource.stream().reduce(new SourceSum("all", 0, 0, 0, 0, 0), SourceSum::plus);
    }
}
