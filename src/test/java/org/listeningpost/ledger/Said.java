package org.listeningpost.ledger;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.listeningpost.insight.Insight;
import org.listeningpost.insight.InsightPage;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Reason;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Lease;
import org.listeningpost.post.Page;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.ProtectedPost;
import org.listeningpost.protect.ProtectedPosts;
import org.listeningpost.protect.ScreenedPost;

/** What somebody said, screened: the original names Ann Example, the protected form does not. */
final class Said {
    static final String NAME = "Ann Example";
    private static final Instant WHEN = Instant.parse("2026-11-20T10:15:00Z");

    private Said() {}

    static String id(int number) {
        return "blog:1a2b3c4d~" + number;
    }

    static InsightPost approved(int number, String words) {
        return judged(number, words, Judgement.APPROVED);
    }

    static InsightPost held(int number, String words) {
        return judged(number, words, Verdict.HOLD, "language");
    }

    static InsightPost rejected(int number, String words) {
        return judged(number, words, Verdict.REJECT, "spam");
    }

    static InsightPost escalated(int number, String words) {
        return judged(number, words, Verdict.ESCALATE, "self-harm");
    }

    static InsightPost judged(int number, String words, Verdict verdict, String rule) {
        return judged(number, words, new Judgement(verdict, List.of(new Reason(rule, rule + "-code", ""))));
    }

    static InsightPost judged(int number, String words, Judgement judgement) {
        Post original = original(number, words, "en");
        ProtectedPost post = ProtectedPosts.post()
                .id(id(number))
                .text(words + " [name]")
                .judged(judgement.verdict(), judgement.reasons().toArray(Reason[]::new))
                .make();
        return new InsightPost(
                new ScreenedPost(original, post, judgement, Judgement.APPROVED),
                new Insight(List.of("staff"), words.endsWith("?")));
    }

    /** The post as it came in. */
    static Post original(int number, String words, String language) {
        return new Post(
                PostId.parse(id(number)),
                org.listeningpost.post.Kind.POST,
                null,
                words + " " + NAME,
                WHEN,
                null,
                null,
                null,
                URI.create("https://blog.example.org/posts/" + number),
                language,
                null);
    }

    /** A page without cursor and lease, as stock endpoints give. */
    static InsightPage page(InsightPost... posts) {
        return page(null, null, List.of(), posts);
    }

    /** A page that only says that these are deleted. */
    static InsightPage gone(int... numbers) {
        return page(
                null,
                null,
                java.util.Arrays.stream(numbers)
                        .mapToObj(number -> PostId.parse(id(number)))
                        .toList());
    }

    static InsightPage page(Cursor next, Lease lease, List<PostId> gone, InsightPost... posts) {
        List<Post> originals =
                List.of(posts).stream().map(post -> post.post().original()).toList();
        return new InsightPage(new Page("blog", originals, gone, next, lease), List.of(posts));
    }
}
