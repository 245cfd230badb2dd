package org.listeningpost.insight;

import java.util.List;

/**
 * What a post is about, read from its protected text.
 *
 * @param themes ids from {@code themes.yaml}, in the file's order
 * @param question whether somebody should answer
 */
public record Insight(List<String> themes, boolean question) {
    public static final Insight NONE = new Insight(List.of(), false);

    public Insight {
        themes = List.copyOf(themes);
    }
}
