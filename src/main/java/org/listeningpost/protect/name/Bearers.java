package org.listeningpost.protect.name;

import org.listeningpost.protect.name.Found.Bearer;
import org.listeningpost.protect.name.Token.Gap;

/** Tells whose a name is: a member of staff is named by title or role. */
final class Bearers {
    private static final int NEAR = 6;
    private static final int LONG = 60;

    private final Sheet sheet;
    private final Praise praise;

    Bearers(Sheet sheet) {
        this.sheet = sheet;
        this.praise = new Praise(sheet);
    }

    Bearer of(int first, int last) {
        if (isStaff(sheet, first, last)) {
            return praise.isOf(first, last) ? Bearer.STAFF_PRAISED : Bearer.STAFF;
        }
        String rule = sheet.rule(first);
        boolean kin = rule.equals("name-relation") || rule.equals("name-signed") || rule.equals("name-introduced");
        int end = lastOfRow(sheet, last);
        if (!kin && Workplace.isBehind(sheet, end) && praise.isOf(first, end)) {
            return Bearer.STAFF_PRAISED;
        }
        return Bearer.SOMEBODY;
    }

    /** Where the list of names ends in which this one stands: "Amina, Chris and Dave". */
    static int lastOfRow(Sheet sheet, int last) {
        int end = last;
        for (int i = last + 1; i < Math.min(sheet.count(), last + 14); i++) {
            boolean small = sheet.at(i).isWritten("and")
                    || sheet.at(i).isWritten("n")
                    || sheet.at(i).isWritten("little")
                    || sheet.at(i).isWritten("big");
            if (sheet.confidence(i) > 0 && sheet.at(i).gap() != Token.Gap.SENTENCE) {
                end = i;
            } else if (!small) {
                break;
            }
        }
        return end;
    }

    private static boolean isStaff(Sheet sheet, int first, int own) {
        int last = own;
        Token title = sheet.at(first - 1);
        if (title.is(Kind.MEDICAL) && (sheet.tokens.isNext(first) || title.is(Kind.TITLE))) {
            return !isOwned(sheet, first - 1) || title.is(Kind.TITLE);
        }
        if (title.is(Kind.TITLE) && Service.isDeed(sheet.at(last + 1))) {
            return true;
        }
        String rule = sheet.rule(first);
        boolean little = sheet.at(first - 1).isWritten("little") && !isOwned(sheet, first - 1);
        if (rule.equals("name-relation") && !little || rule.equals("name-signed")) {
            return false;
        }
        if (roleBefore(sheet, first) || roleAfter(sheet, last)) {
            return true;
        }
        last = lastOfRow(sheet, last);
        if (Service.isBehind(sheet, last)) {
            return true;
        }
        return isThanked(sheet, own)
                        && (Workplace.isBehind(sheet, last) || roleAfter(sheet, last) || hasShift(sheet, last))
                || hasTeam(sheet, last);
    }

    /** "Thanks to Tom on nights" is staff; "they looked after Tom on ward 6" is not. */
    static boolean isThanked(Sheet sheet, int last) {
        int first = last;
        while (first > 0
                && last - first < LONG
                && (sheet.confidence(first) > 0
                        || sheet.at(first).isWritten("and")
                        || sheet.at(first).isWritten("n")
                        || sheet.at(first).isWritten("little")
                        || sheet.at(first).isWritten("big"))) {
            first--;
        }
        Token before = sheet.at(first);
        return before.isWritten("to") && isThanks(sheet, first - 1) || isThanks(sheet, first);
    }

    private static boolean isThanks(Sheet sheet, int i) {
        return switch (sheet.at(i).word()) {
            case "thanks",
                    "thank",
                    "you",
                    "out",
                    "much",
                    "thankyou",
                    "shoutout",
                    "hired",
                    "love",
                    "up",
                    "ta",
                    "cheers",
                    "hooray",
                    "kudos",
                    "off",
                    "praise" -> true;
            default -> false;
        };
    }

    /** "And all on the night shift". */
    private static boolean hasShift(Sheet sheet, int last) {
        for (int i = last + 1; i <= last + 8 && i < sheet.count() && !sheet.tokens.startsSentence(i); i++) {
            if (sheet.at(i).isWritten("shift")) {
                return sheet.at(last + 1).isWritten("and") || sheet.at(last + 1).isWritten("on");
            }
        }
        return false;
    }

    /** "Mr Vasquez and his team". */
    private static boolean hasTeam(Sheet sheet, int last) {
        int i = sheet.at(last + 1).isWritten("and") ? last + 2 : last + 1;
        Token whose = sheet.at(i);
        boolean owned = whose.isWritten("his")
                || whose.isWritten("her")
                || whose.isWritten("their")
                || whose.isWritten("the")
                || whose.isWritten("all");
        return owned
                && (i > last + 1 || whose.gap() == Token.Gap.MARK)
                && (sheet.at(i + 1).isWritten("team")
                        || sheet.at(i + 1).isWritten("staff")
                        || sheet.at(i + 1).isWritten("crew")
                        || sheet.at(i + 1).isWritten("nurses")
                        || sheet.at(i + 2).isWritten("team"));
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
}
