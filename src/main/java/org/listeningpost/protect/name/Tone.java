package org.listeningpost.protect.name;

import java.util.HashMap;
import java.util.Map;

/** How a stretch of a post speaks: by words of praise and of blame, and what is denied. */
enum Tone {
    PRAISE,
    NEUTRAL,
    BLAME;

    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final int DENIAL = 9;

    static {
        for (String line : Lines.of("tone.txt")) {
            int colon = line.indexOf(':');
            int worth = switch (line.substring(0, colon)) {
                case "praise" -> 1;
                case "blame" -> -1;
                default -> DENIAL;
            };
            for (String word : line.substring(colon + 1).trim().split(" +")) {
                WORDS.merge(word, worth, (a, b) -> worth == DENIAL ? -2 : a);
            }
        }
    }

    /** The tone of the words from {@code from} to before {@code to}; blame outweighs praise. */
    static Tone of(Tokens tokens, int from, int to) {
        boolean praise = false;
        for (int i = from; i < to; i++) {
            int worth = worth(tokens.at(i).word());
            if (worth == 1) {
                if (isDenied(tokens, i, from)) {
                    return BLAME;
                }
                praise = true;
            } else if (worth == -1 && isDenied(tokens, i, from)) {
                praise = true;
            } else if (worth == -1) {
                return BLAME;
            } else if (worth == -2) {
                if (!isFollowedByGood(tokens, i, to)) {
                    return BLAME;
                }
                praise = true;
            }
        }
        return praise ? PRAISE : NEUTRAL;
    }

    private static int worth(String word) {
        Integer worth = WORDS.get(word);
        return worth == null ? 0 : worth == DENIAL ? 0 : worth;
    }

    private static boolean isDenied(Tokens tokens, int i, int from) {
        for (int k = Math.max(from, i - 3); k < i; k++) {
            Integer worth = WORDS.get(tokens.at(k).word());
            if (worth != null
                    && (worth == DENIAL || worth == -2)
                    && tokens.at(k + 1).gap().compareTo(Token.Gap.COMMA) < 0) {
                return !tokens.at(k + 1).isWritten("only");
            }
        }
        return false;
    }

    /** "Never rude", "couldn't do enough", "nothing was too much", "couldn't have been kinder", "couldn't fault". */
    private static boolean isFollowedByGood(Tokens tokens, int i, int to) {
        for (int k = i + 1; k < Math.min(to, i + 6); k++) {
            String word = tokens.at(k).word();
            if (worth(word) != 0
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
}
