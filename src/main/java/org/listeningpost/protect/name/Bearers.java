package org.listeningpost.protect.name;

import java.util.BitSet;
import java.util.Set;
import org.listeningpost.protect.name.Found.Bearer;
import org.listeningpost.protect.name.Token.Gap;

/** Tells whose a name is: a member of staff is named by title or role; and whether the post speaks well of them. */
final class Bearers {
    private static final int NEAR = 6;
    private static final int LONG = 60;

    private final Sheet sheet;
    private BitSet deeds;
    private Tone overall;

    Bearers(Sheet sheet) {
        this.sheet = sheet;
    }

    Bearer of(int first, int last) {
        if (isStaff(sheet, first, last)) {
            return isPraised(first, last) ? Bearer.STAFF_PRAISED : Bearer.STAFF;
        }
        String rule = sheet.rule(first);
        boolean kin = rule.equals("name-relation") || rule.equals("name-signed") || rule.equals("name-introduced");
        int end = lastOfRow(sheet, last);
        if (!kin && isPlaced(sheet, end) && isPraised(first, end)) {
            return Bearer.STAFF_PRAISED;
        }
        return Bearer.SOMEBODY;
    }

    /** "Kamil in x-ray": at work, if the rest speaks of him as one does of staff. */
    private static boolean isPlaced(Sheet sheet, int last) {
        Token link = sheet.at(last + 1);
        if (!link.isWritten("in") && !link.isWritten("on") && !link.isWritten("at") && !link.isWritten("from")) {
            return false;
        }
        int i = last + 2;
        while (i < last + 4
                && (sheet.at(i).isWritten("the")
                        || sheet.at(i).isWritten("your")
                        || sheet.at(i).isWritten("our"))) {
            i++;
        }
        return PLACES.contains(sheet.at(i).word())
                || PLACES.contains(sheet.at(i + 1).word()) && sheet.tokens.isNext(i + 1);
    }

    private static final Set<String> PLACES = Set.of(
            "ward",
            "reception",
            "theatre",
            "theatres",
            "radiology",
            "audiology",
            "maternity",
            "outpatients",
            "a",
            "ae",
            "aande",
            "ed",
            "icu",
            "itu",
            "hdu",
            "nicu",
            "scbu",
            "resus",
            "triage",
            "x",
            "xray",
            "ray",
            "endoscopy",
            "physio",
            "pharmacy",
            "oncology",
            "cardiology",
            "phlebotomy",
            "bloods",
            "labour",
            "dialysis",
            "recovery",
            "pals",
            "imaging",
            "mri",
            "ct",
            "ultrasound",
            "paeds",
            "clinic",
            "canteen",
            "kitchen",
            "kitchens",
            "switchboard",
            "transport",
            "dermatology",
            "orthopaedics",
            "ortho",
            "fracture",
            "plastics",
            "gynae",
            "antenatal",
            "postnatal",
            "delivery",
            "neonatal",
            "stroke",
            "camhs",
            "cmht",
            "podiatry",
            "optometry",
            "eye",
            "dental",
            "pre-op",
            "preop",
            "day",
            "night",
            "nights",
            "days",
            "chemo",
            "radiotherapy",
            "urology",
            "neurology",
            "renal");

    /** Where the list of names ends in which this one stands: "Amina, Chris and Dave". */
    private static int lastOfRow(Sheet sheet, int last) {
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
        if (title.is(Kind.TITLE) && isTreating(sheet.at(last + 1))) {
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
        return isThanked(sheet, own) && (isPlaced(sheet, last) || roleAfter(sheet, last) || hasShift(sheet, last))
                || hasTeam(sheet, last);
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

    private boolean isPraised(int first, int last) {
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
        if (!isThanked(sheet, before)
                || sheet.at(before - 2).isWritten("no")
                || sheet.at(before - 3).isWritten("no")) {
            return false;
        }
        return switch (sheet.at(lastOfRow(sheet, last) + 1).word()) {
            case "i", "we", "my", "our", "the", "he", "she", "they", "im", "ive", "this", "its", "it", "that" ->
                sheet.at(lastOfRow(sheet, last) + 1).gap().compareTo(Token.Gap.COMMA) > 0;
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
