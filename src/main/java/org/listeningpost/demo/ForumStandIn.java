package org.listeningpost.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.listeningpost.markup.Html;

/** Three forums at one address: phpBB's Atom, vBulletin's RSS in ISO-8859-1, and one whose feed is broken. */
public final class ForumStandIn implements AutoCloseable {
    /** What was said in a forum. */
    record Message(int number, String topic, String author, String text, Instant at) {}

    private static final String BROKEN =
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Dale Carers</title><item><title>Half a";

    private final Site site;
    private final Feeds feeds = new Feeds(Clock.systemUTC());
    private final List<Message> phpBb = new ArrayList<>();
    private final List<Message> vBulletin = new ArrayList<>();

    /** Opens the forums on this port, or on a free one (0). */
    public ForumStandIn(int port) throws IOException {
        site = new Site("forum", port);
        site.on(
                "/app.php/feed",
                exchange -> feeds.answer(
                        exchange,
                        "application/atom+xml; charset=UTF-8",
                        PhpBbFeed.of(messages(phpBb), site.address("/"))));
        site.on(
                "/external.php",
                exchange -> feeds.answer(
                        exchange,
                        "text/xml; charset=ISO-8859-1",
                        VBulletinFeed.of(messages(vBulletin), site.address("/"))));
        site.on(
                "/broken.xml",
                exchange -> Site.send(exchange, 200, "application/rss+xml", BROKEN.getBytes(StandardCharsets.UTF_8)));
        site.on("/", exchange -> Site.html(exchange, 200, page()));
        site.open();
    }

    /** The page for people. */
    public URI address() {
        return site.address("/");
    }

    /** phpBB's feed, in Atom. */
    public URI phpBbFeed() {
        return site.address("/app.php/feed");
    }

    /** vBulletin's feed, RSS in ISO-8859-1. */
    public URI vBulletinFeed() {
        return site.address("/external.php?type=RSS2");
    }

    /** A feed that is no XML. */
    public URI brokenFeed() {
        return site.address("/broken.xml");
    }

    /** Says something in the phpBB forum. */
    public void sayInPhpBb(String topic, String author, String text, Instant at) {
        say(phpBb, topic, author, text, at);
    }

    /** Says something in the vBulletin forum. */
    public void sayInVBulletin(String topic, String author, String text, Instant at) {
        say(vBulletin, topic, author, text, at);
    }

    /** Answers both sound feeds like this from now on; null mends them. */
    public void fail(Trouble trouble) {
        feeds.fail(trouble);
    }

    /** How often a sound feed was asked for. */
    public int requests() {
        return feeds.requests();
    }

    @Override
    public void close() {
        site.close();
    }

    private void say(List<Message> forum, String topic, String author, String text, Instant at) {
        synchronized (forum) {
            forum.add(0, new Message(forum.size() + 1, topic, author, text, at));
        }
        feeds.changed();
    }

    private static List<Message> messages(List<Message> forum) {
        synchronized (forum) {
            return List.copyOf(forum);
        }
    }

    private String page() {
        Html html = new Html();
        List<Message> all = new ArrayList<>(messages(phpBb));
        all.addAll(messages(vBulletin));
        all.forEach(message -> StandInPage.said(html, message.topic(), message.author(), message.text(), message.at()));
        return StandInPage.of("Northmoor and Dale patients' forums", html);
    }
}
