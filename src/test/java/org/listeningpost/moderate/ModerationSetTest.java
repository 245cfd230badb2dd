package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listeningpost.post.Platform;

/** The invented posts by which the house rules are tuned are sound; how well they are judged is for the evaluation. */
class ModerationSetTest {
    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Verdict::word).toList();

    private final List<JsonNode> posts = DevelopmentSet.lines();

    @Test
    void gives_each_post_an_id_of_its_own_and_says_nothing_twice() {
        assertThat(posts).extracting(post -> post.path("id").asText()).doesNotHaveDuplicates();
        assertThat(posts).extracting(post -> post.path("text").asText()).doesNotHaveDuplicates();
    }

    @Test
    void gives_each_post_a_text_a_platform_and_a_kind() {
        assertThat(posts).allSatisfy(post -> {
            assertThat(post.path("text").asText()).isNotBlank();
            assertThat(Platform.of(post.path("platform").asText())).isNotEqualTo(Platform.OTHER);
            assertThat(post.path("category").asText()).matches("[a-z-]+");
        });
    }

    @Test
    void expects_verdicts_that_there_are() {
        assertThat(posts).allSatisfy(post -> {
            List<String> verdicts = new ArrayList<>(List.of(post.path("expect").asText()));
            post.path("accept").forEach(other -> verdicts.add(other.asText()));

            assertThat(verdicts).isSubsetOf(VERDICTS).doesNotHaveDuplicates();
        });
    }

    @Test
    void has_enough_of_every_verdict() {
        assertThat(posts).hasSizeGreaterThan(500);
        assertThat(VERDICTS)
                .allSatisfy(verdict -> assertThat(posts)
                        .filteredOn(post -> post.path("expect").asText().equals(verdict))
                        .hasSizeGreaterThanOrEqualTo(60));
    }

    @Test
    void rejects_no_plain_criticism() throws Exception {
        Moderator moderator = DevelopmentSet.rules().moderator();

        assertThat(posts)
                .filteredOn(post -> List.of("criticism", "waiting")
                        .contains(post.path("category").asText()))
                .isNotEmpty()
                .allSatisfy(post -> assertThat(moderator
                                .judge(Posts.saying(post.path("text").asText()))
                                .verdict())
                        .isNotEqualTo(Verdict.REJECT));
    }
}
