package org.listeningpost.protect;

import java.util.List;
import java.util.Objects;
import org.listeningpost.post.Page;

/** A page whose posts are protected. {@code page} is the page as it was polled: cursor, lease, deletions. */
public record ProtectedPage(Page page, List<ScreenedPost> posts) {
    public ProtectedPage {
        Objects.requireNonNull(page, "page");
        posts = List.copyOf(posts);
    }
}
