package org.listeningpost.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @Test
    void writes_markup_in_a_text_out() {
        String html = new Html()
                .element("p", "</p><script>alert('\"&')</script>\u0000")
                .toString();

        assertThat(html).isEqualTo("<p>&lt;/p&gt;&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;\uFFFD</p>");
    }

    @Test
    void writes_markup_in_an_attribute_out() {
        assertThat(new Html().element("p", "", "title", "\" onclick=\"x").toString())
                .isEqualTo("<p title=\"&quot; onclick=&quot;x\"></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "/relative", "mailto:a@example.org", "http:///x"})
    void leaves_out_a_link_that_is_no_web_address(String target) {
        assertThat(new Html().link(URI.create(target), "read").toString()).isEqualTo("read");
    }

    @Test
    void links_to_a_web_address() {
        assertThat(new Html()
                        .link(URI.create("https://example.org/?a=1&b='"), "read")
                        .toString())
                .isEqualTo("<a href=\"https://example.org/?a=1&amp;b=&#39;\">read</a>");
    }

    @Test
    void refuses_to_print_what_is_not_closed() {
        assertThatThrownBy(() -> new Html().open("table").toString()).hasMessageContaining("table");
    }
}
