package org.listeningpost.moderate;

import java.util.Optional;
import org.listeningpost.post.Post;

/** Holds a post with a word of the organisation's own list, as a whole word. */
final class ListedWordRule implements Rule {
    private static final String ID = "listed-word";

    private final Phrases list;

    ListedWordRule(Phrases list) {
        this.list = list;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Judgement> judge(Post post, Words words) {
        return list.isIn(words)
                ? Optional.of(Judgement.held(ID, ID, "holds a word of the organisation's own list"))
                : Optional.empty();
    }
}
