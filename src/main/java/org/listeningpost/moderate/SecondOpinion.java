package org.listeningpost.moderate;

import java.util.Optional;
import org.listeningpost.moderate.resemblance.Classifier;
import org.listeningpost.moderate.resemblance.Resemblance;
import org.listeningpost.post.Post;

/** A rule by phrases that does not hold where the text as a whole is hardly anything but ordinary feedback. */
final class SecondOpinion implements Rule {
    private final Rule first;
    private final int percent;

    /** @param percent from which likelihood of being ordinary the first rule's opinion is dropped */
    SecondOpinion(Rule first, int percent) {
        this.first = first;
        this.percent = percent;
    }

    @Override
    public String id() {
        return first.id();
    }

    @Override
    public boolean readsThroughDisguise() {
        return first.readsThroughDisguise();
    }

    @Override
    public Optional<Judgement> judge(Post post, Words words) {
        return first.judge(post, words)
                .filter(opinion ->
                        words.likelihoods(Classifier.shipped())[Resemblance.ORDINARY.ordinal()] * 100 < percent);
    }
}
