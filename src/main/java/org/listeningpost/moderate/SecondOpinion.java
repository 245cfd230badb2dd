package org.listeningpost.moderate;

import java.util.Optional;
import org.listeningpost.moderate.resemblance.Classifier;
import org.listeningpost.moderate.resemblance.Resemblance;
import org.listeningpost.post.Post;

/**
 * A rule by phrases that leaves it to a person where the text as a whole is hardly anything but ordinary feedback. It
 * never lets the post pass: a clause of a long story may be the one that counts.
 */
final class SecondOpinion implements Rule {
    private final Rule first;
    private final int percent;
    private final Classifier classifier;

    /** @param percent from which likelihood of being ordinary the first rule's opinion is lowered to a hold */
    SecondOpinion(Rule first, int percent, Classifier classifier) {
        this.first = first;
        this.percent = percent;
        this.classifier = classifier;
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
        return first.judge(post, words).map(opinion -> lowered(opinion, words));
    }

    private Judgement lowered(Judgement opinion, Words words) {
        boolean graver = opinion.verdict().compareTo(Verdict.HOLD) > 0;
        return graver && words.likelihoods(classifier)[Resemblance.ORDINARY.ordinal()] * 100 >= percent
                ? new Judgement(Verdict.HOLD, opinion.reasons())
                : opinion;
    }
}
