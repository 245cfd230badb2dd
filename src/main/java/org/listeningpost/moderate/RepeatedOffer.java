package org.listeningpost.moderate;

import java.util.Optional;

/**
 * Spam by repetition: an offer whose link, number or words came before, by one author or by several. The same words from
 * many people that offer nothing are a campaign, and pass.
 */
public final class RepeatedOffer {
    private final Phrases offers;
    private final Terms terms;
    private final Judgement opinion;

    /**
     * How often is too often.
     *
     * @param byAuthor posts by one author
     * @param authors authors with the same offer
     */
    public record Terms(int byAuthor, int authors) {}

    RepeatedOffer(Phrases offers, Terms terms, Judgement opinion) {
        this.offers = offers;
        this.terms = terms;
        this.opinion = opinion;
    }

    /** What of this post is remembered and looked up; nothing for the many that offer nothing. */
    public Sketch sketch(Words words) {
        if (!offers.isIn(words)) {
            return Sketch.NOTHING;
        }
        return new Sketch(Contacts.in(words.text()), Drift.of(words.text()));
    }

    /** The opinion of an offer that stood elsewhere so often. */
    public Optional<Judgement> judge(Repetition repetition) {
        boolean tooOften = repetition.byAuthor() >= terms.byAuthor() || repetition.authors() >= terms.authors();
        return tooOften ? Optional.of(opinion) : Optional.empty();
    }
}
