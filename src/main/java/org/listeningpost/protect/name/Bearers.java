package org.listeningpost.protect.name;

import org.listeningpost.protect.name.Found.Bearer;
import org.listeningpost.protect.name.Token.Gap;

/** Tells whose a name is: a member of staff is named by title or role; and whether the post speaks well of them. */
final class Bearers {
    private static final int NEAR = 6;

    private Bearers() {}

    static Bearer of(Sheet sheet, int first, int last) {
        if (!isStaff(sheet, first, last)) {
            return Bearer.SOMEBODY;
        }
        return isPraised(sheet, first, last) ? Bearer.STAFF_PRAISED : Bearer.STAFF;
    }

    private static boolean isStaff(Sheet sheet, int first, int last) {
        Token title = sheet.at(first - 1);
        if (title.is(Kind.MEDICAL) && (sheet.tokens.isNext(first) || title.is(Kind.TITLE))) {
            return !isOwned(sheet, first - 1) || title.is(Kind.TITLE);
        }
        if (title.is(Kind.TITLE) && isTreating(sheet.at(last + 1))) {
            return true;
        }
        String rule = sheet.rule(first);
        if (rule.equals("name-relation") || rule.equals("name-signed")) {
            return false;
        }
        return roleBefore(sheet, first) || roleAfter(sheet, last);
    }

    private static boolean isTreating(Token verb) {
        return switch (verb.word()) {
            case "explained", "operated", "performed", "examined", "diagnosed", "listened" -> true;
            default -> false;
        };
    }

    /** "Thanks to Tom on nights" is staff; "they looked after Tom on ward 6" is not. */
    private static boolean isThanked(Sheet sheet, int last) {
        int first = last;
        while (first > 0
                && (sheet.confidence(first) > 0
                        || sheet.at(first).isWritten("and")
                        || sheet.at(first).isWritten("n"))) {
            first--;
        }
        Token before = sheet.at(first);
        return before.isWritten("to") && isThanks(sheet, first - 1) || isThanks(sheet, first);
    }

    private static boolean isThanks(Sheet sheet, int i) {
        return switch (sheet.at(i).word()) {
            case "thanks", "thank", "you", "out", "much", "thankyou", "shoutout", "hired", "love" -> true;
            default -> false;
        };
    }

    /** "My sister Mary" is family. */
    private static boolean isOwned(Sheet sheet, int title) {
        return sheet.at(title).is(Kind.RELATION) && sheet.at(title - 1).is(Kind.POSSESSIVE);
    }

    private static boolean roleBefore(Sheet sheet, int first) {
        for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
            Token t = sheet.at(i);
            if (sheet.tokens.startsSentence(i + 1)
                    || t.is(Kind.RELATION) && sheet.at(i - 1).is(Kind.POSSESSIVE)) {
                return false;
            }
            if (t.is(Kind.ROLE) && !t.isWritten("ward") && !t.is(Kind.VERB) && !t.possessive()) {
                return i == first - 1 || isLink(sheet, i + 1, first);
            }
        }
        return false;
    }

    /** Whether nothing but other names and small words stands between a role and a name. */
    private static boolean isLink(Sheet sheet, int from, int to) {
        for (int i = from; i < to; i++) {
            Token t = sheet.at(i);
            boolean small = switch (t.word()) {
                case "called",
                        "named",
                        "is",
                        "was",
                        "and",
                        "mr",
                        "mrs",
                        "ms",
                        "miss",
                        "dr",
                        "the",
                        "on",
                        "ward",
                        "n",
                        "i",
                        "think",
                        "by",
                        "of",
                        "name" -> true;
                default -> false;
            };
            if (!small && sheet.confidence(i) == 0 && !t.is(Kind.ROLE | Kind.TITLE | Kind.GREETING)) {
                return false;
            }
        }
        return true;
    }

    private static boolean roleAfter(Sheet sheet, int last) {
        for (int i = last + 1; i <= last + 5; i++) {
            Token t = sheet.at(i);
            if (i >= sheet.count() || sheet.tokens.startsSentence(i)) {
                return false;
            }
            if (t.is(Kind.ROLE) || t.isWritten("a&e") || t.isWritten("desk")) {
                Token link = sheet.at(last + 1);
                boolean comma = link.gap().compareTo(Gap.COMMA) >= 0;
                boolean owned = link.isWritten("the")
                        || link.isWritten("our")
                        || link.isWritten("my")
                        || link.isWritten("a")
                        || link.is(Kind.ROLE);
                boolean from = link.isWritten("on")
                        || link.isWritten("from")
                        || link.isWritten("in")
                        || link.isWritten("at")
                        || link.isWritten("who");
                return comma && owned
                        || link.isWritten("the")
                        || link.is(Kind.ROLE)
                        || from && isThanked(sheet, last)
                        || link.isWritten("and") && roleAfter(sheet, i - 1)
                        || sheet.confidence(last + 1) > 0;
            }
        }
        return false;
    }

    private static boolean isPraised(Sheet sheet, int first, int last) {
        Tokens tokens = sheet.tokens;
        int from = first;
        while (from > 0 && !breaks(tokens, from)) {
            from--;
        }
        int to = last + 1;
        while (to < tokens.count() && !breaks(tokens, to)) {
            to++;
        }
        Tone tone = Tone.of(tokens, from, to);
        if (tone == Tone.BLAME) {
            return false;
        }
        while (to < tokens.count() && isPronoun(tokens, to)) {
            int end = to + 1;
            while (end < tokens.count() && !tokens.startsSentence(end)) {
                end++;
            }
            Tone more = Tone.of(tokens, to, end);
            if (more == Tone.BLAME) {
                return false;
            }
            tone = more == Tone.PRAISE ? more : tone;
            to = end;
        }
        return tone == Tone.PRAISE || Tone.of(tokens, 0, tokens.count()) == Tone.PRAISE;
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
