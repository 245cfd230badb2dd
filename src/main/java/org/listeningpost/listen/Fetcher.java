package org.listeningpost.listen;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.listeningpost.post.Hash;

/**
 * Asks a platform over HTTP, within limits: so many bytes, so much time, so many redirects. Redirects are followed here
 * and not by the library, since a permanent one is remembered and one into a private network is refused.
 */
public final class Fetcher implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final int BUFFER = 16 * 1024;
    private static final String AGENT = "ListeningPost/0.1 (public health care listening hub)";
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);

    private final CloseableHttpClient client;
    private final ScheduledExecutorService alarm;
    private final Duration timeout;
    private final int largestBody;
    private final Clock clock;

    /**
     * @param timeout for one request with its redirects and body
     * @param largestBody in bytes
     */
    public Fetcher(Duration timeout, int largestBody, int connections, Clock clock) {
        this.timeout = timeout;
        this.largestBody = largestBody;
        this.clock = clock;
        Http1Config http1 = Http1Config.custom()
                .setMaxHeaderCount(200)
                .setMaxLineLength(16 * 1024)
                .build();
        PoolingHttpClientConnectionManager pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(http1)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(timeout))
                        .setSocketTimeout(Timeout.of(timeout))
                        .setTimeToLive(Timeout.ofMinutes(5))
                        .build())
                .setMaxConnTotal(connections * 2)
                .setMaxConnPerRoute(connections)
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(pool)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(timeout))
                        .build())
                .setUserAgent(AGENT)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
        this.alarm = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "fetch-alarm");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Asks and follows. Never throws for what a platform can do. */
    Fetched fetch(Request request) {
        Instant deadline = clock.instant().plus(timeout);
        URI address = request.address();
        URI movedTo = null;
        boolean permanentSoFar = true;
        Set<URI> visited = new HashSet<>();
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (!visited.add(address)) {
                return Fetched.failed("its redirects go round in a circle");
            }
            Fetched fetched = once(address, hop == 0 ? request.headers() : safe(request.headers()), deadline);
            if (fetched.reply() == null || !REDIRECTS.contains(fetched.reply().status())) {
                return fetched.reply() == null ? fetched : Fetched.of(moved(fetched.reply(), movedTo));
            }
            URI target = target(address, fetched.reply());
            if (target == null) {
                return Fetched.failed("it redirects to no usable web address");
            }
            if (entersPrivateNetwork(request.address(), target)) {
                return Fetched.failed("it redirects into a private network, which is refused");
            }
            permanentSoFar =
                    permanentSoFar && PERMANENT.contains(fetched.reply().status());
            movedTo = permanentSoFar ? target : movedTo;
            address = target;
        }
        return Fetched.failed("it redirects more than " + MOST_REDIRECTS + " times");
    }

    private static Reply moved(Reply reply, URI movedTo) {
        return movedTo == null ? reply : new Reply(reply.status(), reply.headers(), reply.body(), movedTo, reply.at());
    }

    /** What may go to an address that a server named: nothing that proves who asks. */
    private static Map<String, String> safe(Map<String, String> headers) {
        Map<String, String> safe = new HashMap<>(headers);
        safe.keySet()
                .removeIf(name -> name.equalsIgnoreCase("authorization")
                        || name.toLowerCase(Locale.ROOT).startsWith("api-"));
        return safe;
    }

    private Fetched once(URI address, Map<String, String> headers, Instant deadline) {
        HttpGet get;
        try {
            get = new HttpGet(address);
        } catch (IllegalArgumentException e) {
            return Fetched.failed("its address cannot be asked");
        }
        headers.forEach(get::setHeader);
        long left = Math.max(1, Duration.between(clock.instant(), deadline).toMillis());
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> cancel = alarm.schedule(
                () -> {
                    late.set(true);
                    get.cancel();
                },
                left,
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(get, response -> reply(response, deadline));
        } catch (IOException e) {
            return Fetched.failed(reason(e, late.get()));
        } finally {
            cancel.cancel(false);
        }
    }

    private Fetched reply(ClassicHttpResponse response, Instant deadline) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        HttpEntity entity = response.getEntity();
        if (entity == null || REDIRECTS.contains(response.getCode())) {
            return Fetched.of(new Reply(response.getCode(), headers, new byte[0], null, clock.instant()));
        }
        try (InputStream in = entity.getContent()) {
            return body(response.getCode(), headers, in, deadline);
        }
    }

    private Fetched body(int status, Map<String, List<String>> headers, InputStream in, Instant deadline)
            throws IOException {
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream(BUFFER * 4);
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            body.write(buffer, 0, read);
            if (body.size() > largestBody) {
                return Fetched.failed(tooLarge(body));
            }
            if (clock.instant().isAfter(deadline)) {
                throw new InterruptedIOException();
            }
        }
        return Fetched.of(new Reply(status, headers, body.toByteArray(), null, clock.instant()));
    }

    private String tooLarge(java.io.ByteArrayOutputStream body) {
        MessageDigest digest = Hash.digest();
        digest.update(body.toByteArray(), 0, largestBody);
        return "its answer is larger than " + largestBody + " bytes (sha256 of those "
                + HexFormat.of().formatHex(digest.digest()).substring(0, 16) + ")";
    }

    private static URI target(URI from, Reply reply) {
        String location = reply.header("location");
        try {
            URI target = location == null ? null : from.resolve(location.trim());
            boolean web = target != null
                    && target.getHost() != null
                    && ("http".equalsIgnoreCase(target.getScheme()) || "https".equalsIgnoreCase(target.getScheme()));
            return web && target.getRawUserInfo() == null ? target : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean entersPrivateNetwork(URI from, URI to) {
        return isPrivate(to) && !isPrivate(from);
    }

    private static boolean isPrivate(URI address) {
        try {
            InetAddress host = InetAddress.getByName(address.getHost());
            return host.isLoopbackAddress()
                    || host.isSiteLocalAddress()
                    || host.isLinkLocalAddress()
                    || host.isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private String reason(IOException e, boolean late) {
        if (late || e instanceof SocketTimeoutException || e instanceof InterruptedIOException) {
            return "it did not answer in full within " + timeout.toSeconds() + " seconds";
        }
        if (e instanceof UnknownHostException) {
            return "its host name is unknown";
        }
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return "it cannot be reached";
        }
        if (e instanceof SSLException) {
            return "its certificate or encryption is not accepted";
        }
        return "its answer broke off or is not HTTP (" + e.getClass().getSimpleName() + ")";
    }

    @Override
    public void close() {
        alarm.shutdownNow();
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
