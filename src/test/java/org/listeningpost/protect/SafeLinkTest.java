package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.post.Author;
import org.listeningpost.post.Counts;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

class SafeLinkTest {
    private final Protector protector;

    SafeLinkTest() throws Exception {
        protector = Screening.load(Path.of("routes/rules"), null, who -> "p").protector();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://blog.example.org/2026/03/getting-a-flu-jab/#comment-4412",
                "https://blog.example.org/?p=310#comment-4410",
                "https://forum.example.org/viewtopic.php?p=9434765919#p9434765919",
                "https://forum.example.org/t/waiting-times/1712345678/3"
            })
    void leaves_links_that_name_nobody(String link) {
        assertThat(leaving(link)).isEqualTo(URI.create(link));
    }

    @ParameterizedTest
    @CsvSource({
        "https://f.example.org/t/5?author=Jane+Victim&page=2, https://f.example.org/t/5?page=2",
        "https://f.example.org/t/5?tel=07700900123&token=abc, https://f.example.org/t/5",
        "https://f.example.org/t/5?ref=jane%40example.org, https://f.example.org/t/5",
        "https://f.example.org/t/5#jane@example.org, https://f.example.org/t/5"
    })
    void drops_parameters_and_fragments_that_tell_of_somebody(String link, String expected) {
        assertThat(leaving(link)).isEqualTo(URI.create(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://f.example.org/user/jane@example.org/posts",
                "https://f.example.org/about/999-000-0123",
                "https://f.example.org/call/07700900123"
            })
    void drops_a_link_with_an_identifier_in_its_path(String link) {
        assertThat(leaving(link)).isNull();
    }

    @Test
    void manages_without_a_link() {
        assertThat(leaving(null)).isNull();
    }

    private URI leaving(String link) {
        Post post = new Post(
                new PostId(Platform.BLOG, "1a2b3c4d", "1"),
                Kind.POST,
                Author.UNKNOWN,
                "Thank you all",
                null,
                null,
                null,
                null,
                link == null ? null : URI.create(link),
                null,
                Counts.NONE);
        return protector.protect(post, Judgement.APPROVED).post().link();
    }
}
