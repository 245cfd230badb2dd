package org.listeningpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.listeningpost.ledger.Said.approved;
import static org.listeningpost.ledger.Said.escalated;
import static org.listeningpost.ledger.Said.held;
import static org.listeningpost.ledger.Said.id;
import static org.listeningpost.ledger.Said.page;
import static org.listeningpost.ledger.Said.rejected;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listeningpost.protect.KeyRing;

class OriginalsTest extends OnBothDatabases {
    private static final KeyRing OTHER = KeyRing.of("TGlzdGVuaW5nIFBvc3QsIHRlc3Qga2V5IG5vLiB0d28=", List.of());

    @Test
    void seals_the_originals_of_held_and_escalated_posts_and_keeps_no_others() {
        recorder().record(page(approved(1, "a"), held(2, "b"), rejected(3, "c"), escalated(4, "d")));

        assertThat(rows("SELECT post_id FROM sealed_original ORDER BY 1")).containsExactly(id(2), id(4));
    }

    @Test
    void opens_with_the_right_key_in_the_right_place_only() {
        recorder().record(page(held(2, "Swearing")));
        byte[] sealed = sealed();

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain("Swearing")
                .doesNotContain("Ann");
        assertThat(KEYS.open(sealed, id(2) + "#1")).isEqualTo("Swearing " + Said.NAME);
        assertThatThrownBy(() -> KEYS.open(sealed, id(2) + "#2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> OTHER.open(sealed, id(2) + "#1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void throws_originals_away_on_their_date_and_not_before() {
        recorder().record(page(held(2, "Swearing"), held(3, "Shouting")));
        change("UPDATE sealed_original SET purge_at = {now} WHERE post_id = '" + id(2) + "'");

        assertThat(ledger.purge()).isEqualTo(1);

        assertThat(rows("SELECT post_id FROM sealed_original")).containsExactly(id(3));
        assertThat(ledger.overview().waitingCount()).isEqualTo(2);
    }

    @Test
    void opens_for_a_person_with_a_reason_and_logs_every_opening() {
        recorder().record(page(held(2, "Swearing"), approved(3, "Praise")));
        SealedOriginals originals = new SealedOriginals(ledger.database(), KEYS);

        assertThat(originals.open(id(2), "m.moss", "to judge the whole of it")).contains("Swearing " + Said.NAME);
        assertThat(originals.open(id(3), "m.moss", "curious")).isEmpty();
        assertThatThrownBy(() -> originals.open(id(2), "m.moss", " ")).isInstanceOf(IllegalArgumentException.class);

        assertThat(rows("SELECT who FROM opening")).containsExactly("m.moss");
        assertThat(rows("SELECT reason FROM opening")).containsExactly("to judge the whole of it");
    }

    private byte[] sealed() {
        return Query.list(ledger.database(), "look", "SELECT sealed FROM sealed_original", row -> row.getBytes(1))
                .get(0);
    }
}
