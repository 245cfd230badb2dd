package org.listeningpost.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.listeningpost.demo.ForumStandIn.Message;

/** A forum as the Atom feed that phpBB writes, the "Statistics" under every text included. */
final class PhpBbFeed {
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern(
                    "EEE MMM dd, yyyy h:mm a", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private PhpBbFeed() {}

    static byte[] of(List<Message> messages, URI site) {
        String entries = messages.stream().map(message -> entry(message, site)).collect(Collectors.joining());
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-gb\">\n"
                        + "<link rel=\"self\" type=\"application/atom+xml\" href=\"" + site + "app.php/feed\"/>\n"
                        + Xml.element("title", "Northmoor patients' forum") + Xml.element("id", site + "app.php/feed")
                        + entries + "</feed>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String entry(Message message, URI site) {
        String link = site + "viewtopic.php?p=" + message.number() + "#p" + message.number();
        String author = Xml.escape(message.author());
        String profile = site + "memberlist.php?mode=viewprofile&amp;u=" + message.number();
        String content = Xml.escape(message.text()).replace("\n", "<br>") + "<p>Statistics: Posted by <a href=\""
                + profile + "\">" + author + "</a> — " + SPOKEN.format(message.at()) + "</p><hr />";
        return "<entry>\n<author>" + Xml.cdata("name", message.author()) + "</author>\n"
                + Xml.element("updated", message.at().toString())
                + Xml.element("published", message.at().toString())
                + Xml.element("id", link) + "<link href=\"" + Xml.escape(link) + "\"/>\n"
                + "<title type=\"html\">" + Xml.escape(Xml.escape("Talk • " + message.topic())) + "</title>\n"
                + "<content type=\"html\" xml:base=\"" + Xml.escape(link) + "\"><![CDATA[\n" + content
                + "\n]]></content>\n</entry>\n";
    }
}
