package org.listeningpost.moderate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of 100 KB made to keep the house rules busy: every rule still ends, and none fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextsTest {
    private static final int LENGTH = 100_000;
    /** A guard against what runs away, no measurement: the work takes a fraction of a second. */
    private static final Duration RUNAWAY = Duration.ofSeconds(60);

    private static final String ZERO_WIDTH = "\u200B";
    private static final String ACCENT = "\u0301";
    private Moderator moderator;

    @BeforeAll
    void load() throws Exception {
        moderator = DevelopmentSet.rules().moderator();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i want to ",
                "kill ",
                "want to kill want to die not ",
                "i'm going to i'm going to ",
                "do not do not never ",
                "you are all ",
                "gave gave wrong dose of ",
                "the nurse gave my mum the wrong the ",
                "\"i said ",
                "\u201C\u201C kill myself ",
                "he said she said they told me ",
                "a",
                "ha",
                "aaab ",
                "k i l l m y s e l f ",
                "k.i.l.l ",
                "f u c ",
                "f*",
                "sh*t f**k ****",
                "@$$ $h1t 4ss h0le ",
                "1 2 3 4 5 ",
                "0",
                "i\u0301\u0301\u0301",
                "\u200B\u200C\u200D\u2060\uFEFF",
                "\u202Ek\u202C",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00",
                "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 ",
                "\uD835\uDCF4\uD835\uDCF2\uD835\uDCF5\uD835\uDCF5 ",
                "\uFF4B\uFF49\uFF4C\uFF4C ",
                "\u043A\u0456\u04CF\u04CF ",
                "\uFDFA",
                "((((",
                "[]{}<>()",
                "'",
                "don't can't won't ",
                "'''s ",
                "&amp;",
                "&#x6b;&#105;",
                "&",
                "&#",
                "http://",
                "dm me dm me on ",
                "click here ",
                "www.",
                "!!!???",
                "\n",
                "\t \u00A0\u2003",
                "A",
                "SHOUT ",
                "\u0000",
                "\u0E33\u0BCA",
                "\uFFFF"
            })
    void ends_on_what_repeats(String piece) {
        judge(fill(piece));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void ends_on_the_words_of_a_rule_told_over_and_over(List<String> words) {
        judge(fill(String.join(" ", words) + " "));
        judge(fill(String.join(ZERO_WIDTH, words) + " "));
        judge(fill(words.get(0) + " "));
    }

    @Test
    void ends_on_posts_in_every_disguise() {
        for (String text : sample(40)) {
            judge(fill(text + " "));
            judge(fill(spread(text, " ")));
            judge(fill(spread(text, ZERO_WIDTH)));
            judge(fill(spread(text, ACCENT)));
            judge(fill(half(text) + " "));
            judge(fill(text.replaceAll("(\\p{L})", "$1$1$1$1")));
        }
    }

    @Test
    void ends_on_all_posts_in_one() {
        judge(String.join(" ", DevelopmentSet.texts()));
    }

    private void judge(String text) {
        Judgement judgement =
                assertTimeoutPreemptively(RUNAWAY, () -> moderator.judge(Posts.saying(text)), text.substring(0, 20));

        assertThat(judgement.reasons()).extracting(Reason::category).doesNotContain("screening-failed");
    }

    /** The words of each line of the shipped rules that holds some, in groups: what a rule waits for, and nothing else. */
    static Stream<List<String>> phrases() throws Exception {
        List<String> words = Files.readAllLines(Path.of("routes/rules/house-rules.yaml")).stream()
                .filter(line -> line.strip().startsWith("- "))
                .flatMap(line -> Words.split(line).stream())
                .distinct()
                .toList();
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 25) {
            groups.add(words.subList(i, Math.min(i + 25, words.size())));
        }
        return groups.stream();
    }

    private static List<String> sample(int every) {
        List<String> texts = DevelopmentSet.texts();
        return Stream.iterate(0, i -> i < texts.size(), i -> i + every)
                .map(texts::get)
                .toList();
    }

    private static String fill(String piece) {
        return piece.repeat(LENGTH / piece.length() + 1).substring(0, LENGTH);
    }

    private static String spread(String text, String between) {
        return text.codePoints().mapToObj(Character::toString).collect(Collectors.joining(between));
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2 + 1);
    }
}
