package org.listeningpost.moderate;

import java.util.Optional;
import org.listeningpost.post.Post;

/**
 * Spam by repetition: an offer whose link, number or words came before, by one author or by several. The same words from
 * many people that offer nothing are a campaign, and pass.
 */
public final class RepeatedOffer {
    private final Vocabulary vocabulary;
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

    RepeatedOffer(Vocabulary vocabulary, Phrases offers, Terms terms, Judgement opinion) {
        this.vocabulary = vocabulary;
        this.offers = offers;
        this.terms = terms;
        this.opinion = opinion;
    }

    /** What of this post is remembered and looked up; nothing for the many that offer nothing. */
    public Sketch sketch(Post post) {
        Reading reading = Reading.of(post.text());
        if (!offers.isIn(Words.of(reading, vocabulary))) {
            return Sketch.NOTHING;
        }
        return new Sketch(Contacts.in(reading.text()), Drift.of(reading.text()));
    }

    /** The opinion of an offer that stood elsewhere so often. */
    public Optional<Judgement> judge(Repetition repetition) {
        boolean tooOften = repetition.byAuthor() >= terms.byAuthor() || repetition.authors() >= terms.authors();
        return tooOften ? Optional.of(opinion) : Optional.empty();
    }
}
