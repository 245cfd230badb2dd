package org.listeningpost.moderate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.listeningpost.moderate.resemblance.Classifier;
import org.listeningpost.moderate.resemblance.Resemblance;
import org.listeningpost.post.Post;

/** Answers if a text as a whole resembles posts of some kinds, whichever words it uses. */
final class ResemblanceRule implements Rule {
    private final String id;
    private final Set<Resemblance> kinds;
    private final int percent;
    private final Judgement opinion;
    private final Classifier classifier;

    /** @param percent from which likelihood of all these kinds together it answers */
    ResemblanceRule(String id, Set<Resemblance> kinds, int percent, Judgement opinion, Classifier classifier) {
        this.id = id;
        this.kinds = Set.copyOf(kinds);
        this.percent = percent;
        this.opinion = opinion;
        this.classifier = classifier;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean readsThroughDisguise() {
        return true;
    }

    /** A number adds nothing to what a phrase says, or a milder kind to a graver. */
    @Override
    public boolean isAskedAfter(Verdict soFar) {
        return opinion.verdict().compareTo(soFar) > 0;
    }

    @Override
    public Optional<Judgement> judge(Post post, Words words) {
        float[] likelihoods = words.likelihoods(classifier);
        float sum = 0;
        Resemblance most = null;
        for (Resemblance kind : kinds) {
            float likelihood = likelihoods[kind.ordinal()];
            sum += likelihood;
            if (most == null || likelihood > likelihoods[most.ordinal()]) {
                most = kind;
            }
        }
        return sum * 100 >= percent ? Optional.of(opinion(most, Math.round(sum * 100))) : Optional.empty();
    }

    /** Says in numbers why, for the moderator. */
    private Judgement opinion(Resemblance most, int likely) {
        Reason reason = opinion.reasons().get(0);
        String detail = reason.detail() + " (" + likely + " % likely, most of all " + most.word() + ")";
        return new Judgement(opinion.verdict(), List.of(new Reason(reason.rule(), reason.category(), detail)));
    }
}
