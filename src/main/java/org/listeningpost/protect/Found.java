package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import org.listeningpost.post.Post;

/** What the recognisers found in a post; {@code failed} names one that did not come to an end. */
final class Found {
    private final Post post;
    private final List<Span> spans = new ArrayList<>(4);
    private String failed;

    Found(Post post) {
        this.post = post;
    }

    Post post() {
        return post;
    }

    List<Span> spans() {
        return spans;
    }

    /** Null if none did. */
    String failed() {
        return failed;
    }

    void failed(String recogniser) {
        this.failed = recogniser;
    }
}
