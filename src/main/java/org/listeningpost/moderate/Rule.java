package org.listeningpost.moderate;

import java.util.Optional;
import org.listeningpost.post.Post;

/** One rule of moderation: answers with an opinion or with nothing. A rule that throws gets the post held. */
public interface Rule {
    /** The id under which it is published. */
    String id();

    /** Whether it is also asked of the text with its disguised words in plain letters. */
    default boolean readsThroughDisguise() {
        return false;
    }

    /** Whether it is still to be asked where the rules before it came to this verdict. */
    default boolean isAskedAfter(Verdict soFar) {
        return true;
    }

    /** The rule's opinion of a post; {@code words} is the post's text in the vocabulary of the rules. */
    Optional<Judgement> judge(Post post, Words words);
}
