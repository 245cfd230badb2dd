package org.listeningpost.protect;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Reason;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Counts;
import org.listeningpost.post.Kind;
import org.listeningpost.post.PostId;

/** Protected posts for the tests of what comes after screening. */
public final class ProtectedPosts {
    private String id = "blog:1a2b3c4d~17";
    private Kind kind = Kind.POST;
    private String text = "The new booking line works well.";
    private Judgement judgement = Judgement.APPROVED;
    private Instant postedAt = Instant.parse("2026-11-20T10:15:00Z");
    private URI link = URI.create("https://blog.example.org/posts/17");
    private String parent;
    private String root;

    private ProtectedPosts() {}

    public static ProtectedPosts post() {
        return new ProtectedPosts();
    }

    public static ProtectedPost saying(String text) {
        return post().text(text).make();
    }

    /** A post in which a name stands. */
    public static ScreenedPost naming(org.listeningpost.post.Post post, int start, int end) {
        Redaction redaction = Redactor.redact(post.text(), List.of(new Span(start, end, Identifier.NAME, 0.9, "name")));
        return new ScreenedPost(
                post,
                ProtectedPost.of(post, null, redaction.text(), redaction.spans(), Judgement.APPROVED, Pseudonyms.NONE),
                Judgement.APPROVED,
                Judgement.APPROVED);
    }

    public ProtectedPosts id(String id) {
        this.id = id;
        return this;
    }

    public ProtectedPosts kind(Kind kind) {
        this.kind = kind;
        return this;
    }

    public ProtectedPosts text(String text) {
        this.text = text;
        return this;
    }

    public ProtectedPosts judged(Verdict verdict, Reason... reasons) {
        this.judgement = new Judgement(verdict, List.of(reasons));
        return this;
    }

    public ProtectedPosts postedAt(Instant postedAt) {
        this.postedAt = postedAt;
        return this;
    }

    public ProtectedPosts link(URI link) {
        this.link = link;
        return this;
    }

    public ProtectedPosts answers(String parent, String root) {
        this.parent = parent;
        this.root = root;
        return this;
    }

    public ProtectedPost make() {
        return new ProtectedPost(
                PostId.parse(id),
                kind,
                text,
                List.of(),
                judgement,
                postedAt,
                null,
                parent == null ? null : PostId.parse(parent),
                root == null ? null : PostId.parse(root),
                link,
                "en",
                Counts.NONE,
                Pseudonyms.NONE);
    }
}
