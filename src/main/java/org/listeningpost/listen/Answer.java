package org.listeningpost.listen;

import java.time.Instant;
import java.util.List;
import org.listeningpost.post.Cursor;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

/** What a platform's reply means. {@link #fold} makes every reader of it think of every case. */
public sealed interface Answer {

    /**
     * Posts, perhaps none.
     *
     * @param next where the walk stands after them
     * @param more whether to ask again at once, with {@code next}
     * @param unread entries that could not be read
     * @param found channels this one led to, such as the comment feed of a blog post
     * @param note what the operator should know of a reply that was read all the same, or null
     */
    record Read(
            List<Post> posts,
            List<PostId> gone,
            Cursor next,
            boolean more,
            List<Unread> unread,
            List<Channel> found,
            String note)
            implements Answer {
        public Read {
            posts = List.copyOf(posts);
            gone = List.copyOf(gone);
            unread = List.copyOf(unread);
            found = List.copyOf(found);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.read(this);
        }
    }

    /** Nothing new since the cursor (304). */
    record Unchanged(Cursor next) implements Answer {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unchanged(this);
        }
    }

    /** Asked too often: not before {@code until}, or by the hub's own back-off if null. */
    record Wait(Instant until, String reason) implements Answer {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.waiting(this);
        }
    }

    /** Authorisation refused: a person has to act. */
    record Refused(String reason) implements Answer {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.refused(this);
        }
    }

    /** The platform says it is gone for good (410): asked no more. */
    record Stopped(String reason) implements Answer {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.stopped(this);
        }
    }

    /** It could not be had or read this time; the cursor stays. */
    record Failed(String reason) implements Answer {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.failed(this);
        }
    }

    <T> T fold(Cases<T> cases);

    /** One method a case. */
    interface Cases<T> {
        T read(Read read);

        T unchanged(Unchanged unchanged);

        T waiting(Wait wait);

        T refused(Refused refused);

        T stopped(Stopped stopped);

        T failed(Failed failed);
    }
}
