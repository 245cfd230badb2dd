package org.listeningpost.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listeningpost.protect.ProtectedPosts.post;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listeningpost.crm.CrmRequest;
import org.listeningpost.crm.RestMapping;
import org.listeningpost.ledger.Entry;
import org.listeningpost.ledger.State;

class CrmStandInTest {
    private static final String ID = "blog:1a2b3c4d~17";
    private CrmStandIn crm;

    @BeforeEach
    void open() throws Exception {
        crm = new CrmStandIn(0);
    }

    @AfterEach
    void close() {
        crm.close();
    }

    @Test
    void creates_updates_and_takes_repeats_as_done() throws Exception {
        assertThat(send(1, "first", State.LIVE)).isEqualTo(201);
        assertThat(send(2, "second", State.LIVE)).isEqualTo(200);
        assertThat(send(2, "second", State.LIVE)).isEqualTo(200);

        assertThat(crm.received().get(ID).revision()).isEqualTo(2);
        assertThat(crm.received().get(ID).text()).isEqualTo("second");
        assertThat(crm.received().get(ID).requests()).isEqualTo(2);
        assertThat(crm.doubled()).containsExactly(ID + ":2");
    }

    @Test
    void refuses_a_revision_that_is_out_of_date() throws Exception {
        send(3, "third", State.LIVE);

        assertThat(send(2, "second", State.LIVE)).isEqualTo(409);
        assertThat(send(1, "", State.DELETED)).isEqualTo(409);
        assertThat(crm.received().get(ID).text()).isEqualTo("third");
    }

    @Test
    void deletes_and_keeps_no_text() throws Exception {
        send(1, "about ward 7", State.LIVE);

        assertThat(send(2, "", State.DELETED)).isEqualTo(204);
        assertThat(send(2, "", State.DELETED)).isEqualTo(204);
        assertThat(crm.received().get(ID).isDeleted()).isTrue();
        assertThat(Web.get(crm.address()).body()).doesNotContain("about ward 7").contains("Deleted on request");
    }

    @Test
    void refuses_a_stranger_and_a_key_that_does_not_fit() throws Exception {
        URI record = URI.create(crm.url() + "/blog%3A1a2b3c4d~17");
        String json = "{\"id\":\"" + ID + "\",\"revision\":1,\"text\":\"x\"}";

        assertThat(status(record, json, "Idempotency-Key", ID + ":1")).isEqualTo(401);
        assertThat(status(record, json, "Idempotency-Key", ID + ":2", "Authorization", "Bearer " + CrmStandIn.TOKEN))
                .isEqualTo(400);
        assertThat(status(
                        record, "no json", "Idempotency-Key", ID + ":1", "Authorization", "Bearer " + CrmStandIn.TOKEN))
                .isEqualTo(400);
        assertThat(crm.received()).isEmpty();
    }

    @Test
    void is_busy_as_often_as_told() throws Exception {
        crm.failEvery(2, "1");

        assertThat(List.of(send(1, "a", State.LIVE), send(2, "b", State.LIVE), send(2, "b", State.LIVE)))
                .containsExactly(201, 503, 200);
        assertThat(crm.received().get(ID).text()).isEqualTo("b");
        assertThat(crm.doubled()).isEmpty();
    }

    @Test
    void keeps_clients_waiting_until_the_gate_opens() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        crm.waitFor(gate);
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> sendUnchecked(1));

        assertThat(answer).isNotDone();
        gate.countDown();

        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(201);
    }

    @Test
    void shows_its_users_what_it_received() throws Exception {
        send(1, "<script>alert(1)</script> Thank you, [name].", State.LIVE);

        assertThat(Jsoup.parse(Web.get(crm.address()).body())
                        .select("article p")
                        .eachText())
                .contains("<script>alert(1)</script> Thank you, [name].");
    }

    private int sendUnchecked(int revision) {
        try {
            return send(revision, "text", State.LIVE);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int send(int revision, String text, State state) throws Exception {
        Entry entry = new Entry(
                post().id(ID).text(text).make(),
                "blog",
                revision,
                state,
                Instant.EPOCH,
                List.of(),
                "not known",
                false,
                null);
        CrmRequest request = new RestMapping(CrmStandIn.TOKEN).request(entry);
        List<String> headers = new ArrayList<>();
        request.headers().forEach((name, value) -> headers.addAll(List.of(name, value)));
        return Web.send(
                        request.method(),
                        URI.create(crm.url() + "/" + request.path()),
                        new String(request.body(), StandardCharsets.UTF_8),
                        headers.toArray(String[]::new))
                .statusCode();
    }

    private static int status(URI record, String json, String... headers) throws Exception {
        HttpResponse<String> answer = Web.send("PUT", record, json, headers);
        return answer.statusCode();
    }
}
