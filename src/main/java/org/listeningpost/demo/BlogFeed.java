package org.listeningpost.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.listeningpost.demo.Blog.Item;

/** A blog as RSS 2.0 the way WordPress writes it. */
final class BlogFeed {
    private final String title;
    private final URI site;

    BlogFeed(String title, URI site) {
        this.title = title;
        this.site = site;
    }

    byte[] of(List<Item> items, Blog blog) {
        String entries = items.stream().map(item -> entry(item, blog)).collect(Collectors.joining());
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\""
                        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                        + " xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\">\n<channel>\n"
                        + Xml.element("title", title) + Xml.element("link", site.toString())
                        + Xml.element("language", "en-GB") + Xml.element("generator", "https://wordpress.org/?v=6.8")
                        + entries + "</channel>\n</rss>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String link(Item item) {
        return item.isComment()
                ? site + "posts/" + item.answers() + "/#comment-" + item.number()
                : site + "posts/" + item.number() + "/";
    }

    private String entry(Item item, Blog blog) {
        String paragraphs = "<p>" + Xml.escape(item.text()).replace("\n\n", "</p>\n<p>") + "</p>";
        return "<item>\n" + Xml.element("title", item.isComment() ? "By: " + item.author() : item.title())
                + Xml.element("link", link(item)) + Xml.cdata("dc:creator", item.author())
                + Xml.element(
                        "pubDate",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(item.at().atOffset(ZoneOffset.UTC)))
                + "<guid isPermaLink=\"false\">" + Xml.escape(guid(item)) + "</guid>\n"
                + Xml.cdata("description", item.text()) + Xml.cdata("content:encoded", paragraphs)
                + (item.isComment() ? "" : comments(item, blog)) + "</item>\n";
    }

    private String comments(Item post, Blog blog) {
        return Xml.element("comments", link(post) + "#comments")
                + Xml.element("wfw:commentRss", link(post) + "feed/")
                + Xml.element(
                        "slash:comments",
                        String.valueOf(blog.commentsOn(post.number()).size()));
    }

    private String guid(Item item) {
        return item.isComment()
                ? site + "?p=" + item.answers() + "#comment-" + item.number()
                : site + "?p=" + item.number();
    }
}
