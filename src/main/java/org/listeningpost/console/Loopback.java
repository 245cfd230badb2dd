package org.listeningpost.console;

import io.javalin.http.Context;
import java.util.regex.Pattern;

/**
 * Who may read the console until sign-in exists: a browser on the same machine. The Host is looked at too, since a
 * hostile web page can point its own name at 127.0.0.1 and have the browser read the console for it; and what a proxy
 * passes on comes from elsewhere.
 */
final class Loopback {
    private static final String ADDRESS = "127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?(?:::1|0:0:0:0:0:0:0:1)]?";
    private static final Pattern REMOTE = Pattern.compile(ADDRESS);
    private static final Pattern HOST =
            Pattern.compile("(?:localhost|" + ADDRESS + ")(?::\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    private Loopback() {}

    static boolean isFromHere(Context request) {
        return isAddress(request.req().getRemoteAddr())
                && isHost(request.header("Host"))
                && request.header("X-Forwarded-For") == null
                && request.header("Forwarded") == null
                && request.header("X-Real-IP") == null
                && request.header("Via") == null;
    }

    static boolean isAddress(String address) {
        return address != null && REMOTE.matcher(address).matches();
    }

    static boolean isHost(String host) {
        return host != null && HOST.matcher(host).matches();
    }
}
