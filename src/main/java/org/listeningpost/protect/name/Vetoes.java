package org.listeningpost.protect.name;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What takes a mark back: a ward, a street or a disease that is called after somebody; Saint; "a Karen"; towns. */
final class Vetoes implements NameRule {
    private static final int LONG = 4;
    private static final Set<String> AT = Set.of("in", "at", "near", "via", "from", "to", "around", "outside", "of");

    /** What stands after these is a place, unless it is known for a name. */
    private static final Set<String> ALL_OVER = Set.of("across", "throughout", "around");

    private static final List<String> RUN_INTO = List.of("the", "my", "and", "was");

    /** "Peggy Wood breast unit", "Charlotte Keel health centre". */
    private static final Set<String> BRANCHES = Set.of(
            "health",
            "breast",
            "baby",
            "day",
            "birth",
            "birthing",
            "eye",
            "memory",
            "heart",
            "cancer",
            "resource",
            "community",
            "children's",
            "childrens",
            "rehab",
            "dialysis",
            "renal",
            "stroke",
            "outpatient",
            "urgent",
            "leisure",
            "sports",
            "primary",
            "medical",
            "maternity",
            "neonatal",
            "mental",
            "hospice",
            "recovery",
            "respite",
            "wellbeing",
            "walk-in",
            "dental",
            "sexual",
            "burns",
            "surgical",
            "diagnostic",
            "treatment");

    @Override
    public void mark(Sheet sheet) {
        BitSet others = new BitSet();
        for (int i = 0; i < sheet.count(); i++) {
            if (sheet.confidence(i) > 0 && !sheet.isSure(i) && isOther(sheet, i)) {
                others.set(i);
            }
        }
        others.stream().forEach(sheet::clear);
    }

    private static boolean isOther(Sheet sheet, int i) {
        Token t = sheet.at(i);
        Token before = sheet.at(i - 1);
        if (sheet.kept.get(i)) {
            return true;
        }
        if (isSite(sheet, i)) {
            return true;
        }
        if ((before.isWritten("st") || before.isWritten("saint") || before.isWritten("ste"))
                && sheet.tokens.isNext(i)) {
            return true;
        }
        if (isBuilding(sheet, i) || isBroadcast(sheet, i)) {
            return true;
        }
        boolean alone = !sheet.isMarked(i - 1) && !sheet.isMarked(i + 1);
        if (alone
                && (before.isWritten("a")
                        || before.isWritten("an")
                        || before.isWritten("the") && !sheet.at(i + 1).is(Kind.VERB))
                && sheet.tokens.isNext(i)) {
            return true;
        }
        if (alone && !t.isName() && (ALL_OVER.contains(before.word()) || isSlip(t))) {
            return true;
        }
        if (alone && t.is(Kind.PLACE)) {
            return AT.contains(before.word()) || !sheet.tokens.isTellingCapital(i);
        }
        return alone
                && (before.isWritten("ward") || before.isWritten("wards") || before.isWritten("street"))
                && sheet.tokens.isNext(i);
    }

    /** "thedesk", "sn": a word run into a small one before it, or letters of a word that was never finished. */
    private static boolean isSlip(Token t) {
        if (!t.isLower()) {
            return false;
        }
        String word = t.word();
        boolean isRest = word.length() == 2 && word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
        return isRest
                || RUN_INTO.stream()
                        .anyMatch(small -> word.length() > small.length() + 3
                                && word.startsWith(small)
                                && Listed.isWord(word.substring(small.length())));
    }

    /** "The Edith Cavell", "ward Edith Summerskill", "the Sir Robert Ogden centre": more than one word, and no person. */
    private static boolean isBuilding(Sheet sheet, int i) {
        int first = i;
        while (i - first < LONG && sheet.confidence(first - 1) > 0 && sheet.tokens.isNext(first)) {
            first--;
        }
        int last = i;
        while (last - i < LONG && sheet.confidence(last + 1) > 0 && sheet.tokens.isNext(last + 1)) {
            last++;
        }
        Token before = sheet.at(first - 1);
        boolean called = (before.isWritten("the") || before.isWritten("ward") || before.isWritten("unit"))
                && sheet.tokens.isNext(first);
        return first < last
                && called
                && sheet.tokens.isCapital(first)
                && sheet.tokens.isCapital(last)
                && !sheet.at(last).possessive()
                && !sheet.at(last).word().endsWith("s");
    }

    /** "Lorraine on the telly". */
    private static boolean isBroadcast(Sheet sheet, int i) {
        int last = i;
        while (last - i < LONG && sheet.confidence(last + 1) > 0 && sheet.tokens.isNext(last + 1)) {
            last++;
        }
        if (!sheet.at(last + 1).isWritten("on") || !sheet.tokens.isNext(last + 1)) {
            return false;
        }
        int on = sheet.at(last + 2).isWritten("the") ? last + 3 : last + 2;
        return switch (sheet.at(on).word()) {
            case "telly", "tv", "itv", "bbc", "netflix", "iplayer", "channel", "strictly", "telle", "loose" -> true;
            default -> false;
        };
    }

    /** Whether a site follows the name, of which this is a word: "Rose ward", "Nelson Mandela House". */
    private static boolean isSite(Sheet sheet, int i) {
        int next = i + 1;
        while (next < sheet.count()
                && next < i + 3
                && sheet.isMarked(next)
                && sheet.tokens.isNext(next)
                && !sheet.at(next).is(Kind.SITE)) {
            next++;
        }
        if (BRANCHES.contains(sheet.at(next).word())
                && sheet.at(next + 1).is(Kind.SITE)
                && sheet.tokens.isNext(next)
                && sheet.tokens.isNext(next + 1)
                && !sheet.at(next - 1).possessive()) {
            return true;
        }
        Token site = sheet.at(next);
        boolean personal = sheet.at(next - 1).possessive() && !sheet.tokens.isCapital(next);
        return sheet.tokens.isNext(next)
                && site.is(Kind.SITE)
                && !personal
                && !(site.is(Kind.FAMILY) && sheet.isMarked(next) && !site.is(Kind.WORD))
                && !(site.isWritten("care")
                        || site.isWritten("test")
                        || site.isWritten("medical")
                        || site.isWritten("day"));
    }
}
