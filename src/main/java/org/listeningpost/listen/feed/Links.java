package org.listeningpost.listen.feed;

import java.net.URI;
import java.net.URISyntaxException;

/** Links as feeds write them, made into addresses that a reader can be given. */
final class Links {
    private Links() {}

    /** An absolute http or https address without user information; null for all else. */
    static URI web(String link, String base) {
        URI uri = link == null || link.length() > Limits.LINK ? null : parse(link.strip());
        if (uri != null && !uri.isAbsolute() && base != null) {
            uri = resolve(uri, base);
        }
        return uri != null && isWeb(uri) ? uri : null;
    }

    /** {@code base} seen from {@code outer}, as with nested xml:base. */
    static String base(String outer, String base) {
        URI uri = web(base, outer);
        return uri == null ? outer : uri.toString();
    }

    /** Whether both name the same host and port. */
    static boolean sameHost(URI one, URI other) {
        return one.getHost().equalsIgnoreCase(other.getHost()) && one.getPort() == other.getPort();
    }

    private static boolean isWeb(URI uri) {
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return http && uri.getHost() != null && uri.getRawUserInfo() == null;
    }

    private static URI resolve(URI link, String base) {
        URI from = parse(base);
        if (from == null || from.isOpaque()) {
            return null;
        }
        if (link.toString().startsWith("?")) { // URI.resolve would drop the last segment of the path
            String text = from.toString();
            int end = text.indexOf('?') >= 0 ? text.indexOf('?') : text.indexOf('#');
            return parse((end < 0 ? text : text.substring(0, end)) + link);
        }
        return from.resolve(link);
    }

    private static URI parse(String link) {
        try {
            return new URI(link);
        } catch (URISyntaxException e) {
            return parseEncoded(link);
        }
    }

    private static URI parseEncoded(String link) {
        try {
            return new URI(encode(link));
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String encode(String link) {
        StringBuilder out = new StringBuilder(link.length() + 16);
        boolean fragment = false;
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            boolean bad = c <= ' '
                    || "\"<>{}|\\^`[]".indexOf(c) >= 0
                    || (c == '#' && fragment)
                    || (c == '%' && !hex(link, i));
            if (bad) {
                out.append(String.format("%%%02X", (int) c));
            } else {
                out.append(c);
            }
            fragment |= c == '#';
        }
        return out.toString();
    }

    private static boolean hex(String link, int percent) {
        return percent + 2 < link.length()
                && Character.digit(link.charAt(percent + 1), 16) >= 0
                && Character.digit(link.charAt(percent + 2), 16) >= 0;
    }
}
