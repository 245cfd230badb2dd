package org.listeningpost.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.protect.ProtectedPosts.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.State;
import org.listeningpost.moderate.Reason;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Kind;
import org.listeningpost.protect.ProtectedPosts;

class RestMappingTest {
    private final RestMapping mapping = new RestMapping("secret");

    @Test
    void puts_an_entry_under_its_feedback_id() {
        CrmRequest request = mapping.request(entry(post(), State.LIVE));

        assertThat(request.method()).isEqualTo("PUT");
        assertThat(request.path()).isEqualTo("blog%3A1a2b3c4d~17");
        assertThat(request.headers())
                .isEqualTo(Map.of(
                        "Idempotency-Key", "blog:1a2b3c4d~17:2",
                        "Content-Type", "application/json",
                        "Authorization", "Bearer secret"));
    }

    @Test
    void writes_every_field_in_the_agreed_order() {
        ProtectedPosts reply = post().kind(Kind.COMMENT)
                .text("Thank you, [name] — \"brilliant\" 😀")
                .answers("blog:1a2b3c4d~16", "blog:1a2b3c4d~15")
                .judged(Verdict.APPROVE, new Reason("moderator", "released", "no person can be told"));

        assertThat(body(mapping.request(entry(reply, State.LIVE))))
                .isEqualTo("{\"id\":\"blog:1a2b3c4d~17\",\"source\":\"blog\",\"kind\":\"comment\","
                        + "\"url\":\"https://blog.example.org/posts/17\",\"postedAt\":\"2026-11-20T10:15:00Z\","
                        + "\"text\":\"Thank you, [name] — \\\"brilliant\\\" \\uD83D\\uDE00\",\"verdict\":\"approve\","
                        + "\"reasons\":[{\"rule\":\"moderator\",\"category\":\"released\",\"detail\":\"no person can be told\"}],"
                        + "\"themes\":[\"parking\",\"staff\"],\"criticality\":\"not known\","
                        + "\"parentId\":\"blog:1a2b3c4d~16\",\"rootId\":\"blog:1a2b3c4d~15\",\"revision\":2}");
    }

    @Test
    void writes_null_for_what_is_not_known() {
        String body = body(mapping.request(entry(post().link(null).postedAt(null), State.LIVE)));

        assertThat(body)
                .contains("\"url\":null,\"postedAt\":null", "\"parentId\":null,\"rootId\":null", "\"reasons\":[]");
    }

    @Test
    void deletes_what_is_gone_and_sends_no_text() {
        CrmRequest request = mapping.request(entry(post(), State.DELETED));

        assertThat(request.method()).isEqualTo("DELETE");
        assertThat(request.path()).isEqualTo("blog%3A1a2b3c4d~17");
        assertThat(request.headers()).containsEntry("Idempotency-Key", "blog:1a2b3c4d~17:2");
        assertThat(request.body()).isEmpty();
    }

    @Test
    void sends_no_authorisation_where_no_token_is_set() {
        assertThat(new RestMapping(null).request(entry(post(), State.LIVE)).headers())
                .doesNotContainKey("Authorization");
    }

    @Test
    void keeps_hostile_and_huge_text_inside_its_string() throws Exception {
        String text = "\",\"verdict\":\"reject\u0000\u2028\n".repeat(50_000);

        JsonNode body = new ObjectMapper()
                .readTree(mapping.request(entry(post().text(text), State.LIVE)).body());

        assertThat(body.get("text").asText()).isEqualTo(text);
        assertThat(body.get("verdict").asText()).isEqualTo("approve");
    }

    @Test
    void prints_neither_token_nor_text() {
        assertThat(mapping.request(entry(post(), State.LIVE))).hasToString("CrmRequest PUT blog%3A1a2b3c4d~17");
    }

    private static String body(CrmRequest request) {
        return new String(request.body(), StandardCharsets.UTF_8);
    }

    private static Entry entry(ProtectedPosts post, State state) {
        return new Entry(
                post.make(),
                "blog",
                2,
                state,
                Instant.parse("2026-11-20T10:20:00Z"),
                List.of("parking", "staff"),
                "not known",
                false,
                null);
    }
}
