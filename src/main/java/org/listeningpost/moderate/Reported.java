package org.listeningpost.moderate;

import java.util.Optional;

/**
 * Words that the author only reports: in quotation marks, or near "he called me", "shouted at", "is not a word to use".
 *
 * @param told what people say when they report what others said
 * @param opinion of a post that breaks a rule in reported words only
 */
record Reported(Phrases told, Judgement opinion) {
    /** For a rule to which it makes no difference. */
    static final Reported NEVER = new Reported(null, Judgement.APPROVED);

    private static final int BEFORE = 10;
    private static final int AFTER = 6;

    boolean isReported(Words words, int start, int end) {
        return told != null
                && (words.isQuoted(start)
                        || words.isQuoted(end - 1)
                        || told.isBetween(words, start - BEFORE, start)
                        || told.isBetween(words, end, end + AFTER));
    }

    Optional<Judgement> judgement() {
        return opinion.verdict() == Verdict.APPROVE ? Optional.empty() : Optional.of(opinion);
    }
}
