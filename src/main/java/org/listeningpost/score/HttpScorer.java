package org.listeningpost.score;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * A scorer behind an address. An answer that takes too long in all, is too large, or is no plain 200 counts for none; a
 * redirect is not followed, since the texts go to the one address that the organisation has vouched for.
 */
public final class HttpScorer implements Scorer, AutoCloseable {
    private static final int LARGEST_ANSWER = 1 << 20;
    private static final int CONNECTIONS = 8;
    private static final int OK = 200;

    private final ScorerTerms terms;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "scorer-alarm");
        thread.setDaemon(true);
        return thread;
    });

    public HttpScorer(ScorerTerms terms) {
        this.terms = terms;
        Timeout timeout = Timeout.of(terms.timeout());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .setValidateAfterInactivity(Timeout.ofSeconds(1))
                                .build())
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout)
                        .setResponseTimeout(timeout)
                        .build())
                .setUserAgent("ListeningPost")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    @Override
    public byte[] ask(byte[] request) throws IOException {
        HttpPost post = new HttpPost(terms.url());
        post.setEntity(new ByteArrayEntity(request, ContentType.APPLICATION_JSON));
        post.setHeader("Accept", "application/json");
        if (!terms.token().isEmpty()) {
            post.setHeader("Authorization", "Bearer " + terms.token());
        }
        ScheduledFuture<?> late = alarm.schedule(post::cancel, terms.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(post, HttpScorer::body);
        } finally {
            late.cancel(false);
        }
    }

    private static byte[] body(ClassicHttpResponse response) throws IOException {
        if (response.getCode() != OK || response.getEntity() == null) {
            throw new IOException("the scorer answered HTTP " + response.getCode());
        }
        InputStream in = response.getEntity().getContent();
        byte[] body = in.readNBytes(LARGEST_ANSWER + 1);
        if (body.length > LARGEST_ANSWER) {
            throw new IOException("the scorer's answer is larger than 1 MiB");
        }
        return body;
    }

    @Override
    public void close() {
        alarm.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
