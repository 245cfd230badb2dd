package org.listeningpost.moderate;

import java.util.Arrays;
import java.util.List;

/** The ways in which a part of a phrase may be said, each of one word or more; found by their first or last word. */
final class Ways {
    private final int[][] byFirst;
    private final int[][] byLast;
    private double cost = -1;

    Ways(List<int[]> ways) {
        byFirst = ways.toArray(int[][]::new);
        if (byFirst.length == 1) {
            byLast = byFirst;
            return;
        }
        Arrays.sort(byFirst, (a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : b.length - a.length);
        byLast = byFirst.clone();
        Arrays.sort(byLast, (a, b) -> last(a) != last(b) ? Integer.compare(last(a), last(b)) : b.length - a.length);
    }

    List<int[]> all() {
        return List.of(byFirst);
    }

    /** How often one of them is met; reckoned once. */
    double cost(Rarity rarity) {
        if (cost < 0) {
            cost = rarity.sum(byFirst);
        }
        return cost;
    }

    boolean isEmpty() {
        return byFirst.length == 0;
    }

    /** The place of the first way that begins with this word. */
    int firstFrom(int word) {
        int low = 0;
        int high = byFirst.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (byFirst[middle][0] < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The way at this place if it begins with the word, else null. */
    int[] first(int place, int word) {
        return place < byFirst.length && byFirst[place][0] == word ? byFirst[place] : null;
    }

    /** The place of the first way that ends with this word. */
    int lastFrom(int word) {
        int low = 0;
        int high = byLast.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (last(byLast[middle]) < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The way at this place if it ends with the word, else null. */
    int[] last(int place, int word) {
        return place < byLast.length && last(byLast[place]) == word ? byLast[place] : null;
    }

    private static int last(int[] way) {
        return way[way.length - 1];
    }
}
