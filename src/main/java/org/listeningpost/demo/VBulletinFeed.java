package org.listeningpost.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.listeningpost.demo.ForumStandIn.Message;

/** A forum as the RSS 2.0 that vBulletin writes, in ISO-8859-1. */
final class VBulletinFeed {
    private static final int SHORT = 100;

    private VBulletinFeed() {}

    static byte[] of(List<Message> messages, URI site) {
        String entries = messages.stream().map(message -> entry(message, site)).collect(Collectors.joining());
        return ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<rss version=\"2.0\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n<channel>\n"
                        + Xml.element("title", "Dale carers' forum") + Xml.element("link", site.toString())
                        + Xml.element("generator", "vBulletin") + entries + "</channel>\n</rss>\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String entry(Message message, URI site) {
        String link = site + "showthread.php?t=" + message.number() + "&goto=newpost";
        String text = message.text();
        return "<item>\n" + Xml.element("title", message.topic()) + Xml.element("link", link)
                + Xml.element(
                        "pubDate",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(message.at().atOffset(ZoneOffset.UTC)))
                + Xml.element("description", text.length() > SHORT ? text.substring(0, SHORT) + "..." : text)
                + Xml.cdata("content:encoded", "<div>" + Xml.escape(text) + "</div>")
                + "<category domain=\"" + site + "forumdisplay.php?f=2\">Carers</category>\n"
                + Xml.element("dc:creator", message.author())
                + "<guid isPermaLink=\"true\">" + site + "showthread.php?t=" + message.number() + "</guid>\n</item>\n";
    }
}
