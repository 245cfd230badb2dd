package org.listeningpost.listen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Posts;
import org.listeningpost.protect.Screening;

/** What is said in places that one does not look at first is screened like all else: pictures, links, quotations. */
class HiddenWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>See <img src='a.png' alt='letter to LS1 9ZZ, NHS no 999 000 0018, ring 07700 900123'></p>",
                "<p><a href='https://example.org/a'>LS1 9ZZ, 999 000 0018, 07700 900123</a></p>",
                "<p><a href='https://example.org/a' title='x'>LS1 <b>9ZZ</b></a> 999 <i>000</i> 0018 or 07700<b> 900123</b></p>",
                "<blockquote>I live in LS1 9ZZ, 999 000 0018, 07700 900123</blockquote><p>Me too</p>",
                "&gt; I live in LS1 9ZZ, 999 000 0018<br>&gt;&gt; ring 07700 900123<br>Me too",
                "RT @jo_b: I live in LS1 9ZZ, 999 000 0018, 07700 900123",
                "<p>On Monday @jo_b wrote: &ldquo;LS1 9ZZ, 999 000 0018, 07700&nbsp;900123&rdquo;</p>"
            })
    void takes_out_what_is_said_in_pictures_links_and_quotations(String html) throws Exception {
        String text = PlainText.ofEither(html);

        String safe = Screening.load(Path.of("routes/rules"), null, who -> who)
                .protector()
                .protect(Posts.saying(text), Judgement.APPROVED)
                .post()
                .text();

        assertThat(text).contains("9ZZ", "0018", "900123");
        assertThat(safe)
                .doesNotContain("9ZZ", "0018", "900123", "jo_b")
                .contains("[postcode]", "[NHS number", "[phone]");
    }
}
