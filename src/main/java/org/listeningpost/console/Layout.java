package org.listeningpost.console;

import org.listeningpost.markup.Html;

/** The frame of every page: skip link, header with the ways to the other pages, the page itself, footer. */
final class Layout {
    private Layout() {}

    static String page(String title, Html main) {
        return framed(title, main, true);
    }

    /** A page for somebody who may see no other. */
    static String alone(String title, Html main) {
        return framed(title, main, false);
    }

    private static String framed(String title, Html main, boolean ways) {
        Html html = new Html().open("html", "lang", "en-GB");
        head(html, title);
        html.open("body");
        html.element("a", "Skip to main content", "class", "skip", "href", "#main");
        html.open("header", "class", "top").open("div", "class", "width");
        if (ways) {
            ways(html);
        } else {
            html.element("span", "Listening Post", "class", "name");
        }
        html.close().close();
        html.open("main", "id", "main", "class", "width", "tabindex", "-1")
                .add(main)
                .close();
        html.open("footer", "class", "foot").open("div", "class", "width");
        html.element(
                "p",
                "What identifies people is replaced by words in brackets. No program finds everything: look before you pass anything on.");
        html.close().close();
        return "<!DOCTYPE html>\n" + html.close().close();
    }

    private static void ways(Html html) {
        html.element("a", "Listening Post", "class", "name", "href", "/");
        html.open("nav", "aria-label", "Pages").open("ul");
        way(html, "Now", "/");
        way(html, "Is moderation fair?", "/fairness");
        way(html, "House rules", "/house-rules");
        html.close().close();
    }

    private static void way(Html html, String name, String path) {
        html.open("li").element("a", name, "href", path).close();
    }

    private static void head(Html html, String title) {
        html.open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title + " – Listening Post");
        html.open("link", "rel", "stylesheet", "href", "/console.css");
        html.close();
    }
}
