package org.listeningpost.listen.classic;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import org.listeningpost.post.Author;
import org.listeningpost.post.Counts;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;
import twitter4j.v1.Status;
import twitter4j.v1.User;

/** Posts of Twitter4J's statuses. The link names no author. */
final class TwitterPosts {
    private TwitterPosts() {}

    static List<Post> of(Object body) {
        Status status = (Status) body;
        String id = Long.toString(status.getId());
        boolean reply = status.getInReplyToStatusId() > 0;
        return List.of(new Post(
                PostId.of(Platform.X, id),
                reply ? Kind.COMMENT : Kind.POST,
                author(status.getUser()),
                status.getText(),
                status.getCreatedAt() == null ? null : status.getCreatedAt().toInstant(ZoneOffset.UTC),
                null,
                reply ? PostId.of(Platform.X, Long.toString(status.getInReplyToStatusId())) : null,
                null,
                URI.create("https://x.com/i/web/status/" + id),
                status.getLang(),
                new Counts(status.getFavoriteCount(), 0, Math.max(0, status.getRetweetCount()))));
    }

    private static Author author(User user) {
        return user == null
                ? Author.UNKNOWN
                : new Author(Long.toString(user.getId()), user.getScreenName(), user.getName());
    }
}
