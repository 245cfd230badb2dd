package org.listeningpost.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.digest.Facts.entry;
import static org.listeningpost.protect.ProtectedPosts.post;
import static org.listeningpost.protect.ProtectedPosts.saying;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.ledger.DigestFacts;
import org.listeningpost.protect.ProtectedPost;

class DigestRendererTest {
    private static DigestRenderer renderer;

    @BeforeAll
    static void read() throws FaultyFiles {
        renderer = DigestRenderer.read(
                Path.of("routes/templates"), URI.create("https://console.example.org/"), "example.org");
    }

    @Test
    void says_first_what_needs_a_person_and_last_how_it_adds_up() {
        DigestMail mail = renderer.render(Facts.busy());

        assertThat(Jsoup.parse(mail.html()).select("h2").eachText())
                .containsExactly(
                        "Needs a person now",
                        "Questions that need an answer",
                        "What people said",
                        "Released from earlier days",
                        "Held for a person to read",
                        "Rejected by the house rules",
                        "Could not be read",
                        "Sources with trouble",
                        "Could not be delivered",
                        "How it adds up");
    }

    @Test
    void says_the_same_in_plain_text() {
        String text = renderer.render(Facts.busy()).text();

        assertThat(text)
                .contains("Friday 20 November 08:00 to Monday 23 November 08:00, Europe/London")
                .contains("42 came in = 30 kept + 6 held + 1 escalated + 4 rejected + 1 could not be read")
                .contains("Blogs: 29 came in = 21 kept + 4 held + 0 escalated + 3 rejected + 1 could not be read")
                .contains("YouTube: 0 came in")
                .contains("8 posts in all wait for a decision now.")
                .contains("and 26 more in the database")
                .contains("2 posts to the CRM: HTTP 422: the CRM did not accept the record")
                .contains("https://console.example.org/")
                .doesNotContain("{{", "null");
    }

    @Test
    void names_the_link_the_rule_and_what_was_done_of_an_escalation() {
        String text = renderer.render(Facts.busy()).text();

        assertThat(text)
                .contains("- Self harm\n  Forums · Sat 21 Nov 22:10 · alert sent 22:12 · forum:9f8e7d6c~44\n"
                        + "  https://forum.example.org/t/44\n");
    }

    @Test
    void puts_the_numbers_in_the_subject() {
        assertThat(renderer.render(Facts.busy()).subject())
                .isEqualTo("Listening Post, Monday 23 November: 1 escalated, 1 question, 42 new in all");
    }

    @Test
    void says_that_nothing_is_new_and_how_the_sources_are() {
        DigestMail mail = renderer.render(Facts.quiet());

        assertThat(mail.subject()).endsWith("nothing new");
        assertThat(mail.text())
                .contains("Nothing new", "Blogs: answers", "0 came in")
                .doesNotContain("What people said");
    }

    @Test
    void shows_fifty_posts_and_says_how_many_more_there_are() {
        DigestMail mail = renderer.render(Facts.kept(Facts.many(60), 362));

        assertThat(mail.text()).contains("and 312 more in the database");
        assertThat(mail.text().split("The new booking line", -1)).hasSize(51);
    }

    @Test
    void shortens_a_long_post_at_a_word() {
        String text = render(saying("word ".repeat(50_000)));

        assertThat(text).contains("- word word").contains("word…\n");
        assertThat(text.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(302);
    }

    @Test
    void says_so_where_a_post_has_no_words() {
        assertThat(render(saying(" \n "))).contains("- (no words, perhaps a picture)");
    }

    @Test
    void quotes_little_of_a_post_on_x_and_links_to_it() {
        String text = renderer.render(Facts.busy()).text();

        String line = text.lines()
                .filter(l -> l.startsWith("- Waited three hours"))
                .findFirst()
                .orElseThrow();
        assertThat(line).hasSizeLessThanOrEqualTo(142).endsWith("…");
        assertThat(text).contains("https://x.com/i/web/status/1990000000000000001");
    }

    @Test
    void is_not_taken_in_by_markup_look_alike_headers_or_places_in_a_post() {
        DigestFacts facts = Facts.kept(
                List.of(
                        entry(saying("</td></table><script>alert(1)</script><h2>Needs a person now</h2>"), "blog"),
                        entry(saying("Hello\r\nBcc: everyone@example.com\r\n\r\nNeeds a person now\n====\n"), "blog"),
                        entry(saying("{{sections}} {{console}}"), "blog"),
                        entry(post().link(URI.create("javascript:alert(1)")).make(), "<b>source</b>")),
                4);

        DigestMail mail = renderer.render(facts);

        Document html = Jsoup.parse(mail.html());
        assertThat(html.select("script")).isEmpty();
        assertThat(html.select("h2").eachText()).containsExactly("What people said", "How it adds up");
        assertThat(html.select("a[href^=javascript]")).isEmpty();
        assertThat(mail.text()).contains("- {{sections}} {{console}}").doesNotContain("\nBcc:", "\nNeeds a person now");
        assertThat(mail.subject()).doesNotContain("\r", "\n");
    }

    @Test
    void keeps_to_what_outlook_shows() {
        Document html = Jsoup.parse(renderer.render(Facts.busy()).html());

        assertThat(html.title()).isEqualTo("What patients say, Monday 23 November");
        assertThat(html.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(html.select("style, link, img, script, [class]")).isEmpty();
        assertThat(html.select("[width]").eachAttr("width")).allMatch(w -> w.matches("[0-9]+|100%"));
        assertThat(html.outerHtml()).doesNotContain("display:flex", "display:grid", "float:");
    }

    @Test
    void has_one_message_id_however_often_it_is_rendered() {
        assertThat(renderer.render(Facts.busy()).messageId())
                .isEqualTo(renderer.render(Facts.busy()).messageId())
                .isEqualTo("<digest-2026-11-23-1795161600@example.org>");
    }

    private static String render(ProtectedPost post) {
        return renderer.render(Facts.kept(List.of(entry(post, "blog")), 1)).text();
    }
}
