package org.listeningpost.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.score.HostileScorer.head;
import static org.listeningpost.score.HostileScorer.json;
import static org.listeningpost.score.HostileScorer.status;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Reason;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Author;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Page;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.Judge;
import org.listeningpost.protect.ProtectedPage;
import org.listeningpost.protect.ProtectedPost;
import org.listeningpost.protect.ProtectedPosts;
import org.listeningpost.protect.ScreenedPost;

class ScoringTest {
    private static final String SECRET = "a-token-that-nobody-may-see";

    @Test
    void holds_what_scores_high_and_leaves_the_rest() {
        ProtectedPage page = scored(
                "[{\"id\":\"2\",\"scores\":{\"insult\":0.91,\"threat\":0.2}},{\"id\":\"1\",\"scores\":{\"insult\":0.1}}]",
                Verdict.HOLD,
                post(1, Judgement.APPROVED),
                post(2, Judgement.APPROVED));

        assertThat(verdicts(page)).containsExactly(Verdict.APPROVE, Verdict.HOLD);
        assertThat(page.posts().get(1).post().judgement().reasons())
                .containsExactly(new Reason("scorer", "insult", "the external scorer gave it 0.91"));
    }

    @Test
    void raises_to_what_the_settings_say_and_never_lowers() {
        Judgement held = Judgement.held("language", "language", "");
        String high = "[{\"id\":\"1\",\"scores\":{\"distress\":1}}]";
        String low = "[{\"id\":\"1\",\"scores\":{\"distress\":0}}]";

        assertThat(verdicts(scored(high, Verdict.ESCALATE, post(1, held)))).containsExactly(Verdict.ESCALATE);
        assertThat(verdicts(scored(low, Verdict.ESCALATE, post(1, held)))).containsExactly(Verdict.HOLD);
    }

    @Test
    void asks_about_protected_words_only_and_about_no_post_it_could_not_raise() {
        List<String> asked = new ArrayList<>();
        Scoring scoring = Scoring.by(terms(URI.create("http://127.0.0.1/"), Verdict.HOLD, 50), request -> {
            asked.add(new String(request, StandardCharsets.UTF_8));
            return "[{\"id\":\"1\",\"scores\":{}}]".getBytes(StandardCharsets.UTF_8);
        });

        scoring.score(page(post(1, Judgement.held("language", "language", "")), post(2, Judgement.APPROVED)));

        assertThat(asked).containsExactly("[{\"id\":\"1\",\"text\":\"Protected words 2\"}]");
    }

    @Test
    void asks_in_requests_of_a_bounded_size_and_not_again_after_a_failure() {
        List<Integer> sizes = new ArrayList<>();
        Scoring scoring = Scoring.by(terms(URI.create("http://127.0.0.1/"), Verdict.HOLD, 4), request -> {
            int posts = new String(request, StandardCharsets.UTF_8).split("\"id\"").length - 1;
            sizes.add(posts);
            if (sizes.size() == 2) {
                throw new IOException("down");
            }
            StringBuilder answer = new StringBuilder("[");
            for (int i = 1; i <= posts; i++) {
                answer.append(i > 1 ? "," : "").append("{\"id\":\"" + i + "\",\"scores\":{\"insult\":0.0}}");
            }
            return answer.append(']').toString().getBytes(StandardCharsets.UTF_8);
        });

        ProtectedPage page = scoring.score(page(IntStream.rangeClosed(1, 11)
                .mapToObj(number -> post(number, Judgement.APPROVED))
                .toArray(ScreenedPost[]::new)));

        assertThat(sizes).containsExactly(4, 4);
        assertThat(verdicts(page).subList(0, 4)).containsOnly(Verdict.APPROVE);
        assertThat(verdicts(page).subList(4, 11)).containsOnly(Verdict.HOLD);
    }

