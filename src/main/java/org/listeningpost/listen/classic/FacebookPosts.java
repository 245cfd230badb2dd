package org.listeningpost.listen.classic;

import facebook4j.Category;
import facebook4j.PagableList;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.listeningpost.post.Author;
import org.listeningpost.post.Counts;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

/** Posts of facebook4j. */
final class FacebookPosts {
    private FacebookPosts() {}

    static List<Post> of(Object body) {
        facebook4j.Post post = (facebook4j.Post) body;
        Instant posted = instant(post.getCreatedTime());
        Instant edited = instant(post.getUpdatedTime());
        return List.of(new Post(
                PostId.of(Platform.FACEBOOK, post.getId()),
                Kind.POST,
                author(post.getFrom()),
                post.getMessage() == null ? post.getStory() : post.getMessage(),
                posted,
                edited == null || edited.equals(posted) ? null : edited,
                null,
                null,
                URI.create("https://www.facebook.com/" + post.getId()),
                null,
                new Counts(size(post.getLikes()), size(post.getComments()), 0)));
    }

    private static Author author(Category from) {
        return from == null ? Author.UNKNOWN : new Author(from.getId(), null, from.getName());
    }

    private static int size(PagableList<?> list) {
        return list == null ? 0 : list.size();
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
