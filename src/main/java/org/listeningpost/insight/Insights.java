package org.listeningpost.insight;

import java.util.List;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.protect.ProtectedPage;
import org.listeningpost.protect.ScreenedPost;

/** Reads from protected texts what they are about. A post on which this fails is held. */
public final class Insights {
    private final Themes themes;
    private final Question question = new Question();

    public Insights(Themes themes) {
        this.themes = themes;
    }

    /** In: a judged page. Out: the page with the themes of each post. */
    public InsightPage read(ProtectedPage page) {
        List<InsightPost> posts = page.posts().stream().map(this::read).toList();
        return new InsightPage(page.page(), posts);
    }

    private InsightPost read(ScreenedPost post) {
        try {
            String text = post.post().text();
            return new InsightPost(post, new Insight(themes.of(text), question.isIn(text)));
        } catch (RuntimeException | StackOverflowError e) {
            Judgement held = Judgement.held("insight", "screening-failed", "finding the themes failed on this post");
            return new InsightPost(post.raise(held), Insight.NONE);
        }
    }
}
