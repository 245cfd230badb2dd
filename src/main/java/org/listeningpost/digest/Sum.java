package org.listeningpost.digest;

import org.listeningpost.ledger.DigestFacts.SourceSum;

/** The sum that shows that nothing was lost on the way. */
final class Sum {
    private Sum() {}

    /** {@code 42 came in = 30 kept + 6 held + 1 escalated + 4 rejected + 1 could not be read}. */
    static String sentence(SourceSum sum) {
        return sum.in() + " came in = " + sum.kept() + " kept + " + sum.held() + " held + " + sum.escalated()
                + " escalated + " + sum.rejected() + " rejected + " + sum.failed() + " could not be read";
    }
}
