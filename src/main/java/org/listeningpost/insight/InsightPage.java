package org.listeningpost.insight;

import java.util.List;
import java.util.Objects;
import org.listeningpost.post.Page;

/** A page that is ready to be recorded. {@code page} is the page as it was polled: cursor, lease, deletions. */
public record InsightPage(Page page, List<InsightPost> posts) {
    public InsightPage {
        Objects.requireNonNull(page, "page");
        posts = List.copyOf(posts);
    }
}
