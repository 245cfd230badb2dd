package org.listeningpost.moderate.resemblance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What words mean roughly, so that what is learned of one word helps with others: tablets and capsules, nan and grandad. */
final class Concepts {
    private static final int SLOTS = 1 << 16;

    /** Hashes of words, each beside that of its concept; 0 where none is. */
    private final int[] words = new int[SLOTS];

    private final int[] concepts = new int[SLOTS];
    private int count;

    private Concepts() {}

    /** The list that ships with the hub: a line a concept, with its words after the colon. */
    static Concepts shipped() {
        Concepts concepts = new Concepts();
        try (InputStream in = Concepts.class.getResourceAsStream("concepts.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                concepts.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return concepts;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || line.charAt(0) == '#') {
            return;
        }
        int concept = Hash.of(line, 0, colon);
        for (int at = colon + 1; at < line.length(); ) {
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            if (end > at) {
                put(Hash.of(line, at, end), concept);
            }
            at = end + 1;
        }
    }

    /** The first concept that a word is given stays. */
    private void put(int word, int concept) {
        if (++count > SLOTS / 2) {
            throw new IllegalStateException("concepts.txt has more words than Concepts has room for");
        }
        int slot = Hash.slot(word, SLOTS);
        while (words[slot] != 0 && words[slot] != word) {
            slot = slot + 1 & SLOTS - 1;
        }
        if (words[slot] == 0) {
            words[slot] = word;
            concepts[slot] = concept;
        }
    }

    /** The concept of a word by its hash; the word itself if it has none. */
    int of(int word) {
        int slot = Hash.slot(word, SLOTS);
        while (words[slot] != 0) {
            if (words[slot] == word) {
                return concepts[slot];
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return word;
    }
}
