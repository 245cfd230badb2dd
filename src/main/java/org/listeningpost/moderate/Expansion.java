package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes out a phrase that has no gaps: every way in which it can be said. */
final class Expansion {
    private Expansion() {}

    /** Nothing if the phrase has a gap, or asks for other phrases beside it. */
    static Optional<List<int[]>> of(Phrase phrase) {
        if (phrase.sign() != Sign.ALONE || phrase.parts().stream().anyMatch(part -> part.gap() > 0)) {
            return Optional.empty();
        }
        List<int[]> ways = List.of(new int[0]);
        for (Phrase.Part part : phrase.parts()) {
            ways = with(ways, part);
        }
        return Optional.of(ways.stream().filter(way -> way.length > 0).toList());
    }

    /** How many ways there are to say a phrase, without writing them out. */
    static double ways(Phrase phrase) {
        double ways = 1;
        for (Phrase.Part part : phrase.parts()) {
            ways *= part.ways().all().size() + (part.isOptional() ? 1 : 0);
        }
        return ways;
    }

    private static List<int[]> with(List<int[]> ways, Phrase.Part part) {
        List<int[]> longer = new ArrayList<>(part.isOptional() ? ways : List.of());
        for (int[] way : ways) {
            for (int[] next : part.ways().all()) {
                int[] both = java.util.Arrays.copyOf(way, way.length + next.length);
                System.arraycopy(next, 0, both, way.length, next.length);
                longer.add(both);
            }
        }
        return longer;
    }
}
