package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.listeningpost.moderate.Reading;

/** Posts by another hand, in which people write identifiers in every way that came to mind. */
class MoreIdentifiersTest {
    /** Names are not marked there. */
    private static final Set<String> NAMES = Set.of("name");

    /** Whose handles stay is for the policy to say. */
    private static final Set<String> NAMES_AND_HANDLES = Set.of("name", "handle");

    private static List<DevelopmentPost> posts;

    @BeforeAll
    static void read() throws Exception {
        posts = DevelopmentPost.more();
    }

    @Test
    void finds_nineteen_of_twenty_identifiers_whole() {
        int given = 0;
        List<String> missed = new ArrayList<>();
        for (DevelopmentPost post : posts) {
            BitSet covered = covered(post.text(), NAMES);
            for (DevelopmentPost.Value value : post.values()) {
                given++;
                for (int i = value.start(); i < value.end(); i++) {
                    if (Character.isLetterOrDigit(post.text().charAt(i)) && !covered.get(i)) {
                        missed.add(post.id() + " " + value.text());
                        break;
                    }
                }
            }
        }

        assertThat(missed).hasSizeLessThan(given / 20);
    }

    @Test
    void touches_few_of_the_posts_that_identify_nobody() {
        assertThat(posts.stream()
                        .filter(DevelopmentPost::isClean)
                        .filter(post -> !covered(post.text(), NAMES_AND_HANDLES).isEmpty())
                        .map(DevelopmentPost::text))
                .hasSizeLessThan(10);
    }

    private static BitSet covered(String text, Set<String> without) {
        BitSet covered = new BitSet();
        Glance glance = new Glance(Reading.of(text));
        for (Recogniser recogniser : Recognisers.all(StaffNames.KEEP_IN_PRAISE)) {
            if (!without.contains(recogniser.name()) && glance.has(recogniser.clue())) {
                recogniser.find(glance).forEach(span -> covered.set(span.start(), span.end()));
            }
        }
        return covered;
    }
}
