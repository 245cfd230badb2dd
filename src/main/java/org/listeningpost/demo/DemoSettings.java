package org.listeningpost.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings that point a hub at the demo world, and at nothing else that this machine may be set up for. */
final class DemoSettings {
    private final DemoWorld world;
    private final Path data;

    DemoSettings(DemoWorld world, Path data) {
        this.world = world;
        this.data = data;
    }

    Map<String, String> all() throws IOException {
        Path words = Files.writeString(data.resolve("hold-words.txt"), world.listedWord() + "\n");
        Map<String, String> settings = new HashMap<>();
        settings.put("data.dir", data.toString());
        settings.put("database.url", "");
        settings.put("seal.key", "");
        settings.put("blog.feeds", list(world.blogFeeds()));
        settings.put("blog.poll-every", "1s");
        settings.put("forum.feeds", list(world.forumFeeds()));
        settings.put("forum.poll-every", "1s");
        settings.put("rules.hold-words", words.toString());
        settings.put("crm.kind", "rest");
        settings.put("crm.url", world.crm().url().toString());
        settings.put("crm.token", CrmStandIn.TOKEN);
        settings.put("mail.host", "127.0.0.1");
        settings.put("mail.port", Integer.toString(world.mail().smtpPort()));
        settings.put("mail.security", "none");
        settings.put("mail.auth", "none");
        settings.put("digest.to", "comms@northmoor.example.org");
        settings.put("digest.from", "listening-post@northmoor.example.org");
        settings.put("alert.rota", "");
        settings.put("alert.to", "duty@northmoor.example.org");
        settings.put("http.host", "127.0.0.1");
        settings.put("rss-classic.enabled", "false");
        settings.put("twitter-search-classic.enabled", "false");
        settings.put("facebook-classic.enabled", "false");
        return settings;
    }

    private static String list(List<URI> addresses) {
        return addresses.stream().map(URI::toString).collect(Collectors.joining(","));
    }
}
