package org.listeningpost.moderate;

import java.util.Optional;
import org.listeningpost.post.Post;

/** Answers if one of its phrases stands in the text, other than as part of a harmless phrase. */
final class PhraseRule implements Rule {
    private final String id;
    private final Phrases phrases;
    private final Phrases unless;
    private final Optional<Judgement> opinion;

    PhraseRule(String id, Phrases phrases, Phrases unless, Judgement opinion) {
        this.id = id;
        this.phrases = phrases;
        this.unless = unless;
        this.opinion = Optional.of(opinion);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<Judgement> judge(Post post, Words words) {
        for (int from = 0; from < words.count(); from++) {
            int end = phrases.end(words, from);
            if (end > 0 && !isExcused(words, from, end)) {
                return opinion;
            }
        }
        return Optional.empty();
    }

    private boolean isExcused(Words words, int from, int end) {
        for (int i = Math.max(0, from - Phrase.REACH); i < end; i++) {
            if (unless.end(words, i) > from) {
                return true;
            }
        }
        return false;
    }
}
