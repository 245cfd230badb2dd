package org.listeningpost.moderate;

import java.util.Optional;
import org.listeningpost.post.Post;

/** Stands in the published list for a rule that is judged elsewhere, such as {@link RepeatedOffer}. */
record NeverRule(String id) implements Rule {

    @Override
    public Optional<Judgement> judge(Post post, Words words) {
        return Optional.empty();
    }
}
