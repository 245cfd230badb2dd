package org.listeningpost.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.moderate.Posts;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Post;

class ScreeningTest {
    private static final Path SHIPPED = Path.of("routes/rules");

    @TempDir
    Path folder;

    @Test
    void loads_the_rules_that_the_hub_comes_with() throws Exception {
        Screening screening = Screening.load(SHIPPED, null, who -> who);

        assertThat(screening.rulesVersion()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(screening.runExamples()).isEmpty();
    }

    @Test
    void tells_the_faults_of_all_files_together() throws Exception {
        Files.writeString(folder.resolve("identifiers.yaml"), "identifiers:\n  - {type: shoe-size, action: redact}\n");

        assertThatThrownBy(() -> Screening.load(folder, folder.resolve("words.txt"), who -> who))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining("house-rules.yaml: cannot be read")
                .hasMessageContaining("words.txt: cannot be read")
                .hasMessageContaining("identifiers.yaml:2: needs one of: name, staff-name, nhs-number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: phone, action: shred}|needs one of: redact, pseudonymise, keep, hold",
                "{type: phone, action: redact, sure: 1.5}|needs a number from 0.0 to 1.0",
                "{type: phone, action: redact, sure: often}|needs a number from 0.0 to 1.0",
                "{type: phone, action: redact, sure: NaN}|needs a number from 0.0 to 1.0",
                "{type: phone, action: redact, sure: 0.3, floor: 0.4}|'floor' is above 'sure'",
                "{type: phone, action: redact, allow: []}|needs a list",
                "{type: phone, action: redact, allow: ['']}|is empty",
                "{type: phone, action: redact, allow: [0113 4960000, 01134960000]}|'allow' has this twice",
                "{type: phone, action: redact, deny: [0113 4960000, 01134960000]}|'deny' has this twice",
                "{type: phone, action: redact, deny: [0]}|'deny' needs two letters or digits",
                "{type: phone, action: redact, allow: [0113 4960000], deny: [01134960000]}|allowed and denied at once",
                "{type: handle, action: redact, allow-containing: [trust], deny: ['@our_trust']}|allowed and denied at",
                "{type: phone}|'action' is missing",
                "{action: redact}|'type' is missing",
                "{type: phone, action: redact, allow: 1}|needs a list",
                "{type: phone, action: redact, allow: ['-']}|needs letters or digits",
                "{type: phone, action: redact, alow: [a]}|unknown field 'alow'"
            })
    void names_the_fault_in_each_field_of_the_identifiers(String entry, String reason) throws Exception {
        Files.writeString(folder.resolve("identifiers.yaml"), "identifiers:\n  - " + entry + "\n");
        Files.copy(SHIPPED.resolve("house-rules.yaml"), folder.resolve("house-rules.yaml"));

        assertThatThrownBy(() -> Screening.load(folder, null, who -> who))
                .hasMessageContaining("identifiers.yaml:2: ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rang 111 twice and nobody called back, 9 out of 10",
                "Waited 4 hours 20 minutes in A&E on ward 12 (room 4b, floor 2) #nhs @local_ccg",
                "Blood test results took 20 minutes, brilliant 👍",
                "Why did the drop-in close in 2013? Call 0800 123 4567 or 116 123",
                "My order 9990000018 from the chemist, £12.50, 10/11/2024 at 14:30",
                "Seen by a doctor on 3rd May at St Mary's, 2 miles down the road",
                "A1, B12 and the M25 at 5pm; 3rd floor; 1st in line; 24/7; 50/50"
            })
    void leaves_alone_what_tells_nobody_who_a_patient_is(String text) throws Exception {
        ScreenedPost post = screen(Screening.load(SHIPPED, null, who -> who), text);

        assertThat(post.post().text()).isEqualTo(text);
        assertThat(post.post().judgement().verdict()).isEqualTo(Verdict.APPROVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999 000 0018",
                "NHS number: 9990000018",
                "9990000018",
                "AB3 4XC",
                "A34 9CK",
                "07700 900123",
                "+44 7700 900123",
                "0161 496 0123",
                "patel.123@example.org",
                "AB123456C",
                "Hospital no: 1234567",
                "12-34-56 12345678",
                "17 Patel Street",
                "AB12 CXE"
            })
    void leaves_nothing_of_an_identifier_in_a_sentence(String identifier) throws Exception {
        Screening screening = Screening.load(SHIPPED, null, who -> who);

        ScreenedPost post = screen(screening, "My dad’s letter, they wrote down " + identifier + ", and nobody rang.");

        assertThat(post.post().text())
                .startsWith("My dad’s letter, they wrote down ")
                .endsWith(", and nobody rang.")
                .doesNotContain(identifier.substring(identifier.length() - 3));
        assertThat(post.post().judgement().verdict()).isEqualTo(Verdict.APPROVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0 ",
                "1-",
                "07",
                "+44 ",
                "a@",
                "@",
                "@a",
                "a.",
                " at ",
                "a at b dot ",
                "Patel ",
                "1 Patel ",
                "born ",
                "d.o.b. ",
                "1/1/",
                "AB",
                "AB12 ",
                "A1",
                "nhs no ",
                "case ref ",
                "passport ",
                "flat 2, ",
                ":",
                "a:b:",
                "&#48;",
                "e\u0316\u0301",
                "(",
                "-",
                "12-34-56 ",
                "GB82 WEST ",
                "account no ",
                "is ",
                "i want to "
            })
    @Timeout(30)
    void reads_a_hundred_kilobytes_of_anything(String piece) throws Exception {
        String text = piece.repeat(100_000 / piece.length());

        ScreenedPost post = screen(Screening.load(SHIPPED, null, who -> who), text);

        assertThat(post.post().judgement().reasons())
                .noneMatch(reason -> reason.category().equals("screening-failed"));
    }

    @Test
    @Timeout(30)
    void gives_spans_that_rebuild_the_protected_text_whatever_comes_in() throws Exception {
        Screening screening = Screening.load(SHIPPED, null, who -> who);
        String[] pieces = {
            "07700 900123",
            "999 000 0018",
            "@jo",
            "jo@example.org",
            " ",
            ",",
            "LS1 9ZZ",
            "14 Patel Street",
            "dob 3/5/1950",
            "\u200B",
            "&#48;",
            "👍",
            "\uD83D",
            "\u0000",
            "e\u0301",
            "\n",
            "０",
            "reg ",
            "case ref ",
            "nhs no ",
            "-",
            "12"
        };
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }

            ScreenedPost post = screen(screening, text.toString());

            assertThat(rebuilt(post)).isEqualTo(post.post().text());
        }
    }

    private static String rebuilt(ScreenedPost post) {
        String text = post.original().text();
        List<String> placeholders =
                new Placeholders(Policy.usual(), Tags.NONE).of(text, post.post().spans());
        StringBuilder rebuilt = new StringBuilder();
        int done = 0;
        int place = 0;
        for (Span span : post.post().spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(done);
            rebuilt.append(text, done, span.start()).append(placeholders.get(place++));
            done = span.end();
        }
        return rebuilt.append(text.substring(done)).toString();
    }

    private static ScreenedPost screen(Screening screening, String text) {
        Post post = Posts.saying(text);
        return screening.protector().protect(post, screening.moderator().judge(post));
    }
}
