package org.listeningpost.protect;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.listeningpost.moderate.Reading;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;
import org.listeningpost.protect.name.KnownNames;

/** Which names were found in a thread before. */
public interface ThreadMemory {
    /** Remembers nothing. */
    ThreadMemory NONE = threads -> Map.of();

    /** For each of these threads with a name in memory: tells whether a folded word is one. */
    Map<PostId, Predicate<String>> recall(Set<PostId> threads);

    /** The post that a conversation began with, as far as is known. */
    static PostId thread(Post post) {
        return post.root() != null ? post.root() : post.parent() != null ? post.parent() : post.id();
    }

    /** The words of names in a post that are worth remembering in its thread: those that are sure. */
    static Set<String> names(ScreenedPost post) {
        List<Span> spans = post.post().spans();
        if (spans.stream().noneMatch(span -> span.type() == Identifier.NAME)) {
            return Set.of();
        }
        List<Span> doubtful = Doubts.in(post.post().text(), spans).spans();
        Set<String> words = new HashSet<>();
        for (Span span : spans) {
            if (!doubtful.contains(span)) {
                words.addAll(words(span, post.original().text()));
            }
        }
        return words;
    }

    /** The words of a span that is a name. */
    static List<String> words(Span span, String text) {
        return span.type() != Identifier.NAME
                ? List.of()
                : KnownNames.words(
                        Reading.of(text.substring(span.start(), span.end())).text());
    }
}
