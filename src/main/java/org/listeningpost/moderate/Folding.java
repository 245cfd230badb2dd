package org.listeningpost.moderate;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds a text into its {@link Reading}. Normalises a character at a time: the JDK's normaliser takes quadratic time
 * over a long pile of accents, which is something that people post.
 */
final class Folding {
    private final String source;
    private final StringBuilder folded;
    private int[] starts;

    /** @param plain how many of the first characters need no folding */
    Folding(String source, int plain) {
        this.source = source;
        this.folded = new StringBuilder(source.length()).append(source, 0, plain);
    }

    /** Whether a character is read as it stands, whatever follows. */
    static boolean isPlain(char c) {
        return c < 0x7F && c != '&' && (c >= ' ' || c == '\n');
    }

    Reading reading() {
        int at = folded.length();
        while (at < source.length()) {
            at = fold(at);
        }
        return new Reading(folded.toString(), starts, source.length());
    }

    /** Folds what stands at {@code at}; answers where the next begins. */
    private int fold(int at) {
        char c = source.charAt(at);
        if (isPlain(c) || (c >= 'À' && c <= 'ÿ')) {
            return append(c, at);
        }
        if (c == '&') {
            return entity(at);
        }
        return foldCodePoint(source.codePointAt(at), at, at + Character.charCount(source.codePointAt(at)));
    }

    private int entity(int at) {
        int end = Entity.end(source, at);
        int character = end < 0 ? -1 : Entity.character(source, at, end);
        if (character < 0) {
            return append('&', at);
        }
        if (character < 0x80) {
            append((char) Math.max(character, ' '), at);
            moved();
            return end;
        }
        return foldCodePoint(character, at, end);
    }

    private int foldCodePoint(int c, int at, int end) {
        if (Marks.isInvisible(c)) {
            moved();
        } else if (Marks.isAccent(c)) {
            compose(c);
            moved();
        } else {
            append(Marks.folded(c), at, end);
        }
        return end;
    }

    private void compose(int accent) {
        int last = folded.length() - 1;
        if (last >= 0) {
            String both = Normalizer.normalize(
                    new StringBuilder().append(folded.charAt(last)).appendCodePoint(accent), Normalizer.Form.NFC);
            if (both.length() == 1) {
                folded.setCharAt(last, both.charAt(0));
            }
        }
    }

    private int append(char c, int at) {
        if (starts != null) {
            start(at);
        }
        folded.append(c);
        return at + 1;
    }

    private void append(String characters, int at, int end) {
        if (starts == null && characters.length() == end - at) {
            folded.append(characters);
            return;
        }
        moved();
        for (int i = 0; i < characters.length(); i++) {
            start(at);
            folded.append(characters.charAt(i));
        }
    }

    /** From here on, characters no longer stand where they stood. */
    private void moved() {
        if (starts == null) {
            starts = new int[source.length() + 16];
            Arrays.setAll(starts, i -> i);
        }
    }

    private void start(int at) {
        if (folded.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1));
        }
        starts[folded.length()] = at;
    }
}
