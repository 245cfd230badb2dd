package org.listeningpost.protect.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.listeningpost.moderate.Reading;

/** Names in invented posts from which the model has not learnt. */
class NamesCheckTest {
    private static final Path POSTS = Path.of("src/test/resources/protect/names-check.jsonl");
    private static int names;
    private static int found;
    private static int wrong;
    private static int clean;
    private static int touched;

    @BeforeAll
    static void find() throws Exception {
        for (String line : Files.readAllLines(POSTS)) {
            JsonNode post = new ObjectMapper().readTree(line);
            BitSet named = new BitSet();
            post.path("spans")
                    .forEach(span -> named.set(
                            span.path("start").asInt(), span.path("end").asInt()));
            count(Reading.of(post.path("text").asText()), named);
        }
    }

    private static void count(Reading reading, BitSet named) {
        List<Token> marked = new ArrayList<>();
        BitSet covered = new BitSet();
        Names.in(reading.text()).forEach(name -> covered.set(name.start(), name.end()));
        Tokens tokens = Tokens.of(reading.text());
        for (int i = 0; i < tokens.count(); i++) {
            Token t = tokens.at(i);
            boolean name = named.get(reading.sourceStart(t.start()));
            if (!t.is(Kind.TITLE | Kind.SOFT_TITLE)) {
                names += name ? 1 : 0;
                found += name && covered.get(t.start()) ? 1 : 0;
                wrong += !name && covered.get(t.start()) ? 1 : 0;
            }
            if (covered.get(t.start())) {
                marked.add(t);
            }
        }
        clean += named.isEmpty() ? 1 : 0;
        touched += named.isEmpty() && !marked.isEmpty() ? 1 : 0;
    }

    @Test
    void finds_most_words_of_names() {
        assertThat(100.0 * found / names).isGreaterThan(80);
    }

    @Test
    void takes_few_other_words_for_names() {
        assertThat(100.0 * found / (found + wrong)).isGreaterThan(88);
    }

    @Test
    void leaves_most_posts_alone_that_are_full_of_what_is_spelt_like_a_name() {
        assertThat(100.0 * touched / clean).isLessThan(20);
    }
}
