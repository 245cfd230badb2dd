package org.listeningpost.moderate;

import java.util.List;

/**
 * What else must stand near a phrase for it to count, and what must not.
 *
 * @param also each must stand within {@link #NEAR} words
 * @param never none may stand within {@link #FAR} words
 */
record Sign(List<Phrases> also, List<Phrases> never) {
    static final Sign ALONE = new Sign(List.of(), List.of());
    static final int NEAR = 20;
    static final int FAR = 40;

    Sign {
        also = List.copyOf(also);
        never = List.copyOf(never);
    }

    boolean holds(Words words, int start, int end) {
        for (Phrases phrases : also) {
            if (!phrases.isBetween(words, start - NEAR, end + NEAR)) {
                return false;
            }
        }
        for (Phrases phrases : never) {
            if (phrases.isBetween(words, start - FAR, end + FAR)) {
                return false;
            }
        }
        return true;
    }
}
