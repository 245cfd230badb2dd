package org.listeningpost.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.listeningpost.ledger.Decisions.Decider;
import org.listeningpost.ledger.DoubtAnswers;
import org.listeningpost.ledger.Sinks;
import org.listeningpost.listen.Channel;
import org.listeningpost.listen.Channels.Turn;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Moderator;
import org.listeningpost.moderate.Rule;
import org.listeningpost.moderate.Vocabulary;
import org.listeningpost.moderate.Words;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Page;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

class IntakeRouteTest {
    static final List<String> BEANS = RouteRules.PIPELINE;
    private static final String FILE = "2-pipeline/intake.camel.yaml";
    private static final Cursor NEXT = new Cursor("{\"seen\":1}");

    @TempDir
    Path temp;

    private RunningRoutes running;
    private Turn turn;

    @BeforeEach
    void open() throws Exception {
        running = new RunningRoutes(temp);
        running.ledger.channels().configure("blog", List.of(Channel.of("blog", "https://blog.example.org/feed")));
        turn = running.ledger.channels().claim("blog").orElseThrow();
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void records_what_it_is_sent() throws Exception {
        running.start(context -> {}, FILE);

        send("The nurses were kind.");

        assertThat(delivered()).containsExactly("The nurses were kind.");
    }

    @ParameterizedTest
    @FieldSource("BEANS")
    void commits_nothing_and_says_so_when_a_step_breaks(String bean) throws Exception {
        running.start(RunningRoutes.instead(bean, new Broken()), FILE);

        assertThatThrownBy(() -> send("The nurses were kind."))
                .isInstanceOf(CamelExecutionException.class)
                .hasRootCauseInstanceOf(UnsupportedOperationException.class);

        assertThat(delivered()).isEmpty();
        assertThat(running.ledger.overview().waitingCount()).isZero();
        assertThat(running.ledger.overview().counts(java.time.Instant.EPOCH)).isEmpty();
        running.ledger.release();
        assertThat(running.ledger.channels().claim("blog").orElseThrow().cursor())
                .isEqualTo(Cursor.START);
    }

    @Test
    void holds_a_post_on_which_a_rule_breaks() throws Exception {
        Rule broken = new Rule() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public Optional<Judgement> judge(Post post, Words words) {
                throw new UnsupportedOperationException(post.text());
            }
        };
        Moderator moderator = new Moderator(new Vocabulary(), List.of(broken));
        running.start(RunningRoutes.instead("moderate", moderator), FILE);

        send("The nurses were kind.");

        assertThat(delivered()).isEmpty();
        assertThat(running.ledger.overview().waiting(10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.post().judgement().reasons())
                        .extracting("rule")
                        .containsExactly("broken"));
    }

    @Test
    void holds_a_post_in_doubt_until_a_person_answers_and_exports_no_value() throws Exception {
        running.start(context -> {}, FILE);

        send("my number is 9990000027 ok");
        String id = running.ledger.doubts().open().get(0).id();
        assertThat(delivered()).isEmpty();
        new DoubtAnswers(
                        running.ledger.database(),
                        new Sinks(List.of(Sinks.DATABASE), false),
                        running.lasting.keys().ring())
                .approve(id, DoubtAnswers.Answer.KEEP, new Decider("sam", "moderator", "An order number"));

        assertThat(delivered()).containsExactly("my number is 9990000027 ok");
        assertThat(running.ledger.doubts().cases())
                .singleElement()
                .asString()
                .contains("my number is 99900000")
                .doesNotContain("9990000027");
    }

    @Test
    void takes_no_body_that_is_no_page() throws Exception {
        running.start(context -> {}, FILE);

        for (Object body : new Object[] {"Just words", 17, List.of("words"), new Object()}) {
            assertThatThrownBy(() -> running.context.createProducerTemplate().sendBody("direct:intake", body))
                    .isInstanceOf(CamelExecutionException.class);
        }
    }

    private void send(String text) {
        Post post = new Post(
                new PostId(Platform.BLOG, "1a2b3c4d", "1"),
                Kind.POST,
                null,
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        running.context
                .createProducerTemplate()
                .sendBody("direct:intake", new Page("blog", List.of(post), List.of(), NEXT, turn.lease()));
    }

    private List<String> delivered() {
        return running.ledger.deliveries().bookAndClaim("database", List.of(), 10, 1000).stream()
                .map(delivery -> delivery.entry().post().text())
                .toList();
    }

    /** Stands for any bean of the pipeline. */
    public static final class Broken {
        public Object drop(Object in) {
            throw new UnsupportedOperationException();
        }

        public Object moderate(Object in) {
            return drop(in);
        }

        public Object protect(Object in) {
            return drop(in);
        }

        public Object score(Object in) {
            return drop(in);
        }

        public Object judge(Object in) {
            return drop(in);
        }

        public Object read(Object in) {
            return drop(in);
        }

        public void record(Object in) {
            drop(in);
        }
    }
}
