package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Plain words | Plain words",
                "Jo &amp; Pat&#8217;s caf&eacute; | Jo & Pat’s café",
                "<p>One</p><p>Two</p> | One¶¶Two",
                "One<br>Two<br/>Three | One¶Two¶Three",
                "<div>One</div><div>Two</div> | One¶Two",
                "<ul><li>tea</li><li>toast</li></ul> | - tea¶- toast",
                "<script>alert(1)</script>Safe<style>p{}</style> | Safe",
                "<img src='x.gif' onerror='alert(1)' alt='a long queue'> today | a long queue today",
                "See <a href='https://x.example/'>the page</a>. | See the page.",
                "<b>bold</b><i>er</i> | bolder",
                "I waited <3 hours | I waited <3 hours",
                "5 < 6 and 7 > 2 | 5 < 6 and 7 > 2",
                "&lt;p&gt;Twice &amp;amp; escaped&lt;/p&gt; | Twice & escaped",
                "<pre>a¶  b</pre> | a¶b",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> | a b¶c",
                "a&nbsp;b | a b",
                "  <p>  spaced   out </p> ¶¶¶ <p> words</p> | spaced out¶¶words",
                "<!-- hidden -->shown | shown",
                "<p onmouseover='x()'>over</p> | over",
                "<iframe src='x'>framed</iframe>out | out",
                "<p>unclosed <b>tags | unclosed tags",
                "&#0;&#1;x&#x200B;y | x​y"
            })
    void makes_text_of_html(String html, String text) {
        assertThat(PlainText.ofHtml(html.replace('¶', '\n')).replace("\uFFFD", ""))
                .isEqualTo(text.replace('¶', '\n'));
    }

    @Test
    void keeps_the_lines_of_text_without_markup() {
        assertThat(PlainText.ofHtml("one\r\ntwo \r\n\r\n\r\n\r\nthree\u0007")).isEqualTo("one\ntwo\n\nthree");
    }

    @Test
    void keeps_atom_text_as_it_is_written() {
        assertThat(Feeds.entry("<id>1</id><content type=\"text\">use &lt;b&gt; &amp;amp; rest</content>")
                        .text())
                .isEqualTo("use <b> &amp; rest");
    }

    @Test
    void reads_atom_text_as_html_where_it_does_not_say_and_clearly_is() {
        assertThat(Feeds.entry("<id>1</id><content>&lt;p&gt;Two&lt;/p&gt;</content>")
                        .text())
                .isEqualTo("Two");
        assertThat(Feeds.entry("<id>1</id><content>a &lt; b</content>").text()).isEqualTo("a < b");
    }

    @Test
    void takes_no_picture_for_text() {
        assertThat(Feeds.entry("<id>1</id><content type=\"image/png\">iVBORw0KGgo=</content>")
                        .text())
                .isEmpty();
    }

    @Test
    void reads_markup_that_was_not_escaped() {
        assertThat(Feeds.item("<guid>1</guid><description>One <b>two</b><br/>5 &lt; 6</description>")
                        .text())
                .isEqualTo("One two\n5 < 6");
    }

    @Test
    void reads_text_around_a_cdata_section() {
        assertThat(Feeds.item("<description>News: <![CDATA[<b>open</b>]]> today</description>")
                        .text())
                .isEqualTo("News: open today");
    }

    @Test
    void takes_the_fuller_of_content_and_description() {
        String brief = "<description>We took the bus…</description>";
        String full = "<content:encoded>&lt;p&gt;We took the bus at nine.&lt;/p&gt;</content:encoded>";

        assertThat(Feeds.item(brief + full).text()).isEqualTo("We took the bus at nine.");
        assertThat(Feeds.item("<description>We took the bus at nine. […]</description>" + full)
                        .text())
                .isEqualTo("We took the bus at nine.");
        assertThat(Feeds.item("<description>All of it is here, really.</description>"
                                + "<content:encoded>&lt;p&gt;&lt;img src='x'&gt;&lt;/p&gt;</content:encoded>")
                        .text())
                .isEqualTo("All of it is here, really.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bus | The bus was late | The bus was late",
                "THE BUS | The bus was late | The bus was late",
                "The bus was... | The bus was late | The bus was late",
                "The bus was […] | The bus was late | The bus was late",
                "A bus | The bus was late | A bus¶¶The bus was late",
                "... | The bus was late | ...¶¶The bus was late",
                "The bus was late and cold | The bus was late | The bus was late and cold¶¶The bus was late"
            })
    void says_the_title_once(String title, String body, String text) {
        assertThat(Wording.of(title, body)).isEqualTo(text.replace('¶', '\n'));
    }

    @Test
    void leaves_a_bullet_in_a_blogs_title() {
        assertThat(Feeds.item("<title>Tea • Toast</title>").text()).isEqualTo("Tea • Toast");
    }

    @Test
    void leaves_a_persons_own_words_about_replies_and_posts() {
        String said = "In reply to Lee. The post came late. Statistics: Posted by nobody";

        assertThat(Feeds.item("<description>" + said + "</description>").text()).isEqualTo(said);
    }
}
