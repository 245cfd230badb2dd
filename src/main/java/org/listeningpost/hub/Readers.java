package org.listeningpost.hub;

import java.util.LinkedHashMap;
import java.util.Map;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.Settings;
import org.listeningpost.listen.SourceReader;
import org.listeningpost.listen.feed.FeedPolicy;
import org.listeningpost.listen.feed.FeedReader;
import org.listeningpost.post.Platform;

/** The platforms the hub can listen to, by the word after {@code listen:}. A new platform is one line here. */
final class Readers {
    private Readers() {}

    static Map<String, SourceReader> of(Settings settings, Keys keys) throws FaultyFiles {
        Map<String, SourceReader> readers = new LinkedHashMap<>();
        readers.put("blog", feed("blog", Platform.BLOG, settings, keys));
        readers.put("forum", feed("forum", Platform.FORUM, settings, keys));
        return readers;
    }

    private static SourceReader feed(String source, Platform platform, Settings settings, Keys keys)
            throws FaultyFiles {
        String identity = source + ".identity";
        try {
            return new FeedReader(
                    source,
                    platform,
                    settings.list(source + ".feeds"),
                    FeedPolicy.parse(settings.text(identity)),
                    keys::identity);
        } catch (IllegalArgumentException e) {
            throw new FaultyFiles(settings.fault(identity, e.getMessage()));
        }
    }
}
