package org.listeningpost.listen.classic;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.camel.Exchange;
import org.apache.camel.support.TypeConverterSupport;
import org.listeningpost.post.Page;
import org.listeningpost.post.Post;

/**
 * Makes the bodies of Camel's stock endpoints a {@link Page} without cursor or lease, whose source is the route's id:
 * SyndFeed and SyndEntry of {@code rss:}, Status of {@code twitter-search:}, Post of {@code facebook:}. Their libraries are
 * touched only when one of their objects comes.
 */
public final class ClassicPages extends TypeConverterSupport {
    private final Map<String, Reading> readings;

    private interface Reading {
        List<Post> read(Object body);
    }

    /** @param keyed a keyed hash, for entries without an id of their own */
    public ClassicPages(UnaryOperator<String> keyed) {
        this.readings = Map.of(
                "com.rometools.rome.feed.synd.SyndFeed",
                body -> SyndPosts.ofFeed(body, keyed),
                "com.rometools.rome.feed.synd.SyndEntry",
                body -> SyndPosts.ofEntry(body, keyed),
                "twitter4j.v1.Status",
                TwitterPosts::of,
                "facebook4j.Post",
                FacebookPosts::of);
    }

    @Override
    public <T> T convertTo(Class<T> type, Exchange exchange, Object value) {
        if (type != Page.class || value == null) {
            return null;
        }
        Reading reading = reading(value.getClass());
        if (reading == null) {
            return null;
        }
        String source = exchange == null || exchange.getFromRouteId() == null ? "classic" : exchange.getFromRouteId();
        return type.cast(new Page(source, reading.read(value), List.of(), null, null));
    }

    private Reading reading(Class<?> type) {
        for (Class<?> t = type; t != null; t = t.getSuperclass()) {
            Reading own = readings.get(t.getName());
            if (own != null) {
                return own;
            }
            for (Class<?> face : t.getInterfaces()) {
                Reading found = reading(face);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
