package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.listeningpost.moderate.Posts;
import org.listeningpost.post.Post;

/** More with {@code -Dplanted.rounds=100000}, others with {@code -Dplanted.seed=N}. */
class PlantedIdentifiersTest {
    private static final int ROUNDS = Integer.getInteger("planted.rounds", 100);
    private static final long SEED = Long.getLong("planted.seed", 11);

    private static Screening screening;
    private static List<String> clean;

    @BeforeAll
    static void read() throws Exception {
        screening = Screening.load(Path.of("routes/rules"), null, who -> who);
        clean = DevelopmentPost.all().stream()
                .filter(DevelopmentPost::isClean)
                .map(DevelopmentPost::text)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void leaves_nothing_of_an_identifier_however_it_is_written_and_wherever_it_stands(Planted type) {
        Random random = new Random(SEED + type.ordinal());
        Handwriting hand = new Handwriting(random);
        List<String> survivors = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String text = planted(type.write(hand), random);
            if (survives(text)) {
                survivors.add(text);
            }
        }

        assertThat(survivors.stream().limit(20))
                .as("seed %d: %d survive", SEED, survivors.size())
                .isEmpty();
    }

    /** Before, after or between the words of two posts that tell of nobody. */
    private static String planted(String words, Random random) {
        String before = clean.get(random.nextInt(clean.size())).replaceAll("[«»]", "");
        String after = clean.get(random.nextInt(clean.size())).replaceAll("[«»]", "");
        return switch (random.nextInt(4)) {
            case 0 -> words + ". " + after;
            case 1 -> before + "\n" + words;
            case 2 -> before + " (" + words + ") " + after;
            default -> before + " - " + words + ", " + after;
        };
    }

    /** Whether a letter or digit of what is marked can still be read. */
    private static boolean survives(String marked) {
        BitSet secret = new BitSet();
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        for (char c : marked.toCharArray()) {
            if (c == '«' || c == '»') {
                inside = c == '«';
            } else {
                secret.set(text.length(), inside && Character.isLetterOrDigit(c));
                text.append(c);
            }
        }
        Post post = Posts.saying(text.toString());
        ScreenedPost screened =
                screening.protector().protect(post, screening.moderator().judge(post));
        screened.post().spans().forEach(span -> secret.clear(span.start(), span.end()));
        return !secret.isEmpty();
    }
}
