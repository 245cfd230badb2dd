package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.listen.Answer;
import org.listeningpost.post.Cursor;

/** Damaged copies of whole feeds; a failure names its seed. */
@Timeout(60)
class FeedFuzzTest {
    private static final int COPIES = Integer.getInteger("fuzz.copies", 150);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rss-0.91.xml",
                "rss-1.0.xml",
                "atom-1.0.xml",
                "wordpress-posts.xml",
                "wordpress-comments.xml",
                "phpbb.xml",
                "blogger-comments.xml",
                "discourse-topic.xml"
            })
    void answers_whatever_happened_to_the_bytes(String fixture) {
        byte[] whole = Feeds.fixture(fixture);
        for (int seed = 0; seed < COPIES; seed++) {
            Answer answer = Feeds.answer(Feeds.blog(), Cursor.START, Feeds.reply(damaged(whole, new Random(seed))));
            assertThat(answer).as("seed " + seed).isInstanceOfAny(Answer.Read.class, Answer.Failed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss-2.0.xml", "atom-1.0.xml", "wordpress-comments.xml", "phpbb.xml"})
    void refuses_a_feed_cut_off_anywhere(String fixture) {
        byte[] whole = Feeds.fixture(fixture);
        int last = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf("</");
        for (int length = 0; length < last; length += 7) {
            Answer answer = Feeds.answer(Feeds.blog(), Cursor.START, Feeds.reply(Arrays.copyOf(whole, length)));
            assertThat(answer).as("first " + length).isInstanceOf(Answer.Failed.class);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] copy = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
        for (int i = random.nextInt(12); i > 0 && copy.length > 0; i--) {
            copy[random.nextInt(copy.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : "<>&;/!?[]\0".charAt(random.nextInt(10)));
        }
        return copy;
    }
}
