package org.listeningpost.listen.classic;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.listeningpost.post.Author;
import org.listeningpost.post.Counts;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

/** Posts of Rome's feeds and entries. */
final class SyndPosts {
    private SyndPosts() {}

    static List<Post> ofFeed(Object body, UnaryOperator<String> keyed) {
        SyndFeed feed = (SyndFeed) body;
        String address = feed.getLink() == null ? feed.getUri() : feed.getLink();
        List<Post> posts = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            posts.add(post(entry, address, keyed));
        }
        return posts;
    }

    static List<Post> ofEntry(Object body, UnaryOperator<String> keyed) {
        SyndEntry entry = (SyndEntry) body;
        SyndFeed source = entry.getSource();
        return List.of(post(entry, source == null ? null : source.getLink(), keyed));
    }

    private static Post post(SyndEntry entry, String feed, UnaryOperator<String> keyed) {
        String text = text(entry);
        String id = entry.getUri() != null && !entry.getUri().isBlank() ? entry.getUri() : entry.getLink();
        if (id == null || id.isBlank()) {
            id = keyed.apply(entry.getPublishedDate() + "\n" + text);
        }
        URI link = link(entry.getLink());
        String scope =
                PostId.scopeOf(feed != null ? feed : link == null || link.getHost() == null ? "rss" : link.getHost());
        return new Post(
                new PostId(Platform.BLOG, scope, id),
                Kind.POST,
                new Author(null, null, entry.getAuthor()),
                text,
                instant(entry.getPublishedDate()),
                instant(entry.getUpdatedDate()),
                null,
                null,
                link,
                null,
                Counts.NONE);
    }

    private static String text(SyndEntry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.getTitle());
        if (!entry.getContents().isEmpty()) {
            entry.getContents().stream().map(SyndContent::getValue).forEach(parts::add);
        } else if (entry.getDescription() != null) {
            parts.add(entry.getDescription().getValue());
        }
        return String.join(
                "\n\n",
                parts.stream()
                        .filter(Objects::nonNull)
                        .map(html -> Jsoup.parse(html).text())
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    private static URI link(String link) {
        try {
            URI uri = link == null ? null : new URI(link.trim());
            boolean web =
                    uri != null && uri.getScheme() != null && uri.getScheme().startsWith("http");
            return web && uri.getRawUserInfo() == null ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
