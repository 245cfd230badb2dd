package org.listeningpost.moderate;

import java.util.Arrays;
import java.util.List;

/** How often words are met, by a list of the most frequent ones: a phrase is looked for by its rarest part. */
final class Rarity {
    private static final double RARE = 0.5;
    private static final double MOST = 1000;

    private final double[] costs;

    Rarity(Vocabulary vocabulary) {
        List<String> words = ShippedList.lines("frequent");
        int[] numbers = words.stream().mapToInt(vocabulary::add).toArray();
        costs = new double[Arrays.stream(numbers).max().orElse(0) + 1];
        for (int i = 0; i < numbers.length; i++) {
            costs[numbers[i]] = MOST / (i + 5);
        }
    }

    double sum(int[][] ways) {
        double sum = 0;
        for (int[] way : ways) {
            sum += cost(way[rarest(way)]);
        }
        return sum;
    }

    /** The place of the rarest word in a way. */
    int rarest(int[] way) {
        int best = 0;
        for (int i = 1; i < way.length; i++) {
            if (cost(way[i]) < cost(way[best])) {
                best = i;
            }
        }
        return best;
    }

    private double cost(int word) {
        return word < costs.length && costs[word] > 0 ? costs[word] : RARE;
    }
}
