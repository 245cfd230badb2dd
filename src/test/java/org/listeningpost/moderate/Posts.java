package org.listeningpost.moderate;

import org.listeningpost.post.Author;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

/** Invented posts. */
public final class Posts {
    private Posts() {}

    public static Post saying(String text) {
        return by(Author.UNKNOWN, text);
    }

    public static Post by(Author author, String text) {
        return new Post(PostId.of(Platform.X, "1"), Kind.POST, author, text, null, null, null, null, null, null, null);
    }
}
