package org.listeningpost.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listeningpost.alert.AlertLink.Ticket;
import org.listeningpost.protect.KeyRing;

class AlertLinkTest {
    private static final String ONE = "TGlzdGVuaW5nIFBvc3QsIHRlc3Qga2V5IG5vLiBvbmU=";
    private static final String TWO = "TGlzdGVuaW5nIFBvc3QsIHRlc3Qga2V5IG5vLiB0d28=";
    private static final Instant EXPIRES = Instant.parse("2026-11-30T12:00:00Z");
    private static final Ticket TICKET = new Ticket("blog:1a2b3c4d~17", 2, 1, EXPIRES);
    private final AlertLink link = new AlertLink(KeyRing.of(ONE, List.of()));

    @Test
    void comes_back_as_it_went_out() {
        assertThat(link.read(link.token(TICKET))).contains(TICKET);
        assertThat(link.to(URI.create("https://hub.example.org/lp"), TICKET).toString())
                .startsWith("https://hub.example.org/lp/acknowledge/")
                .doesNotContain("@");
    }

    @Test
    void is_good_until_it_expires() {
        assertThat(TICKET.isExpired(EXPIRES.minusSeconds(1))).isFalse();
        assertThat(TICKET.isExpired(EXPIRES)).isTrue();
    }

    @Test
    void is_signed_by_this_hub_with_a_key_it_has_or_had() {
        AlertLink changed = new AlertLink(KeyRing.of(TWO, List.of(ONE)));
        AlertLink other = new AlertLink(KeyRing.of(TWO, List.of()));

        assertThat(changed.read(link.token(TICKET))).contains(TICKET);
        assertThat(other.read(link.token(TICKET))).isEmpty();
    }

    @Test
    void cannot_be_changed_on_the_way() {
        String token = link.token(TICKET);
        String signature = token.substring(token.indexOf('.'));
        String later = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("blog:1a2b3c4d~17 2 1 9999999999".getBytes(StandardCharsets.UTF_8));

        assertThat(link.read(later + signature)).isEmpty();
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'x' ? 'y' : 'x';
            assertThat(link.read(token.substring(0, i) + other + token.substring(i + 1)))
                    .as("changed at " + i)
                    .isEmpty();
        }
        for (String junk : List.of("", ".", "a.b", "%00.x", "é.é", token + "0", token.substring(1), "x".repeat(5000))) {
            assertThat(link.read(junk)).as(junk).isEmpty();
        }
    }
}
