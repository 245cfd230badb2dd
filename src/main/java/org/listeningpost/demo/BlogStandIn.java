package org.listeningpost.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.demo.Blog.Item;
import org.listeningpost.markup.Html;

/** A fictional organisation's blog: WordPress' feeds of posts and comments, and a page for people. */
public final class BlogStandIn implements AutoCloseable {
    private static final String RSS = "application/rss+xml; charset=UTF-8";
    private static final Pattern COMMENT_FEED = Pattern.compile("/posts/(\\d{1,9})/feed/");

    private final String title;
    private final Site site;
    private final Blog blog = new Blog();
    private final Feeds feeds = new Feeds(Clock.systemUTC());
    private final BlogFeed rss;

    /** Opens a blog on this port, or on a free one (0). */
    public BlogStandIn(String title, int port) throws IOException {
        this.title = title;
        this.site = new Site("blog", port);
        this.rss = new BlogFeed(title, address());
        site.on("/feed/", exchange -> feeds.answer(exchange, RSS, rss.of(blog.posts(), blog)));
        site.on("/comments/feed/", exchange -> feeds.answer(exchange, RSS, rss.of(blog.comments(), blog)));
        site.on("/posts/", this::post);
        site.on("/", exchange -> Site.html(exchange, 200, page()));
        site.open();
    }

    /** The page for people. */
    public URI address() {
        return site.address("/");
    }

    /** The feed of posts. */
    public URI feed() {
        return site.address("/feed/");
    }

    /** The feed of all comments. */
    public URI commentFeed() {
        return site.address("/comments/feed/");
    }

    /** Publishes a post and gives its number. */
    public int publish(String heading, String author, String text, Instant at) {
        feeds.changed();
        return blog.add(0, heading, author, text, at);
    }

    /** Publishes a comment on a post and gives its number. */
    public int comment(int post, String author, String text, Instant at) {
        feeds.changed();
        return blog.add(post, "", author, text, at);
    }

    /** Changes what a post or comment says. */
    public void edit(int number, String text) {
        blog.edit(number, text);
        feeds.changed();
    }

    /** Takes a post or comment away. */
    public void remove(int number) {
        blog.remove(number);
        feeds.changed();
    }

    /** Answers every feed like this from now on; null mends it. */
    public void fail(Trouble trouble) {
        feeds.fail(trouble);
    }

    /** How often a feed was asked for. */
    public int requests() {
        return feeds.requests();
    }

    @Override
    public void close() {
        site.close();
    }

    private void post(HttpExchange exchange) throws IOException {
        Matcher feed = COMMENT_FEED.matcher(exchange.getRequestURI().getPath());
        if (feed.matches()) {
            int post = Integer.parseInt(feed.group(1));
            feeds.answer(exchange, RSS, rss.of(blog.commentsOn(post), blog));
        } else {
            Site.html(exchange, 200, page());
        }
    }

    private String page() {
        Html html = new Html();
        blog.posts().forEach(post -> {
            article(html, post.title(), post);
            blog.commentsOn(post.number()).forEach(comment -> article(html, "Comment", comment));
        });
        return StandInPage.of(title, html);
    }

    private static void article(Html html, String heading, Item item) {
        StandInPage.said(html, heading, item.author(), item.text(), item.at());
    }
}
