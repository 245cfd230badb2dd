package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.moderate.Posts;
import org.listeningpost.moderate.Reading;
import org.listeningpost.post.Post;

/**
 * Nothing that a stranger writes may stall the hub. The time limit only ends what has run away; the printed ratio of four
 * times the text is near 4 where the work is linear.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecognisersLinearTest {
    private static final int SMALL = 25_000;
    private static final int LARGE = 100_000;
    private static final long WORTH_TELLING = 50_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "1 1 1 ",
                "1-2.3/4 ",
                "999 000 0018 ",
                "9990000018",
                "+44 (0) ",
                "0770 09 ",
                "a@",
                "@a@a",
                "a.b-c_d+e.",
                ".com.com",
                "x at y dot ",
                "https://",
                "www.a/b?c=1&",
                " ",
                "\n",
                "\u200b",
                "mr mr mr ",
                "my mum ",
                "Mrs Anne-Marie O'Neil-Smith-",
                "Anna Beata Carol ",
                "a ",
                "A.B.",
                "JO ",
                "mcmcmc",
                "o'o'",
                "born on the ",
                "dob 1/",
                "12 Upper Great ",
                "flat 1a, ",
                "AB12 ",
                "ab1 1a",
                "&amp;amp;",
                "&#x26;#",
                "\"'\u201c\u2018(",
                ">> > ",
                "e\u0301\u0302\u0303\u0316",
                "\ud83d\ude00",
                "\uff11\uff12 ",
                "O0oIl1 ",
                "1:2:",
                "::",
                "1.1.1.",
                "GB82 WEST 1",
                "ref no: ",
                "hospital number is the ",
                "aged ninety "
            })
    void ends_on_a_hundred_kilobytes_of(String piece) throws Exception {
        Screening screening = Screening.load(Path.of("routes/rules"), null, who -> who);
        String small = piece.repeat(SMALL / piece.length());
        String large = piece.repeat(LARGE / piece.length());
        Glance few = new Glance(Reading.of(small));
        Glance many = new Glance(Reading.of(large));
        StringBuilder slow = new StringBuilder();
        for (Recogniser recogniser : Recognisers.all(StaffNames.REDACT)) {
            note(slow, recogniser.name(), time(() -> recogniser.find(few)), time(() -> recogniser.find(many)));
        }

        ScreenedPost screened = screen(screening, large);

        System.out.printf("100 KB of '%s': %s%n", piece.strip(), slow);
        assertThat(screened.post().judgement().reasons())
                .noneMatch(reason -> reason.category().equals("screening-failed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void ends_on_a_hundred_kilobytes_of_everything_at_once(int seed) throws Exception {
        Screening screening = Screening.load(Path.of("routes/rules"), null, who -> who);
        Handwriting hand = new Handwriting(new Random(seed));
        StringBuilder text = new StringBuilder();
        while (text.length() < LARGE) {
            text.append(hand.one(
                    "1", "a", "@", ".", " ", "-", "mr ", "dob ", "&#4", "A", "O'", "\u200b", "flat ", "at ", "dot ",
                    ":", "07"));
        }

        assertThat(screen(screening, text.toString()).post().judgement().reasons())
                .noneMatch(reason -> reason.category().equals("screening-failed"));
    }

    private static void note(StringBuilder notes, String who, long once, long four) {
        if (four >= WORTH_TELLING) {
            notes.append("%s %d ms, ratio %.1f; ".formatted(who, four / 1_000_000, (double) four / Math.max(1, once)));
        }
    }

    /** Of this thread alone, so that others at work on the machine do not count. */
    private static long time(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static ScreenedPost screen(Screening screening, String text) {
        Post post = Posts.saying(text);
        return screening.protector().protect(post, screening.moderator().judge(post));
    }
}