    @Test
    void does_nothing_where_there_is_none() {
        ProtectedPage page = page(post(1, Judgement.APPROVED));

        assertThat(Scoring.off().score(page)).isSameAs(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "[",
                "[{}]",
                "[null]",
                "<html>",
                "[{\"id\":\"1\"}]",
                "[{\"id\":1,\"scores\":{}}]",
                "[{\"id\":\"0\",\"scores\":{}}]",
                "[{\"id\":\"2\",\"scores\":{}}]",
                "[{\"id\":\"1\",\"scores\":[]}]",
                "[{\"id\":\"1\",\"scores\":{\"a\":\"0.1\"}}]",
                "[{\"id\":\"1\",\"scores\":{\"a\":-0.1}}]",
                "[{\"id\":\"1\",\"scores\":{\"a\":1.1}}]",
                "[{\"id\":\"1\",\"scores\":{\"a\":NaN}}]",
                "[{\"id\":\"1\",\"scores\":{\"a\":1e999}}]",
                "[{\"id\":\"1\",\"scores\":{\"<b>\":0.1}}]",
                "[{\"id\":\"1\",\"scores\":{\"a\":0.1,\"a\":0.9}}]",
                "[{\"id\":\"1\",\"scores\":{}},{\"id\":\"1\",\"scores\":{}}]",
                "[{\"id\":\"1\",\"scores\":{}}] x",
            })
    void holds_what_it_has_no_whole_answer_for(String answer) {
        assertFailed(scored(answer, Verdict.ESCALATE, post(1, Judgement.APPROVED)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void holds_where_a_scorer_misbehaves(HostileScorer.Answer answer) throws Exception {
        try (HostileScorer hostile = new HostileScorer(answer)) {
            ScorerTerms terms = terms(hostile.url(), Verdict.HOLD, 50);
            try (HttpScorer scorer = new HttpScorer(terms)) {
                assertFailed(Scoring.by(terms, scorer).score(page(post(1, Judgement.APPROVED))));
            }
            assertThat(hostile.requests).as("asked once").hasSizeLessThanOrEqualTo(1);
        }
    }

    static Stream<Named<HostileScorer.Answer>> hostile() {
        String good = "[{\"id\":\"1\",\"scores\":{}}]";
        return Stream.of(
                Named.of("never answers", out -> Thread.sleep(60_000)),
                Named.of("drips its head", out -> {
                    for (int i = 0; i < 600; i++) {
                        out.write('H');
                        out.flush();
                        Thread.sleep(100);
                    }
                }),
                Named.of("drips its body", out -> {
                    head(out, "200 OK\r\nContent-Length: 5000");
                    for (int i = 0; i < 600; i++) {
                        out.write(' ');
                        out.flush();
                        Thread.sleep(100);
                    }
                }),
                Named.of("is cut off", out -> {
                    head(out, "200 OK\r\nContent-Length: 5000");
                    out.write(good.getBytes(StandardCharsets.UTF_8));
                }),
                Named.of("hangs up", out -> {}),
                Named.of("sends 100 MB", out -> {
                    head(out, "200 OK\r\nContent-Length: 104857600");
                    byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 100; i++) {
                        out.write(megabyte);
                    }
                }),
                Named.of("fails", status("500 Oops", good)),
                Named.of("refuses", status("401 No", good)),
                Named.of("has nothing", status("204 None", "")),
                Named.of("redirects", status("307 Elsewhere\r\nLocation: /elsewhere", good)),
                Named.of("is no HTTP", out -> out.write("SSH-2.0".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void asks_over_http_with_its_token_and_tells_nobody_the_token() throws Exception {
        try (HostileScorer good = new HostileScorer(json("[{\"id\":\"1\",\"scores\":{\"insult\":0.95}}]"))) {
            ScorerTerms terms = terms(good.url(), Verdict.HOLD, 50);
            try (HttpScorer scorer = new HttpScorer(terms)) {
                assertThat(verdicts(Scoring.by(terms, scorer).score(page(post(1, Judgement.APPROVED)))))
                        .containsExactly(Verdict.HOLD);
            }

            assertThat(good.requests)
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith("POST /score HTTP/1.1\r\n")
                            .contains("Authorization: Bearer " + SECRET, "Protected words 1")
                            .doesNotContain("Ann Example", "blog:"));
            assertThat(terms.toString()).doesNotContain(SECRET);
        }
    }

    private static void assertFailed(ProtectedPage page) {
        assertThat(page.posts()).singleElement().satisfies(post -> {
            assertThat(post.post().judgement().verdict()).isEqualTo(Verdict.HOLD);
            assertThat(post.post().judgement().reasons())
                    .extracting(Reason::rule)
                    .containsExactly("scorer-failed");
        });
    }

    private static ProtectedPage scored(String answer, Verdict action, ScreenedPost... posts) {
        return Scoring.by(
                        terms(URI.create("http://127.0.0.1/"), action, 50),
                        request -> answer.getBytes(StandardCharsets.UTF_8))
                .score(page(posts));
    }

    private static ScorerTerms terms(URI url, Verdict action, int page) {
        return new ScorerTerms(url, SECRET, Duration.ofMillis(700), 0.8, action, page);
    }

    /** After the judge, which has the last word. */
    private static List<Verdict> verdicts(ProtectedPage page) {
        return new Judge()
                .judge(page).posts().stream()
                        .map(post -> post.post().judgement().verdict())
                        .toList();
    }

    private static ProtectedPage page(ScreenedPost... posts) {
        return new ProtectedPage(new Page("blog", List.of(), List.of(), null, null), List.of(posts));
    }

    private static ScreenedPost post(int number, Judgement moderation) {
        PostId id = PostId.parse("blog:1a2b3c4d~" + number);
        Post original = new Post(
                id, Kind.POST, Author.UNKNOWN, "Words of Ann Example", null, null, null, null, null, null, null);
        ProtectedPost post = ProtectedPosts.post()
                .id(id.toString())
                .text("Protected words " + number)
                .judged(moderation.verdict(), moderation.reasons().toArray(Reason[]::new))
                .make();
        return new ScreenedPost(original, post, moderation, Judgement.APPROVED);
    }
}
