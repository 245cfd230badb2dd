package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listeningpost.post.Author;

class WritersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<author>Jo@example.org (Jo Penrose)</author> | mailto:jo@example.org | - | Jo Penrose",
                "<author>jo@example.org</author> | mailto:jo@example.org | - | -",
                "<author>Jo Penrose &lt;jo@example.org&gt;</author> | mailto:jo@example.org | - | Jo Penrose",
                "<dc:creator>Jo Penrose (jo@example.org)</dc:creator> | mailto:jo@example.org | - | Jo Penrose",
                "<dc:creator>Jo &amp;amp; Pat</dc:creator> | - | - | Jo & Pat",
                "<dc:creator>@heron5</dc:creator> | - | heron5 | -",
                "<author>&lt;p&gt;Jo&lt;/p&gt;</author> | - | - | Jo",
                "<dc:creator> </dc:creator> | - | - | -"
            })
    void finds_who_wrote_it(String xml, String id, String handle, String name) {
        Author author = Feeds.item("<guid>1</guid>" + xml).author();

        assertThat(author).usingRecursiveComparison().isEqualTo(new Author(id, handle, name));
    }

    @Test
    void reads_the_parts_of_an_atom_author() {
        Author author = Feeds.entry("<id>1</id><author> <name>Jo</name> <email>Jo@example.org</email> </author>")
                .author();

        assertThat(author).usingRecursiveComparison().isEqualTo(new Author("mailto:jo@example.org", null, "Jo"));
    }

    @Test
    void does_not_take_a_blogs_author_for_a_commenter() {
        String feed = Feeds.atom("<author><name>The Blog</name></author>"
                + "<entry><id>1</id><thr:in-reply-to ref=\"0\"/></entry><entry><id>2</id></entry>");

        assertThat(Feeds.posts(feed)).extracting(p -> p.author().name()).containsExactly(null, "The Blog");
    }
}
