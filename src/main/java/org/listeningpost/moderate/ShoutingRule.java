package org.listeningpost.moderate;

import java.util.Optional;
import org.listeningpost.post.Post;

/** Answers if a text of some length is nearly all in capitals. */
final class ShoutingRule implements Rule {
    private final String id;
    private final int letters;
    private final Optional<Judgement> opinion;

    /** @param letters how many letters a text must have before its capitals are counted */
    ShoutingRule(String id, int letters, Judgement opinion) {
        this.id = id;
        this.letters = letters;
        this.opinion = Optional.of(opinion);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<Judgement> judge(Post post, Words words) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < post.text().length(); i++) {
            char c = post.text().charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLowerCase(c)) {
                small++;
            }
        }
        return capitals + small >= letters && small * 9L <= capitals ? opinion : Optional.empty();
    }
}
