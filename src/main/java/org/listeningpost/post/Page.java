package org.listeningpost.post;

import java.util.List;
import java.util.Objects;

/**
 * What one answer of a source held: the unit that is screened and committed together.
 *
 * @param source the route's name for where this came from, such as {@code blog}
 * @param gone posts the platform says are deleted
 * @param next where the walk stands once this page is committed, or null for a source without a cursor
 * @param lease the right under which it was polled, or null for a source without one
 */
public record Page(String source, List<Post> posts, List<PostId> gone, Cursor next, Lease lease) {
    public Page {
        Objects.requireNonNull(source, "source");
        posts = List.copyOf(posts);
        gone = List.copyOf(gone);
    }

    /** The same page with only these of its posts. */
    public Page with(List<Post> kept) {
        return new Page(source, kept, gone, next, lease);
    }

    /** Source and sizes, no text. */
    @Override
    public String toString() {
        return "Page of " + source + " with " + posts.size() + " posts";
    }
}
