package org.listeningpost.hub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.listeningpost.ledger.Sketches;
import org.listeningpost.moderate.HouseRules;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.ModeratedPage;
import org.listeningpost.moderate.Moderator;
import org.listeningpost.moderate.Repetition;
import org.listeningpost.moderate.Sketch;
import org.listeningpost.post.Page;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

/**
 * The bean {@code moderate}: what the house rules say of each post by itself, and of offers that the ledger has seen
 * before. One look at the ledger a page, and none for a page that offers nothing.
 */
public final class Moderation {
    private final Moderator moderator;
    private final HouseRules rules;
    private final Sketches sketches;

    Moderation(Moderator moderator, HouseRules rules, Sketches sketches) {
        this.moderator = moderator;
        this.rules = rules;
        this.sketches = sketches;
    }

    /** In: a page as it was polled. Out: the page with a judgement a post. */
    public ModeratedPage moderate(Page page) {
        Map<Post, Sketch> offers = new HashMap<>();
        ModeratedPage moderated = moderator.moderateAnd(page, (post, words) -> {
            Sketch sketch = rules.sketch(words);
            if (!sketch.isEmpty()) {
                offers.put(post, sketch);
            }
        });
        return offers.isEmpty() ? moderated : withRepetitions(moderated, sketches.repetitions(offers));
    }

    private ModeratedPage withRepetitions(ModeratedPage moderated, Map<PostId, Repetition> repetitions) {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < moderated.judgements().size(); i++) {
            Repetition repetition =
                    repetitions.getOrDefault(moderated.page().posts().get(i).id(), Repetition.NONE);
            judgements.add(moderated.judgements().get(i).join(rules.judge(repetition)));
        }
        return new ModeratedPage(moderated.page(), judgements);
    }
}
