package org.listeningpost.moderate;

import java.util.Optional;
import org.listeningpost.post.Post;

/** Answers if one of its phrases stands in the text, other than as part of a harmless phrase. */
final class PhraseRule implements Rule {
    private final String id;
    private final Phrases phrases;
    private final Phrases unless;
    private final Reported reported;
    private final boolean disguised;
    private final Optional<Judgement> opinion;

    PhraseRule(String id, Phrases phrases, Phrases unless, Reported reported, boolean disguised, Judgement opinion) {
        this.id = id;
        this.phrases = phrases;
        this.unless = unless;
        this.reported = reported;
        this.disguised = disguised;
        this.opinion = Optional.of(opinion);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean readsThroughDisguise() {
        return disguised;
    }

    @Override
    public Optional<Judgement> judge(Post post, Words words) {
        boolean[] isReported = {false};
        boolean isBroken = phrases.find(words, (phrase, start, end) -> {
            if (!phrase.sign().holds(words, start, end) || unless.isBetween(words, start, end)) {
                return false;
            }
            boolean told = reported.isReported(words, start, end);
            isReported[0] |= told;
            return !told;
        });
        return isBroken ? opinion : isReported[0] ? reported.judgement() : Optional.empty();
    }
}
