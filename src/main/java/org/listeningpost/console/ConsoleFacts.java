package org.listeningpost.console;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.Fairness;
import org.listeningpost.moderate.HouseRules;
import org.listeningpost.moderate.Verdict;

/** What the console's pages need to know. Only {@link #health} has to answer when the database does not. */
public interface ConsoleFacts {

    /** How the hub is now. */
    Health health();

    /** The zone of the times on the pages. */
    ZoneId zone();

    /** How many posts are held, by source and verdict; what is zero may be left out. */
    List<PostCount> counts();

    /** The posts that wait for a person, escalated ones first, the longest waiting first. */
    List<Entry> waiting(int limit);

    /** How many wait in all. */
    long waitingCount();

    /** The deliveries that were given up, the newest first. */
    List<DeadLetter> deadLetters(int limit);

    /** How moderation treated what came in of late. */
    Fairness fairness();

    /** The house rules in force. */
    HouseRules houseRules();

    /** Whether alerts carry links to this console: then the page of a link answers whoever has one. */
    boolean hasPublicAddress();

    /** What the page of an alert's link shows; looking changes nothing. */
    Acknowledgement acknowledgement(String token);

    /**
     * Notes that somebody looks after an escalated post, if the link is good.
     *
     * @param who one of those the mail went to; anybody else is ignored
     */
    Acknowledgement acknowledge(String token, String who);

    /** How many posts of a source got a verdict. */
    record PostCount(String source, Verdict verdict, long posts) {}

    /**
     * A delivery that was given up.
     *
     * @param id the feedback id
     * @param cause in a reader's words
     */
    record DeadLetter(String id, int revision, String sink, String cause, Instant since) {}
}
