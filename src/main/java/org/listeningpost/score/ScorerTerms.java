package org.listeningpost.score;

import java.net.URI;
import java.time.Duration;
import org.listeningpost.moderate.Verdict;

/**
 * On what terms an external scorer is asked.
 *
 * @param token sent as a bearer token, or empty
 * @param timeout for one request with its answer
 * @param threshold from which score on a post is dealt with
 * @param action what becomes of it then: a verdict only ever rises
 * @param page how many posts a request carries at most
 */
public record ScorerTerms(URI url, String token, Duration timeout, double threshold, Verdict action, int page) {
    /** The host alone: the token stays out of logs. */
    @Override
    public String toString() {
        return "ScorerTerms " + url.getHost();
    }
}
