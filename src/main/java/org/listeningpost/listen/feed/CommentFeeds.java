package org.listeningpost.listen.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.listeningpost.listen.Channel;

/** The comment feeds that a blog's recent entries lead to, where nobody has configured the blog's own. */
final class CommentFeeds {
    /** Entries older than this are hardly commented on any more. */
    private static final Duration RECENT = Duration.ofDays(30);

    private final Channel channel;
    private final URI feed;
    private final boolean configured;
    private final Instant since;
    private final Map<String, Channel> found = new LinkedHashMap<>();

    /**
     * @param feed the address that was asked
     * @param configured all addresses of the source
     */
    CommentFeeds(Channel channel, URI feed, Collection<String> configured, Instant now) {
        this.channel = channel;
        this.feed = feed;
        this.configured = configured.stream().anyMatch(this::holdsComments);
        this.since = now.minus(RECENT);
    }

    /** Looks at an entry; only addresses on the feed's own host are taken. */
    void add(Fields entry, Instant postedAt) {
        URI address = configured ? null : Links.web(entry.value(Field.COMMENT_FEED), entry.base());
        boolean recent = postedAt == null || !postedAt.isBefore(since);
        if (address != null && recent && Links.sameHost(address, feed) && found.size() < Limits.COMMENT_FEEDS) {
            String text = address.toString();
            found.put(text, new Channel(channel.key() + " comments " + text, channel.source(), text, channel.key()));
        }
    }

    List<Channel> found() {
        return List.copyOf(found.values());
    }

    private boolean holdsComments(String address) {
        URI uri = Links.web(address, null);
        return uri != null && uri.getHost().equalsIgnoreCase(feed.getHost()) && Scopes.isOfComments(uri);
    }
}
