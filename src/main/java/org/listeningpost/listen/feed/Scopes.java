package org.listeningpost.listen.feed;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.listeningpost.post.Platform;
import org.listeningpost.post.PostId;

/**
 * Makes a feed's own ids into the hub's.
 *
 * @param own the scope of the feed itself
 * @param posts the scope of the feed that holds the posts which this one's comments are about; often the same
 */
record Scopes(Platform platform, String own, String posts) {

    /** The scopes of a configured feed, seen among all that are configured. */
    static Scopes of(Platform platform, String address, Collection<String> configured) {
        URI feed = Links.web(address, null);
        List<String> siblings = configured.stream()
                .filter(other -> Links.sameHost(feed, Links.web(other, null)) && !isOfComments(Links.web(other, null)))
                .toList();
        String own = PostId.scopeOf(address);
        boolean about = isOfComments(feed) && siblings.size() == 1;
        return new Scopes(platform, own, about ? PostId.scopeOf(siblings.get(0)) : own);
    }

    /** Whether an address is, by its look, that of a blog's comments. */
    static boolean isOfComments(URI address) {
        return (address.getRawPath() + "?" + address.getRawQuery())
                .toLowerCase(Locale.ROOT)
                .contains("comment");
    }

    /** The id of an entry of the feed. */
    PostId entry(String name) {
        return new PostId(platform, own, name);
    }

    /** The id of what an entry answers: a comment beside it, or a post in the blog's other feed. */
    PostId answered(String name) {
        return new PostId(platform, Conversation.isComment(name) ? own : posts, name);
    }
}
