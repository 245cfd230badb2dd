package org.listeningpost.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.protect.ProtectedPosts.post;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.State;
import org.listeningpost.moderate.Reason;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.protect.ProtectedPosts;

class AlertRendererTest {
    private static final Path TEMPLATES = Path.of("routes/templates");
    private static final URI LINK = URI.create("https://console.example.org/acknowledge/abc.def");
    private static final Turn FIRST = new Turn(
            1, List.of("duty@example.org"), List.of(), List.of("manager@example.org"), Duration.ofMinutes(15), LINK);
    private static AlertRenderer renderer;

    @BeforeAll
    static void read() throws FaultyFiles {
        renderer = AlertRenderer.read(TEMPLATES, URI.create("https://console.example.org/"), "example.org");
    }

    @Test
    void tells_where_why_when_who_can_help_and_how_to_decide() {
        String text = renderer.render(alert(distress())).text();

        assertThat(text)
                .contains("Why:       Self harm, rule crisis-1\n")
                .contains("Where:     Forums\n")
                .contains("Recorded:  Saturday 21 November 22:10, Europe/London\n")
                .contains("Read it:   https://forum.example.org/t/44\n")
                .contains("- Listening line: 0161 496 0123 (day and night)\n")
                .contains("- duty@example.org\n")
                .contains("decide forum:9f8e7d6c~44 approve|reject")
                .contains("https://console.example.org/");
    }

    @Test
    void never_shows_a_word_of_the_post() {
        AlertMail mail = renderer.render(alert(distress()));

        assertThat(mail.subject() + mail.text() + mail.html() + mail)
                .doesNotContain("UNMISTAKABLE", "[name]", "DETAIL");
    }

    @Test
    void asks_for_an_acknowledgement_and_says_who_is_told_without_one() {
        String text = renderer.render(alert(distress())).text();

        assertThat(text)
                .contains("Say that you look after it:\n" + LINK + "\n")
                .contains("Unless somebody says so within 15 minutes, it goes on to manager@example.org.");
    }

    @Test
    void tells_the_next_person_who_was_told_before_and_is_a_mail_of_its_own() {
        Turn second = new Turn(
                2,
                List.of("manager@example.org"),
                List.of("duty@example.org"),
                List.of(),
                Duration.ofSeconds(90),
                null);

        AlertMail mail = renderer.render(alert(distress(), second));

        assertThat(mail.subject()).startsWith("Alert, not acknowledged yet: ");
        assertThat(mail.messageId()).matches("<alert-[0-9a-f]{16}-3.2@example.org>");
        assertThat(mail.text())
                .contains("- duty@example.org, who has not acknowledged it\n")
                .contains("Nobody else will be told after you.", "console.url is not set");
    }

    @Test
    void drafts_a_reply_that_is_marked_and_points_only_where_it_fits() {
        String text = renderer.render(alert(distress())).text();

        assertThat(text).contains("""
                        [Draft, not sent. Read the post, then write your own.]
                        We are sorry to hear this.
                        You can also turn to:
                        - Listening line: 0161 496 0123. day and night
                        [To answer at: https://forum.example.org/t/44]
                        """).contains("- Old line: 0161 496 0999 (by day) – last checked long ago");
    }

    @Test
    void says_the_same_in_html() {
        Document html = Jsoup.parse(renderer.render(alert(distress())).html());

        assertThat(html.select("a").eachAttr("href"))
                .containsExactly("https://forum.example.org/t/44", LINK.toString());
        assertThat(html.text()).contains("Self harm", "0161 496 0123", "duty@example.org", "forum:9f8e7d6c~44");
    }

    @Test
    void has_one_message_id_a_screening() {
        assertThat(renderer.render(alert(distress())).messageId())
                .isEqualTo(renderer.render(alert(distress())).messageId())
                .matches("<alert-[0-9a-f]{16}-3@example.org>");
    }

    @Test
    void manages_without_link_signposts_or_console_and_with_hostile_rules() throws Exception {
        ProtectedPosts odd = distress()
                .link(URI.create("javascript:alert(1)"))
                .judged(Verdict.ESCALATE, new Reason("a\r\nBcc: b", "<script>".repeat(40), ""));
        Alert alert = Alert.of(
                entry(odd),
                3,
                ZoneId.of("Europe/London"),
                List.of(),
                "",
                new Turn(1, List.of("duty@example.org"), List.of(), List.of(), Duration.ofMinutes(15), null));

        AlertMail mail = AlertRenderer.read(TEMPLATES, null, "example.org").render(alert);

        assertThat(mail.subject()).hasSizeLessThanOrEqualTo(150).doesNotContain("\n", "\r");
        assertThat(mail.text()).contains("its platform gives no link").doesNotContain("\nBcc", "javascript");
        assertThat(Jsoup.parse(mail.html()).select("script, a")).isEmpty();
    }

    private static Alert alert(ProtectedPosts post) {
        return alert(post, FIRST);
    }

    private static Alert alert(ProtectedPosts post, Turn turn) {
        return Alert.of(
                entry(post),
                3,
                ZoneId.of("Europe/London"),
                List.of(
                        new Signposting("Listening line", "0161 496 0123", "day and night"),
                        new Signposting(
                                "Old line", "0161 496 0999", "by day", List.of("spam"), "last checked long ago")),
                "We are sorry to hear this.",
                turn);
    }

    private static Entry entry(ProtectedPosts post) {
        return new Entry(
                post.make(),
                "forum",
                3,
                State.LIVE,
                Instant.parse("2026-11-21T22:10:00Z"),
                List.of(),
                "not known",
                false,
                null);
    }

    private static ProtectedPosts distress() {
        return post().id("forum:9f8e7d6c~44")
                .text("UNMISTAKABLE words of [name]")
                .link(URI.create("https://forum.example.org/t/44"))
                .judged(Verdict.ESCALATE, new Reason("crisis-1", "self-harm", "DETAIL for the moderator"));
    }
}
