package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.ModeratedPage;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Page;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

class ThreadNamesTest {
    private final List<Set<PostId>> asked = new ArrayList<>();
    private final Protector protector = new Protector(List.of(new AfterMum()), Policy.usual(), who -> who);

    @Test
    void finds_a_name_everywhere_once_it_was_found() {
        assertThat(texts(ThreadMemory.NONE, post(1, null, "my mum Zofia waited. zofia's bed, ZOFIÁ & Zofiana")))
                .containsExactly("my mum [name] waited. [name]'s bed, [name] & Zofiana");
    }

    @Test
    void finds_it_in_the_answers_on_the_same_page_and_in_no_other_thread() {
        assertThat(texts(
                        ThreadMemory.NONE,
                        post(2, 1, "poor zofia"),
                        post(1, null, "my mum Zofia"),
                        post(3, null, "Zofia street")))
                .containsExactly("poor [name]", "my mum [name]", "Zofia street");
    }

    @Test
    void remembers_no_ordinary_word() {
        assertThat(texts(ThreadMemory.NONE, post(1, null, "my mum Grace, by grace of the ward")))
                .containsExactly("my mum [name], by grace of the ward");
    }

    @Test
    void finds_what_the_memory_knows_of_the_thread() {
        assertThat(texts(memory(1, "zofia"), post(2, 1, "poor Zofia"), post(3, null, "Zofia street")))
                .containsExactly("poor [name]", "Zofia street");
        assertThat(asked).hasSize(1);
    }

    @Test
    void asks_no_memory_for_posts_that_answer_nothing() {
        texts(memory(1, "zofia"), post(1, null, "poor Zofia"), post(3, null, "Zofia street"));

        assertThat(asked).isEmpty();
    }

    @Test
    void knows_a_word_that_is_also_a_name_by_how_it_is_written() {
        assertThat(texts(memory(1, "grace"), post(2, 1, "poor Grace, but by the grace of the ward")))
                .containsExactly("poor [name], but by the grace of the ward");
    }

    @Test
    void remembers_only_names() {
        assertThat(ThreadMemory.names(screened("my mum Zofia Grace"))).containsExactlyInAnyOrder("zofia", "grace");
        assertThat(ThreadMemory.names(screened("no name"))).isEmpty();
    }

    private ScreenedPost screened(String text) {
        return protector.protect(post(1, null, text), Judgement.APPROVED);
    }

    private ThreadMemory memory(int thread, String word) {
        return threads -> {
            asked.add(threads);
            return Map.of(id(thread), word::equals);
        };
    }

    private List<String> texts(ThreadMemory memory, Post... posts) {
        Page page = new Page("blog", List.of(posts), List.of(), null, null);
        List<Judgement> judgements =
                page.posts().stream().map(post -> Judgement.APPROVED).toList();
        return protector.protect(new ModeratedPage(page, judgements), memory).posts().stream()
                .map(post -> post.post().text())
                .toList();
    }

    private static PostId id(int number) {
        return new PostId(Platform.BLOG, "1a2b3c4d", Integer.toString(number));
    }

    private static Post post(int number, Integer root, String text) {
        PostId thread = root == null ? null : id(root);
        return new Post(id(number), Kind.POST, null, text, null, null, thread, thread, null, null, null);
    }

    /** Takes the capitalised words after "mum" for a name. */
    private static final class AfterMum implements Recogniser {
        private static final Pattern MUM = Pattern.compile("mum ([A-Z][a-z]+(?: [A-Z][a-z]+)?)");

        @Override
        public String name() {
            return "after-mum";
        }

        @Override
        public Clue clue() {
            return Clue.ANY;
        }

        @Override
        public List<Span> find(Glance glance) {
            return MUM.matcher(glance.text())
                    .results()
                    .map(hit -> glance.span(hit.start(1), hit.end(1), Identifier.NAME, 0.9, this))
                    .toList();
        }
    }
}
