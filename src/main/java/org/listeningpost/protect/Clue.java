package org.listeningpost.protect;

import java.util.EnumSet;
import java.util.Set;

/** What one glance over a text tells: most texts hold no digit and no @, so most recognisers need not look. */
public enum Clue {
    DIGIT,
    AT_SIGN,
    ANY;

    static Set<Clue> in(String text) {
        Set<Clue> clues = EnumSet.of(ANY);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                clues.add(DIGIT);
            } else if (c == '@') {
                clues.add(AT_SIGN);
            }
        }
        return clues;
    }
}
