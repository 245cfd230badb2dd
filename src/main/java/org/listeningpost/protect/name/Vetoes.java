package org.listeningpost.protect.name;

import java.util.Set;

/** What takes a mark back: a ward, a street or a disease that is called after somebody; Saint; "a Karen"; towns. */
final class Vetoes implements NameRule {
    private static final Set<String> AT = Set.of("in", "at", "near", "via", "from", "to", "around", "outside", "of");

    /** What stands after these is a place, unless it is known for a name. */
    private static final Set<String> ALL_OVER = Set.of("across", "throughout", "around");

    @Override
    public void mark(Sheet sheet) {
        for (int i = 0; i < sheet.count(); i++) {
            if (sheet.confidence(i) > 0 && !sheet.isSure(i) && isOther(sheet, i)) {
                sheet.clear(i);
            }
        }
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
        boolean alone = !sheet.isMarked(i - 1) && !sheet.isMarked(i + 1);
        if (alone
                && (before.isWritten("a")
                        || before.isWritten("an")
                        || before.isWritten("the") && !sheet.at(i + 1).is(Kind.VERB))
                && sheet.tokens.isNext(i)) {
            return true;
        }
        if (alone && !t.isName() && ALL_OVER.contains(before.word())) {
            return true;
        }
        if (alone && t.is(Kind.PLACE)) {
            return AT.contains(before.word()) || !sheet.tokens.isTellingCapital(i);
        }
        return alone
                && (before.isWritten("ward") || before.isWritten("wards") || before.isWritten("street"))
                && sheet.tokens.isNext(i);
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
