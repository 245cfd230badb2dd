package org.listeningpost.console;

import org.listeningpost.markup.Html;

/** The pages that say why there is no other page. */
final class PlainPage {
    static final String FORBIDDEN = page(
            "You cannot see this page from here",
            "Until the console has a sign-in, it answers only a browser on the machine that it runs on.");
    static final String NOT_FOUND = page("Page not found", "There is no page at this address.");
    static final String NOT_ALLOWED = page("This page can only be read", "Nothing can be changed here.");
    static final String FAILED =
            page("There is a problem", "The page could not be made. Try again in a minute; /health/ready may say why.");

    private PlainPage() {}

    private static String page(String title, String words) {
        return Layout.page(title, new Html().element("h1", title).element("p", words));
    }
}
