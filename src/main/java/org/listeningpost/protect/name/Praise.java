package org.listeningpost.protect.name;

import java.util.BitSet;

/** Whether a post speaks well of somebody it names: by deeds, phrases, thanks and tone, near the name and after it. */
final class Praise {
    private static final int LONG = 60;

    private final Sheet sheet;
    private BitSet deeds;
    private Tone overall;

    Praise(Sheet sheet) {
        this.sheet = sheet;
    }

    boolean isOf(int first, int last) {
        if (deeds == null) {
            deeds = Phrases.PRAISE.in(sheet.tokens);
            overall = Tone.of(sheet.tokens, deeds, 0, sheet.tokens.count(), false);
        }
        Tokens tokens = sheet.tokens;
        int from = first;
        while (from > 0 && first - from < LONG && !breaks(tokens, from)) {
            from--;
        }
        int to = last + 1;
        while (to < tokens.count() && to - last < LONG && !breaks(tokens, to)) {
            to++;
        }
        boolean thanked = isThankedFor(first, last);
        Tone tone = Tone.of(tokens, deeds, from, to, thanked);
        if (tone == Tone.BLAME) {
            return false;
        }
        while (to < tokens.count() && to - last < LONG && isPronoun(tokens, to)) {
            int end = to + 1;
            while (end < tokens.count() && end - to < LONG && !tokens.startsSentence(end)) {
                end++;
            }
            Tone more = Tone.of(tokens, deeds, to, end, false);
            if (more == Tone.BLAME) {
                return false;
            }
            tone = more == Tone.PRAISE ? more : tone;
            to = end;
        }
        return tone == Tone.PRAISE || overall == Tone.PRAISE;
    }

    /** "Thanks to Lorraine on reception, who …", but not "thanks to Dr Hall I lost my job". */
    private boolean isThankedFor(int first, int last) {
        int before = sheet.at(first - 1).is(Kind.TITLE | Kind.SOFT_TITLE | Kind.ROLE) ? first - 1 : first;
        if (!Bearers.isThanked(sheet, before)
                || sheet.at(before - 2).isWritten("no")
                || sheet.at(before - 3).isWritten("no")) {
            return false;
        }
        return switch (sheet.at(Bearers.lastOfRow(sheet, last) + 1).word()) {
            case "i", "we", "my", "our", "the", "he", "she", "they", "im", "ive", "this", "its", "it", "that" ->
                sheet.at(Bearers.lastOfRow(sheet, last) + 1).gap().compareTo(Token.Gap.COMMA) > 0;
            default -> true;
        };
    }

    private static boolean breaks(Tokens tokens, int i) {
        return tokens.startsSentence(i)
                || tokens.at(i).isWritten("but")
                || tokens.at(i).isWritten("however")
                || tokens.at(i).isWritten("although")
                || tokens.at(i).isWritten("though")
                || tokens.at(i).isWritten("unlike");
    }

    private static boolean isPronoun(Tokens tokens, int i) {
        return switch (tokens.at(i).word()) {
            case "she", "he", "they", "her", "his", "shes", "hes", "theyre", "their" -> true;
            case "but", "then", "and", "later", "after", "however" -> isPronoun(tokens, i + 1);
            default -> false;
        };
    }
}
