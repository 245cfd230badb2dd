package org.listeningpost.crm;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.listeningpost.outbox.SinkRefusal;

/** Sends requests to the CRM over connections that are kept alive; redirects are not followed, with the token or without. */
public final class CrmClient implements AutoCloseable {
    private static final int GONE_ALREADY = 404;
    private static final int STALE = 409;

    private final CloseableHttpClient client;
    private final String base;
    private final Clock clock;

    /** @param timeout for connecting, and for each wait for an answer */
    public CrmClient(URI base, int connections, Duration timeout, Clock clock) {
        String text = base.toString();
        this.base = text.endsWith("/") ? text : text + "/";
        this.clock = clock;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(timeout))
                                .setSocketTimeout(Timeout.of(timeout))
                                .setValidateAfterInactivity(Timeout.ofSeconds(1))
                                .build())
                        .setMaxConnTotal(connections)
                        .setMaxConnPerRoute(connections)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(timeout))
                        .build())
                .setUserAgent("ListeningPost")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /**
     * Sends one request. A stale revision, and a deletion of what is not there, are as good as done.
     *
     * @throws SinkRefusal if the CRM answered anything else than success
     * @throws IOException if it did not answer
     */
    public void send(CrmRequest request) throws IOException, SinkRefusal {
        HttpUriRequestBase http = new HttpUriRequestBase(request.method(), URI.create(base + request.path()));
        request.headers().forEach(http::setHeader);
        if (request.body().length > 0) {
            http.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
        }
        SinkRefusal refusal = client.execute(http, response -> refusal(request, response));
        if (refusal != null) {
            throw refusal;
        }
    }

    private SinkRefusal refusal(CrmRequest request, ClassicHttpResponse response) {
        int status = response.getCode();
        boolean done = status >= 200 && status < 300
                || status == STALE
                || status == GONE_ALREADY && request.method().equals("DELETE");
        return done ? null : new SinkRefusal(status, retryAfter(response.getFirstHeader("Retry-After")));
    }

    private Instant retryAfter(Header header) {
        if (header == null || header.getValue() == null) {
            return null;
        }
        String value = header.getValue().trim();
        try {
            return value.matches("[0-9]{1,9}")
                    ? clock.instant().plusSeconds(Long.parseLong(value))
                    : ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public void close() {
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
