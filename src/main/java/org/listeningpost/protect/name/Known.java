package org.listeningpost.protect.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Public figures whom everybody calls by one name that others bear too, known by what the post speaks of. */
final class Known {
    /** For each word, as bits: the groups that it is a cue of, and the groups in which it is a name. */
    private static final Map<String, int[]> WORDS = read();

    private Known() {}

    private static Map<String, int[]> read() {
        Map<String, int[]> words = new HashMap<>();
        List<String> lines = Lines.of("known-by.txt");
        for (int group = 0; group < lines.size(); group++) {
            String[] halves = lines.get(group).split(": ");
            for (int half = 0; half < 2; half++) {
                for (String word : halves[half].split(" ")) {
                    words.computeIfAbsent(word, w -> new int[2])[half] |= 1 << group;
                }
            }
        }
        return words;
    }

    /** The words of a text that name such people. */
    static BitSet in(Tokens tokens) {
        BitSet known = new BitSet();
        int cues = 0;
        int names = 0;
        for (int i = 0; i < tokens.count(); i++) {
            int[] groups = WORDS.get(tokens.at(i).word());
            if (groups != null) {
                cues |= groups[0];
                names |= groups[1];
            }
        }
        int spoken = cues & names;
        for (int i = 0; spoken != 0 && i < tokens.count(); i++) {
            int[] groups = WORDS.get(tokens.at(i).word());
            if (groups != null && (groups[1] & spoken) != 0 && isAlone(tokens, i)) {
                known.set(i);
            }
        }
        return known;
    }

    /** "My Wes" and "Wes Harding" are somebody else. */
    private static boolean isAlone(Tokens tokens, int i) {
        Token before = tokens.at(i - 1);
        Token after = tokens.at(i + 1);
        boolean owned = tokens.isNext(i) && before.is(Kind.POSSESSIVE | Kind.RELATION | Kind.TITLE | Kind.SOFT_TITLE);
        boolean longer = tokens.isNext(i + 1) && after.isName() && after.isCapital() && !after.is(Kind.WORD);
        boolean second = tokens.isNext(i) && before.is(Kind.GIVEN) && before.isCapital() && !before.is(Kind.WORD);
        return !owned && !longer && !second;
    }
}
