package org.listeningpost.demo;

import java.time.Instant;
import java.time.ZoneId;
import org.listeningpost.digest.Words;
import org.listeningpost.markup.Html;

/** The frame of the stand-ins' pages, which says on each that it is one. */
final class StandInPage {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String STYLE =
            "body{font:18px/1.5 Arial,Helvetica,sans-serif;color:#212b32;max-width:50rem;margin:0 auto;padding:1rem}"
                    + "header p{background:#fff3c4;padding:.5rem .75rem;font-size:16px}"
                    + "article{border-top:1px solid #aeb7bd;padding:.75rem 0}h2{font-size:21px;margin:0 0 .25rem}"
                    + "p{margin:.25rem 0;overflow-wrap:anywhere}.note{color:#4c6272;font-size:16px}"
                    + "h1{font-size:26px;line-height:1.2;margin:0 0 .75rem}pre{white-space:pre-wrap;font-size:15px}iframe{width:100%;height:60rem;border:1px solid #aeb7bd}";

    private StandInPage() {}

    /** One thing that somebody said. */
    static void said(Html html, String heading, String author, String text, Instant at) {
        html.open("article").element("h2", heading).element("p", text);
        html.element("p", author + ", " + Words.shortMoment(at, ZONE), "class", "note")
                .close();
    }

    static String of(String title, Html main) {
        Html html = new Html().open("html", "lang", "en-GB").open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title).element("style", STYLE).close();
        html.open("body").open("header").element("h1", title);
        html.element(
                "p", "A stand-in on this machine for trying things out. Everyone and everything here is invented.");
        html.close().open("main").add(main).close().close();
        return "<!DOCTYPE html>\n" + html.close();
    }
}
