package org.listeningpost.protect;

import org.listeningpost.moderate.Judgement;
import org.listeningpost.post.Post;

/**
 * A post on its way to the ledger: the original, which the ledger seals or forgets, beside its protected form.
 *
 * @param moderation what the house rules said
 * @param protection what finding identifiers said: approve, or hold on doubt or failure
 */
public record ScreenedPost(Post original, ProtectedPost post, Judgement moderation, Judgement protection) {

    /** The same post with one more opinion of its protected form; it can raise the verdict, never lower it. */
    public ScreenedPost raise(Judgement opinion) {
        return new ScreenedPost(
                original, post.judged(post.judgement().join(opinion)), moderation, protection.join(opinion));
    }

    /** The same post with the judgement it goes to the ledger with. */
    ScreenedPost judged(Judgement joined) {
        return new ScreenedPost(original, post.judged(joined), moderation, protection);
    }
}
