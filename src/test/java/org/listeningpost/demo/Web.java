package org.listeningpost.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A web client for the tests of the stand-ins. */
final class Web {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    private Web() {}

    static HttpResponse<String> get(URI address, String... headers) throws Exception {
        return send(with(HttpRequest.newBuilder(address), headers));
    }

    static HttpResponse<String> send(String method, URI address, String body, String... headers) throws Exception {
        return send(with(HttpRequest.newBuilder(address), headers).method(method, BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
