package org.listeningpost.insight;

import java.util.Objects;
import org.listeningpost.protect.ScreenedPost;

/** A screened post and what it is about. */
public record InsightPost(ScreenedPost post, Insight insight) {
    public InsightPost {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(insight, "insight");
    }
}
