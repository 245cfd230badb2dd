package org.listeningpost.moderate;

import java.util.List;
import org.listeningpost.post.Page;

/** A page and what the house rules say of each of its posts: the n-th judgement is of the n-th post. */
public record ModeratedPage(Page page, List<Judgement> judgements) {
    public ModeratedPage {
        judgements = List.copyOf(judgements);
        if (judgements.size() != page.posts().size()) {
            throw new IllegalArgumentException("Every post needs one judgement");
        }
    }
}
