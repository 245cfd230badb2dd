package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.listeningpost.moderate.Reading;

class DevelopmentSetTest {
    private static final Pattern DRAMA = Pattern.compile("0?7700900\\d{3}|01(1[3-8]|[2-69]1)4960\\d{3}|02079460\\d{3}"
            + "|01632960\\d{3}|08081570\\d{3}|03069990\\d{3}");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)0[1-9](?:[ -]?\\d){8,9}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Set<String> PLATFORMS = Set.of("x", "facebook", "youtube", "blog", "forum", "care-opinion");

    private static List<DevelopmentPost> posts;

    @BeforeAll
    static void read() throws Exception {
        posts = DevelopmentPost.all();
    }

    @Test
    void is_large_and_a_third_of_it_tells_of_nobody() {
        assertThat(posts).hasSizeGreaterThanOrEqualTo(600);
        assertThat(posts.stream().filter(DevelopmentPost::isClean).count()).isBetween(150L, 300L);
    }

    @Test
    void has_every_post_once_and_says_where_it_was_written() {
        assertThat(posts.stream().map(DevelopmentPost::id)).doesNotHaveDuplicates();
        assertThat(posts.stream().map(DevelopmentPost::text)).doesNotHaveDuplicates();
        assertThat(posts.stream().map(DevelopmentPost::platform)).allMatch(PLATFORMS::contains);
    }

    @Test
    void marks_what_identifies_somebody_from_its_first_character_to_its_last() {
        for (DevelopmentPost post : posts) {
            int last = 0;
            for (DevelopmentPost.Value value : post.values()) {
                assertThat(value.start()).as(post.id()).isGreaterThanOrEqualTo(last);
                assertThat(value.text())
                        .as(post.id())
                        .isNotEmpty()
                        .isEqualTo(value.text().strip());
                last = value.end();
            }
        }
    }

    @Test
    void has_cases_of_every_kind_of_identifier() {
        Set<String> known = Stream.of(Identifier.values()).map(Enum::name).collect(Collectors.toSet());
        var counts = posts.stream()
                .flatMap(post -> post.values().stream())
                .collect(Collectors.groupingBy(DevelopmentPost.Value::type, Collectors.counting()));

        assertThat(counts.keySet()).isEqualTo(known);
        assertThat(counts.values()).allMatch(count -> count >= 12);
    }

    @Test
    void names_nobody_who_could_be_rung_up() {
        Set<String> wrong = new HashSet<>();
        for (DevelopmentPost post : posts) {
            values(post, "PHONE")
                    .map(DevelopmentSetTest::digits)
                    .filter(d -> !isInvented(d))
                    .forEach(wrong::add);
            if (post.isClean()) {
                LONG_NUMBER
                        .matcher(post.text())
                        .results()
                        .map(hit -> digits(hit.group()))
                        .filter(d -> !isInvented(d))
                        .forEach(wrong::add);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void uses_the_numbers_that_are_kept_for_testing() {
        assertThat(posts.stream().flatMap(post -> values(post, "NHS_NUMBER")).map(DevelopmentSetTest::digits))
                .allMatch(number -> number.startsWith("999") && number.length() == 10);
    }

    @Test
    void writes_to_example_domains_only() {
        for (DevelopmentPost post : posts) {
            ADDRESS.matcher(Reading.of(post.text()).text())
                    .results()
                    .forEach(hit -> assertThat(hit.group(1).toLowerCase(Locale.ROOT))
                            .as(post.id())
                            .matches("(.*\\.)?example(\\.(com|org|net))?"));
            assertThat(values(post, "EMAIL").map(DevelopmentSetTest::folded))
                    .allMatch(mail -> mail.contains("example"));
        }
    }

    private static Stream<String> values(DevelopmentPost post, String type) {
        return post.values().stream().filter(value -> value.type().equals(type)).map(DevelopmentPost.Value::text);
    }

    /** Of a number that is partly in words, too few are left to tell. */
    private static boolean isInvented(String digits) {
        return digits.length() < 10 || DRAMA.matcher(digits).matches();
    }

    private static String digits(String written) {
        return Reading.of(written)
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\b[a-z]{2,}\\b", "")
                .replace('o', '0')
                .replaceAll("[il]", "1")
                .replaceAll("\\D", "")
                .replaceFirst("^(?:00)?440?(?=\\d{10}$)", "0");
    }

    private static String folded(String written) {
        return Reading.of(written).text().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
