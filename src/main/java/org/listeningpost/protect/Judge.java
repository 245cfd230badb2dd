package org.listeningpost.protect;

/** Joins what moderation and protection found: the graver verdict wins, all reasons stay. */
public final class Judge {

    /** In: a page with both opinions apart. Out: the same page with one judgement a post. */
    public ProtectedPage judge(ProtectedPage page) {
        return new ProtectedPage(
                page.page(), page.posts().stream().map(Judge::judge).toList());
    }

    private static ScreenedPost judge(ScreenedPost post) {
        return post.judged(post.moderation().join(post.protection()));
    }
}
