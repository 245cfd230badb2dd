package org.listeningpost.insight;

import java.util.List;

/**
 * What a protected text is about.
 *
 * @param themes ids of themes, as in {@code routes/rules/themes.yaml}
 * @param question whether it asks for an answer
 */
public record Insight(List<String> themes, boolean question) {
    public static final Insight NONE = new Insight(List.of(), false);

    public Insight {
        themes = List.copyOf(themes);
    }
}
