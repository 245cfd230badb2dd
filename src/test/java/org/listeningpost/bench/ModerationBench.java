package org.listeningpost.bench;

import java.util.List;
import org.listeningpost.moderate.DevelopmentSet;
import org.listeningpost.moderate.HouseRules;
import org.listeningpost.moderate.Moderator;
import org.listeningpost.moderate.Posts;

/** What the house rules cost: to load, and a post. */
final class ModerationBench {
    private ModerationBench() {}

    static void run(List<String> texts) {
        HouseRules rules = Pace.printOnce("house rules, first load", ModerationBench::load);
        Pace.printOnce("house rules, loaded again", ModerationBench::load);
        Moderator moderator = rules.moderator();
        Pace.print(
                "house rules",
                texts,
                text -> moderator.judge(Posts.saying(text)).reasons().size());
    }

    private static HouseRules load() {
        try {
            return DevelopmentSet.rules();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
