package org.listeningpost.post;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * What a person said, as it came in and not yet screened: it lives only between a source and the ledger.
 *
 * @param author {@link Author#UNKNOWN} where the platform does not tell
 * @param text plain text, never markup; NUL and unpaired surrogates, which no database keeps, become U+FFFD
 * @param postedAt null where the platform does not tell
 * @param editedAt null if it was not edited or the platform does not tell
 * @param parent the post it answers, or null
 * @param root the post its thread began with, or null
 * @param link where a reader finds it, or null; it names no author
 * @param language a BCP 47 tag, or null
 */
public record Post(
        PostId id,
        Kind kind,
        Author author,
        String text,
        Instant postedAt,
        Instant editedAt,
        PostId parent,
        PostId root,
        URI link,
        String language,
        Counts counts) {

    public Post {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        author = author == null ? Author.UNKNOWN : author;
        text = text == null ? "" : storable(text);
        counts = counts == null ? Counts.NONE : counts;
    }

    /** The id and no text: exceptions print their arguments. */
    @Override
    public String toString() {
        return "Post " + id;
    }

    private static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return repaired(text, i);
            }
        }
        return text;
    }

    private static String repaired(String text, int from) {
        StringBuilder out = new StringBuilder(text);
        for (int i = from; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < out.length() && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out.toString();
    }
}
