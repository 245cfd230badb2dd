package org.listeningpost.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignpostsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @TempDir
    Path folder;

    @Test
    void reads_the_signposts_that_the_hub_comes_with() throws Exception {
        assertThat(Signposts.load(Path.of("routes/rules/signposts.yaml"), TODAY))
                .extracting(Signpost::number)
                .containsExactly("999", "111", "116 123", "Text SHOUT to 85258", "0800 1111");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: A, when: b, checked-on: 2026-11-01|'number' is missing",
                "number: 1, when: b, checked-on: 2026-11-01|'name' is missing",
                "name: A, number: 1, checked-on: 2026-11-01|'when' is missing",
                "name: A, number: 1, when: b|'checked-on' is missing",
                "name: A, number: 1, when: b, checked-on: soon|needs a date",
                "name: A, number: 1, when: b, checked-on: 2026-11-24|lies in the future",
                "name: A, number: 1, when: b, checked-on: 2026-05-26|A was checked on 2026-05-26, which counts until 2026-11-22",
                "name: A, number: 1, when: b, checked-on: 2026-11-01, expires-after-days: 21|counts until 2026-11-22",
                "name: A, number: 1, when: b, checked-on: 2026-11-01, expires-after-days: 0|from 1 to 730",
                "name: A, number: 1, when: b, checked-on: 2026-11-01, for: self-harm|needs a list",
                "name: A, number: 1, when: b, checked-on: 2026-11-01, url: 'javascript:1'|https",
                "name: A, number: 1, when: b, checked-on: 2026-11-01, hours: 3|unknown field 'hours'"
            })
    void refuses_a_signpost_that_may_lead_astray(String fields, String reason) throws Exception {
        Path file = Files.writeString(folder.resolve("signposts.yaml"), "signposts:\n  - {" + fields + "}\n");

        assertThatThrownBy(() -> Signposts.load(file, TODAY))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining(":2: ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"180,2026-05-27", "365,2025-11-23", "30,2026-10-24"})
    void counts_a_check_for_as_long_as_the_file_says(int days, LocalDate checkedOn) throws Exception {
        Path file = file(days, checkedOn);

        assertThat(Signposts.load(file, TODAY))
                .singleElement()
                .satisfies(signpost -> assertThat(signpost.isExpired(TODAY)).isFalse());
        assertThatThrownBy(() -> Signposts.load(file, TODAY.plusDays(1)))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining("signposts.yaml:3: ");
    }

    @Test
    void lets_a_running_hub_have_what_has_expired_and_says_so() throws Exception {
        assertThat(Signposts.load(file(180, TODAY.minusDays(900)), null))
                .singleElement()
                .satisfies(signpost -> assertThat(signpost.isExpired(TODAY)).isTrue());
    }

    private Path file(int days, LocalDate checkedOn) throws Exception {
        return Files.writeString(
                folder.resolve("signposts.yaml"),
                "expires-after-days: " + days + "\nsignposts:\n  - {name: A, number: 1, when: b, checked-on: "
                        + checkedOn + "}\n");
    }
}
