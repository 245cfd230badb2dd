package org.listeningpost.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.digest.Words;
import org.listeningpost.markup.Html;

/** The pages of the stand-in mailbox: a list of mails, and each as a reader sees it. */
final class Mailbox implements AutoCloseable {
    private static final Pattern MAIL = Pattern.compile("/mail/(\\d{1,6})(\\.html)?");

    private final Site site;
    private final List<Mail> mails;

    Mailbox(int port, List<Mail> mails) throws IOException {
        this.mails = mails;
        this.site = new Site("mailbox", port);
        site.on("/", this::answer);
        site.open();
    }

    URI address() {
        return site.address("/");
    }

    @Override
    public void close() {
        site.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Matcher path = MAIL.matcher(exchange.getRequestURI().getPath());
        if (!path.matches()) {
            Site.html(exchange, 200, list());
            return;
        }
        int number = Integer.parseInt(path.group(1));
        if (number < 1 || number > mails.size()) {
            Site.html(exchange, 404, StandInPage.of("No such mail", new Html()));
        } else if (path.group(2) == null) {
            Site.html(exchange, 200, page(number, mails.get(number - 1)));
        } else {
            html(exchange, mails.get(number - 1));
        }
    }

    /** The mail's own HTML may do no more than in a careful mail program: no scripts, nothing loaded. */
    private static void html(HttpExchange exchange, Mail mail) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
        Site.html(exchange, 200, mail.html());
    }

    private String list() {
        Html html = new Html().element("p", Words.count(mails.size(), "mail") + ", the newest first.");
        for (int number = mails.size(); number > 0; number--) {
            Mail mail = mails.get(number - 1);
            html.open("article").open("h2");
            html.element("a", mail.subject(), "href", "/mail/" + number).close();
            envelope(html, mail).close();
        }
        return StandInPage.of("Mailbox", html);
    }

    private static String page(int number, Mail mail) {
        Html html = envelope(new Html(), mail);
        if (!mail.html().isEmpty()) {
            html.element("h2", "As a reader sees it");
            html.element("iframe", "", "sandbox", "", "title", "The mail's HTML", "src", "/mail/" + number + ".html");
        }
        html.element("h2", "In plain text").element("pre", mail.text());
        return StandInPage.of(mail.subject(), html);
    }

    private static Html envelope(Html html, Mail mail) {
        return html.element("p", "From " + mail.from() + " to " + String.join(", ", mail.to()), "class", "note");
    }
}
