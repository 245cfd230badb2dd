package org.listeningpost.listen.feed;

import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.listeningpost.post.Author;
import org.listeningpost.post.Counts;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

/**
 * A post before it is known which of a feed's ids is its own.
 *
 * @param guid as the feed has it, or null
 * @param address its link as the feed has it, or null
 * @param title as the feed has it, for the identity by content
 * @param updated when the feed says it was last touched, or null
 * @param conversation by the feed's ids
 * @param cut whether the text went on in the feed
 */
record Draft(
        String guid,
        String address,
        String title,
        Instant updated,
        Conversation conversation,
        Kind kind,
        Author author,
        String text,
        boolean cut,
        Instant postedAt,
        URI link,
        String language,
        Counts counts) {

    /** The post, once the feed's ids can be made into the hub's. */
    Post post(PostId id, Function<String, PostId> ids) {
        Instant editedAt = updated != null && postedAt != null && updated.isAfter(postedAt) ? updated : null;
        PostId parent = conversation.parent() == null ? null : ids.apply(conversation.parent());
        PostId root = conversation.root() == null ? null : ids.apply(conversation.root());
        return new Post(
                id, kind, author, text, postedAt, editedAt, other(parent, id), other(root, id), link, language, counts);
    }

    /** A keyed hash of what a reader sees of it. */
    String content(UnaryOperator<String> keyed) {
        return keyed.apply(title + "\n" + postedAt + "\n" + text);
    }

    /** The newer of two versions of one post; the same one whatever their order. */
    Draft later(Draft other) {
        Instant mine = touched();
        Instant theirs = other.touched();
        int order = mine.equals(theirs) ? text.compareTo(other.text) : mine.compareTo(theirs);
        return order >= 0 ? this : other;
    }

    private Instant touched() {
        return updated != null ? updated : postedAt != null ? postedAt : Instant.MIN;
    }

    private static PostId other(PostId id, PostId own) {
        return own.equals(id) ? null : id;
    }

    /** No text: records print their parts. */
    @Override
    public String toString() {
        return "Draft";
    }
}
