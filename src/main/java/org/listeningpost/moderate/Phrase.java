package org.listeningpost.moderate;

import java.util.List;

/** A phrase of a rules file, ready to be looked for. {@link PhraseReader} says how one is written. */
final class Phrase {
    /** In words, gaps included: what a match may span. */
    static final int REACH = 40;

    private static final long NONE = -1;

    private final Part[] parts;
    private final Sign sign;

    /**
     * A part of a phrase.
     *
     * @param gap how many other words may stand before it
     * @param isOptional whether it may be missing
     */
    record Part(Ways ways, int gap, boolean isOptional) {}

    Phrase(List<Part> parts, Sign sign) {
        this.parts = parts.toArray(Part[]::new);
        this.sign = sign;
    }

    /** Just these words, in which no character has a meaning of its own. */
    static Phrase of(int[] words) {
        return new Phrase(List.of(new Part(new Ways(List.of(words)), 0, false)), Sign.ALONE);
    }

    /** What else must stand near it, or must not. */
    Sign sign() {
        return sign;
    }

    Phrase with(Sign other) {
        return new Phrase(List.of(parts), other);
    }

    List<Part> parts() {
        return List.of(parts);
    }

    /** The part by which the phrase is looked for: the one whose words are the rarest. */
    int anchor(Rarity rarity) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < parts.length; i++) {
            double cost = parts[i].isOptional ? Double.MAX_VALUE : parts[i].ways.cost(rarity);
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        return best;
    }

    /** Start and end, packed, of the phrase whose part {@code anchor} stands between two places; negative if none. */
    long around(Words words, int anchor, int from, int to) {
        int end = forward(words, to, anchor + 1);
        if (end < 0) {
            return NONE;
        }
        int start = backward(words, from, anchor - 1, parts[anchor].gap);
        return start < 0 ? NONE : (long) start << 32 | end;
    }

    private int forward(Words words, int at, int index) {
        if (index == parts.length) {
            return at;
        }
        Part part = parts[index];
        for (int skipped = 0; skipped <= part.gap && at + skipped < words.count(); skipped++) {
            int word = words.number(at + skipped);
            int place = part.ways.firstFrom(word);
            for (int[] way = part.ways.first(place, word); way != null; way = part.ways.first(++place, word)) {
                int end = words.areAt(at + skipped, way) ? forward(words, at + skipped + way.length, index + 1) : -1;
                if (end >= 0) {
                    return end;
                }
            }
        }
        return part.isOptional ? forward(words, at, index + 1) : -1;
    }

    private int backward(Words words, int at, int index, int gap) {
        if (index < 0) {
            return at;
        }
        Part part = parts[index];
        for (int skipped = 0; skipped <= gap && at - skipped > 0; skipped++) {
            int word = words.number(at - skipped - 1);
            int place = part.ways.lastFrom(word);
            for (int[] way = part.ways.last(place, word); way != null; way = part.ways.last(++place, word)) {
                int from = at - skipped - way.length;
                int start = words.areAt(from, way) ? backward(words, from, index - 1, part.gap) : -1;
                if (start >= 0) {
                    return start;
                }
            }
        }
        return part.isOptional ? backward(words, at, index - 1, gap) : -1;
    }
}
