package org.listeningpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listeningpost.ledger.Delivery;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.State;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.ModeratedPage;
import org.listeningpost.moderate.Reason;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Author;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Page;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.ProtectedPost;
import org.listeningpost.protect.ProtectedPosts;
import org.listeningpost.protect.ScreenedPost;

/** Exceptions, logs and debuggers print what they are given: so nothing that holds a post may print its words. */
class PrintedPostTest {
    private static final String SAID = "Zebedee Quill lost my notes";
    private static final Instant WHEN = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest
    @MethodSource
    void prints_no_words_and_no_author(Object printed) {
        assertThat(printed.toString()).doesNotContainIgnoringCase("Zebedee").doesNotContainIgnoringCase("notes");
    }

    private static Stream<Object> prints_no_words_and_no_author() {
        Author author = new Author("zebedee-1", "@zebedee", "Zebedee Quill");
        Post post = new Post(
                PostId.parse("blog:1a2b3c4d~17"),
                Kind.POST,
                author,
                SAID,
                WHEN,
                null,
                null,
                null,
                URI.create("https://blog.example.org/17"),
                "en",
                null);
        Judgement judgement = new Judgement(Verdict.HOLD, List.of(new Reason("abuse", "abuse", SAID)));
        Page page = new Page("blog", List.of(post), List.of(), Cursor.START, null);
        ProtectedPost kept = ProtectedPosts.saying(SAID);
        Entry entry = new Entry(kept, "blog", 1, State.LIVE, WHEN, List.of(), "not known", false, null);
        return Stream.of(
                author,
                post,
                judgement,
                page,
                new ModeratedPage(page, List.of(judgement)),
                kept,
                new ScreenedPost(post, kept, judgement, judgement),
                entry,
                new Delivery("blog:1a2b3c4d~17", "crm", 1, 1, 1, WHEN, entry));
    }
}
