package org.listeningpost.protect;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.post.Counts;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

/**
 * A post that has been screened: the only form in which a post may leave the hub. Made by {@link Protector} or, from
 * the ledger, by {@link Stored}; nobody else can.
 */
public final class ProtectedPost {
    private final PostId id;
    private final Kind kind;
    private final String text;
    private final List<Span> spans;
    private final Judgement judgement;
    private final Instant postedAt;
    private final Instant editedAt;
    private final PostId parent;
    private final PostId root;
    private final URI link;
    private final String language;
    private final Counts counts;
    private final Pseudonyms author;

    ProtectedPost(
            PostId id,
            Kind kind,
            String text,
            List<Span> spans,
            Judgement judgement,
            Instant postedAt,
            Instant editedAt,
            PostId parent,
            PostId root,
            URI link,
            String language,
            Counts counts,
            Pseudonyms author) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.text = Objects.requireNonNull(text, "text");
        this.spans = List.copyOf(spans);
        this.judgement = Objects.requireNonNull(judgement, "judgement");
        this.postedAt = postedAt;
        this.editedAt = editedAt;
        this.parent = parent;
        this.root = root;
        this.link = link;
        this.language = language;
        this.counts = Objects.requireNonNull(counts, "counts");
        this.author = Objects.requireNonNull(author, "author");
    }

    static ProtectedPost of(
            Post post, URI link, String text, List<Span> spans, Judgement judgement, Pseudonyms author) {
        return new ProtectedPost(
                post.id(),
                post.kind(),
                text,
                spans,
                judgement,
                post.postedAt(),
                post.editedAt(),
                post.parent(),
                post.root(),
                link,
                post.language(),
                post.counts(),
                author);
    }

    ProtectedPost judged(Judgement joined) {
        return new ProtectedPost(
                id, kind, text, spans, joined, postedAt, editedAt, parent, root, link, language, counts, author);
    }

    public PostId id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** The text with every identifier that was found replaced by a placeholder. */
    public String text() {
        return text;
    }

    /** What was replaced, as ranges of the text as it came in. */
    public List<Span> spans() {
        return spans;
    }

    public Judgement judgement() {
        return judgement;
    }

    /** Null where the platform does not tell. */
    public Instant postedAt() {
        return postedAt;
    }

    /** Null if it was not edited or the platform does not tell. */
    public Instant editedAt() {
        return editedAt;
    }

    /** The post it answers, or null. */
    public PostId parent() {
        return parent;
    }

    /** The post its thread began with, or null. */
    public PostId root() {
        return root;
    }

    /** Where a reader finds it, or null; it names no author. */
    public URI link() {
        return link;
    }

    /** A BCP 47 tag, or null. */
    public String language() {
        return language;
    }

    public Counts counts() {
        return counts;
    }

    public Pseudonyms author() {
        return author;
    }

    /** The id and no text: exceptions print their arguments. */
    @Override
    public String toString() {
        return "ProtectedPost " + id;
    }
}
