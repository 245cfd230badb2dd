package org.listeningpost.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listeningpost.moderate.Posts;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Page;
import org.listeningpost.post.Post;
import org.listeningpost.protect.ProtectedPage;
import org.listeningpost.protect.Screening;

class InsightsTest {
    private static final Path RULES = Path.of("routes/rules");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Waited four hours and the nurse was lovely|waiting staff",
                "Parking is a nightmare|premises",
                "Nothing of the kind|''"
            })
    void tells_what_a_post_is_about(String text, String themes) throws Exception {
        assertThat(String.join(" ", read(text).insight().themes())).isEqualTo(themes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When does the clinic open?|true",
                "Has anyone else had this|true",
                "who do I write to|true",
                "Please advise|true",
                "Is it open? Thanks|true",
                "See https://example.org/p?id=3 for more|false",
                "Thank you all|false",
                "I asked who was there|false"
            })
    void tells_whether_a_post_asks_something(String text, boolean question) throws Exception {
        assertThat(read(text).insight().question()).isEqualTo(question);
    }

    @Test
    void reads_the_protected_text_alone() throws Exception {
        Path themes = Files.writeString(
                folder.resolve("themes.yaml"), "themes:\n- {id: number, title: t, words: ['07700', phone]}\n");

        assertThat(new Insights(Themes.load(themes))
                        .read(page("ring 07700 900123"))
                        .posts()
                        .get(0)
                        .insight()
                        .themes())
                .containsExactly("number");
        assertThat(Files.writeString(themes, "themes:\n- {id: number, title: t, words: ['07700']}\n"))
                .exists();
        assertThat(new Insights(Themes.load(themes))
                        .read(page("ring 07700 900123"))
                        .posts()
                        .get(0)
                        .insight()
                        .themes())
                .isEmpty();
    }

    @Test
    void holds_a_post_on_which_it_fails() throws Exception {
        InsightPost post = new Insights(null).read(page("a kind nurse")).posts().get(0);

        assertThat(post.insight()).isEqualTo(Insight.NONE);
        assertThat(post.post().post().judgement().verdict()).isEqualTo(Verdict.HOLD);
        assertThat(post.post().post().judgement().reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.category()).isEqualTo("screening-failed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {id: a, title: t}|2: 'words' is missing",
                "- {title: t, words: [a]}|2: 'id' is missing",
                "- {id: a, words: [a]}|2: 'title' is missing",
                "- {id: a, title: t, words: ['*']}|2: '*'",
                "- {id: a, title: t, words: [a], colour: red}|2: unknown field",
                "'- {id: a, title: t, words: [a]}\n- {id: a, title: t, words: [a]}'|3: the id 'a' is taken"
            })
    void names_the_fault_in_each_field_of_the_themes(String themes, String reason) throws Exception {
        Path file = Files.writeString(folder.resolve("themes.yaml"), "themes:\n" + themes + "\n");

        assertThatThrownBy(() -> Themes.load(file)).hasMessageContaining("themes.yaml:" + reason);
    }

    private static InsightPost read(String text) throws Exception {
        return new Insights(Themes.load(RULES.resolve("themes.yaml")))
                .read(page(text))
                .posts()
                .get(0);
    }

    private static ProtectedPage page(String text) throws Exception {
        Screening screening = Screening.load(RULES, null, who -> who);
        Post post = Posts.saying(text);
        return screening
                .judge()
                .judge(screening
                        .protector()
                        .protect(
                                screening.moderator().moderate(new Page("x", List.of(post), List.of(), null, null)),
                                org.listeningpost.protect.ThreadMemory.NONE));
    }
}
