package org.listeningpost.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listeningpost.insight.InsightPost;
import org.listeningpost.moderate.Verdict;

/**
 * What one commit held: for counters and for waking the sinks.
 *
 * @param posts new and changed posts by verdict
 */
public record Recorded(String source, Map<Verdict, Integer> posts) {

    static Recorded of(String source, List<InsightPost> posts, Set<String> counted) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        posts.stream()
                .map(post -> post.post().post())
                .filter(post -> counted.contains(post.id().toString()))
                .forEach(post -> counts.merge(post.judgement().verdict(), 1, Integer::sum));
        return new Recorded(source, counts);
    }
}
