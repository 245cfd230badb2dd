package org.listeningpost.protect.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a stretch of a post speaks: by words of praise and of blame, and what is denied. */
enum Tone {
    PRAISE,
    NEUTRAL,
    BLAME;

    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final List<String> BEGINNINGS = new ArrayList<>();
    private static final int GOOD = 1;
    private static final int BAD = 2;
    private static final int SAD = 4;
    private static final int DENIAL = 8;

    static {
        for (String line : Lines.of("tone.txt")) {
            int colon = line.indexOf(':');
            int worth = switch (line.substring(0, colon)) {
                case "praise" -> GOOD;
                case "blame" -> BAD;
                case "woe" -> SAD;
                default -> DENIAL;
            };
            for (String word : line.substring(colon + 1).trim().split(" +")) {
                if (word.endsWith("*")) {
                    BEGINNINGS.add(word.substring(0, word.length() - 1));
                    word = word.substring(0, word.length() - 1);
                }
                WORDS.merge(word, worth, (one, other) -> one | other);
            }
        }
    }

    /**
     * The tone of the words from {@code from} to before {@code to}. Blame outweighs praise; what is merely sad outweighs
     * it too, unless the praise is of what somebody did.
     *
     * @param deeds the words that phrases of praise cover
     * @param thanked whether it is thanks, which nothing sad shakes
     */
    static Tone of(Tokens tokens, BitSet deeds, int from, int to, boolean thanked) {
        boolean praise = thanked;
        boolean sad = false;
        boolean deed = thanked;
        for (int i = from; i < to; i++) {
            if (deeds.get(i)) {
                deed = true;
                continue;
            }
            int worth = worth(tokens.at(i).word());
            if (worth == 0 || worth == DENIAL) {
                continue;
            }
            if (isLowMark(tokens, i)) {
                return BLAME;
            }
            boolean denied = isDenied(tokens, deeds, i, from);
            if ((worth & GOOD) != 0) {
                sad |= denied;
                praise |= !denied;
            } else if ((worth & DENIAL) != 0) {
                boolean good = isFollowedByGood(tokens, i, to);
                praise |= good;
                sad |= !good;
            } else if (denied) {
                praise = true;
            } else if ((worth & BAD) != 0) {
                return BLAME;
            } else {
                sad = true;
            }
        }
        if (sad && !deed) {
            return BLAME;
        }
        return praise || deed ? PRAISE : NEUTRAL;
    }

    /** "One star". */
    private static boolean isLowMark(Tokens tokens, int i) {
        if (!tokens.at(i).isWritten("star") && !tokens.at(i).isWritten("stars")) {
            return false;
        }
        return switch (tokens.at(i - 1).word()) {
            case "one", "1", "zero", "0", "no", "two", "2", "minus" -> true;
            default -> false;
        };
    }

    private static int worth(String word) {
        Integer worth = WORDS.get(word);
        if (worth == null && word.length() > 4) {
            for (String beginning : BEGINNINGS) {
                if (word.startsWith(beginning)) {
                    return WORDS.get(beginning);
                }
            }
        }
        return worth == null ? 0 : worth;
    }

    private static boolean isDenied(Tokens tokens, BitSet deeds, int i, int from) {
        int near = i;
        while (near > Math.max(from, i - 3) && !isJoint(tokens, near - 1)) {
            near--;
        }
        for (int k = near; k < i; k++) {
            boolean denial = !deeds.get(k) && (worth(tokens.at(k).word()) & DENIAL) != 0;
            if (denial && tokens.at(k + 1).gap().compareTo(Token.Gap.COMMA) < 0) {
                return !tokens.at(k + 1).isWritten("only");
            }
        }
        return false;
    }

    /** "Never rude", "couldn't do enough", "nothing was too much", "couldn't have been kinder", "couldn't fault". */
    private static boolean isFollowedByGood(Tokens tokens, int i, int to) {
        for (int k = i + 1; k < Math.min(to, i + 6) && !isJoint(tokens, k); k++) {
            String word = tokens.at(k).word();
            if ((worth(word) & (GOOD | BAD | SAD)) != 0
                    || word.equals("enough")
                    || word.equals("fault")
                    || word.equals("more")
                    || word.equals("better")
                    || word.equals("kinder")
                    || word.equals("nicer")
                    || word.equals("forget")
                    || word.equals("without")
                    || word.equals("much")) {
                return true;
            }
        }
        return false;
    }

    /** A denial reaches no further than to here: "never listens and forgot the scan". */
    private static boolean isJoint(Tokens tokens, int i) {
        return tokens.at(i).isWritten("and") || tokens.at(i).isWritten("but");
    }
}
