package org.listeningpost.outbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Names an exception in words that somebody on call can act on. Its own message is not used: it may quote what was sent. */
final class Plainly {
    private static final Pattern SMTP_ANSWER = Pattern.compile("response: ?-?(\\d{3})|^(\\d{3})[ -]");

    private Plainly() {}

    static String said(Throwable e) {
        if (e instanceof UnknownHostException) {
            return "its host name is unknown";
        }
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return "it cannot be reached";
        }
        if (e instanceof SocketTimeoutException) {
            return "it did not answer in time";
        }
        if (e instanceof SSLException) {
            return "its certificate or encryption is not accepted";
        }
        if (e instanceof AuthenticationFailedException) {
            return "the mail server refused the user or password";
        }
        return e instanceof MessagingException ? mail(e) : e.getClass().getSimpleName();
    }

    private static String mail(Throwable e) {
        Matcher answer = SMTP_ANSWER.matcher(String.valueOf(e.getMessage()));
        if (!answer.find()) {
            return "the mail server broke off";
        }
        return "the mail server answered " + (answer.group(1) == null ? answer.group(2) : answer.group(1));
    }
}
