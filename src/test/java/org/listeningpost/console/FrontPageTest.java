package org.listeningpost.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FrontPageTest {
    @Test
    void shows_a_hostile_post_as_the_words_it_is() {
        Facts facts = Facts.troubledHub().hostile("</blockquote><script>alert(1)</script><h2>Everything works</h2>");

        Document page = Jsoup.parse(FrontPage.of(facts));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("h2").eachText()).doesNotContain("Everything works");
        assertThat(page.select("blockquote").eachText()).anyMatch(text -> text.contains("<script>alert(1)</script>"));
    }

    @Test
    void shortens_a_huge_post() {
        assertThat(FrontPage.of(Facts.troubledHub().hostile("word ".repeat(1_000_000))))
                .hasSizeLessThan(10_000);
    }

    @Test
    void tells_how_to_decide() {
        assertThat(Jsoup.parse(FrontPage.of(Facts.troubledHub())).select("code").eachText())
                .contains("decide forum:9f8e7d6c~44 approve|reject --reason \"…\"");
    }

    @Test
    void says_so_where_there_is_nothing_to_show() {
        assertThat(Jsoup.parse(FrontPage.of(Facts.troubledHub().empty())).text())
                .contains(
                        "Everything works",
                        "Nothing waits for a decision.",
                        "Nothing has come in yet.",
                        "No source is switched on.",
                        "No sink is switched on.",
                        "No delivery was given up.");
    }

    @Test
    void says_what_is_wrong() {
        assertThat(Jsoup.parse(FrontPage.of(Facts.troubledHub().health(Facts.down())))
                        .text())
                .contains("Not working", "The database does not answer: connection refused");
    }
}
