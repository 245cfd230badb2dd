package org.listeningpost.protect.name;

import org.listeningpost.protect.name.Token.Gap;
import org.listeningpost.protect.name.Token.Shape;

/** Words that are names and nothing else; first and family names in a row; initials before family names. */
final class ListedRule implements NameRule {
    private static final String NAME = "name-listed";

    @Override
    public void mark(Sheet sheet) {
        for (int i = 0; i < sheet.count(); i++) {
            if (!sheet.kept.get(i)) {
                mark(sheet, i);
            }
        }
        row(sheet);
    }

    private static void mark(Sheet sheet, int i) {
        Token t = sheet.at(i);
        Token next = sheet.at(i + 1);
        boolean joined = sheet.tokens.isNext(i + 1) && !t.possessive();
        if (t.isInitial() && (joined || isDot(sheet, i + 1)) && isFamilyAfterInitial(sheet, i)) {
            sheet.mark(i, 0.85, NAME);
            sheet.mark(i + 1, 0.85, NAME);
            sheet.extend(i + 1, NAME);
            for (int k = i - 1; k >= 0 && sheet.at(k).isInitial() && sheet.tokens.isNext(k + 1); k--) {
                sheet.mark(k, 0.85, NAME);
            }
        } else if (isBelonging(sheet, i)) {
            sheet.mark(i, 0.8, NAME);
        } else if (isSmallInitial(sheet, i) && next.is(Kind.FAMILY) && next.isSureName()) {
            sheet.mark(i, 0.7, NAME);
            sheet.mark(i + 1, 0.7, NAME);
        } else if (isRare(sheet, i) && joined) {
            sheet.mark(i, 0.6, NAME);
            sheet.mark(i + 1, 0.6, NAME);
        } else if (t.isSureGiven()) {
            sheet.mark(i, t.word().length() > 3 || sheet.tokens.isCapital(i) ? 0.85 : 0.7, NAME);
            sheet.extend(i, NAME);
        } else if (t.isSureName()) {
            boolean capital = sheet.tokens.isTellingCapital(i) && t.shape() == Shape.CAPITAL;
            if (capital
                    && !sheet.at(i - 1).isWritten("the")
                    && !sheet.at(i - 1).isWritten("in")
                    && !sheet.at(i - 1).isWritten("at")
                    && !sheet.at(i - 1).isWritten("to")) {
                sheet.mark(i, 0.7, NAME);
            }
        } else if (t.is(Kind.GIVEN)
                && joined
                && sheet.tokens.isCapital(i)
                && t.shape() == Shape.CAPITAL
                && !t.is(Kind.DAY | Kind.RELATION)) {
            boolean surname = next.is(Kind.FAMILY) && next.isSureName() && !next.is(Kind.SITE);
            boolean both = next.is(Kind.FAMILY)
                    && !next.is(Kind.SITE | Kind.DAY | Kind.VERB)
                    && sheet.tokens.isTellingCapital(i + 1)
                    && (sheet.tokens.isTellingCapital(i) && !t.is(Kind.PLACE));
            if (sheet.tokens.isCapital(i + 1) && (surname || both)) {
                sheet.mark(i, 0.8, NAME);
                sheet.extend(i, NAME);
            }
        } else if (t.is(Kind.GIVEN)
                && joined
                && next.is(Kind.FAMILY)
                && next.isSureName()
                && !next.is(Kind.GIVEN)
                && !t.is(Kind.NEVER_LOWER | Kind.DAY | Kind.PLACE)
                && t.word().length() > 2) {
            sheet.mark(i, 0.65, NAME);
            sheet.mark(i + 1, 0.65, NAME);
        }
    }

    /** "Mareks leg": a first name, and what is his. */
    private static boolean isBelonging(Sheet sheet, int i) {
        Token t = sheet.at(i);
        int length = t.word().length();
        if (!t.isUnknown() || length < 5 || !t.word().endsWith("s") || !sheet.tokens.isNext(i + 1)) {
            return false;
        }
        Token own = sheet.at(i + 1);
        boolean thing = own.isLower() && own.is(Kind.WORD) && !own.is(Kind.VERB | Kind.NEVER_LOWER | Kind.PARTICLE);
        return thing
                && Names.isGiven(t.word().substring(0, length - 1))
                && !sheet.at(i - 1).isWritten("the");
    }

    private static boolean isSmallInitial(Sheet sheet, int i) {
        Token t = sheet.at(i);
        return t.end() - t.start() == 1
                && t.isLower()
                && sheet.tokens.text().startsWith(". ", t.end())
                && sheet.at(i + 1).gap() == Gap.SPACE;
    }

    /** Two words with capitals, of which no list knows the first, and the second is a family name or does something. */
    private static boolean isRare(Sheet sheet, int i) {
        Token t = sheet.at(i);
        Token next = sheet.at(i + 1);
        boolean written = t.isUnknown()
                && t.shape() == Shape.CAPITAL
                && next.shape() == Shape.CAPITAL
                && t.word().length() > 2
                && sheet.tokens.isInformative()
                && !sheet.kept.get(i + 1)
                && !sheet.at(i - 1).isWritten("the")
                && !sheet.at(i + 2).is(Kind.SITE);
        return written
                && (next.is(Kind.FAMILY | Kind.GIVEN) && next.isSureName()
                        || next.isUnknown()
                                && next.word().length() > 2
                                && (sheet.at(i + 2).is(Kind.VERB)
                                        || next.possessive()
                                        || sheet.at(i - 1).isWritten("by")));
    }

    private static boolean isDot(Sheet sheet, int i) {
        return i < sheet.count() && sheet.at(i).gap() == Gap.SPACE;
    }

    private static boolean isFamilyAfterInitial(Sheet sheet, int i) {
        Token t = sheet.at(i);
        Token family = sheet.at(i + 1);
        boolean dotted =
                t.end() < sheet.tokens.text().length() && sheet.tokens.text().charAt(t.end()) == '.';
        if (t.isWritten("i") && !dotted || !family.isCapital() || !sheet.tokens.isInformative()) {
            return false;
        }
        return family.is(Kind.FAMILY)
                        && (dotted || !family.is(Kind.WORD | Kind.PLACE | Kind.SITE))
                        && !sheet.at(i - 1).is(Kind.WORD | Kind.SITE) | dotted
                || dotted && family.isUnknown() && family.shape() == Shape.CAPITAL;
    }

    /** Jean and Bob; Tom, Aisha & Wei. */
    private static void row(Sheet sheet) {
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i < sheet.count(); i++) {
                int other = joinedTo(sheet, i);
                if (other >= 0) {
                    join(sheet, other, i);
                    join(sheet, i, other);
                }
            }
        }
    }

    private static int joinedTo(Sheet sheet, int i) {
        Token before = sheet.at(i - 1);
        if (i >= 2
                && (before.isWritten("and") || before.isWritten("n"))
                && sheet.tokens.isNext(i)
                && sheet.at(i - 1).gap() != Gap.SENTENCE) {
            return i - 2;
        }
        boolean listed = sheet.at(i).gap() == Gap.COMMA
                || sheet.at(i).gap() == Gap.MARK
                        && sheet.tokens
                                .text()
                                .substring(before.end(), sheet.at(i).start())
                                .strip()
                                .matches("[&+/]");
        return listed ? i - 1 : -1;
    }

    private static void join(Sheet sheet, int known, int i) {
        Token t = sheet.at(i);
        if (sheet.isMarked(known)
                && !sheet.isMarked(i)
                && !sheet.kept.get(i)
                && (sheet.tokens.isTellingCapital(i) && t.shape() == Shape.CAPITAL || t.isSureName() && t.isLower())
                && !t.is(Kind.DAY | Kind.PLACE | Kind.TITLE | Kind.RELATION)
                && (t.is(Kind.GIVEN) || t.isUnknown() && t.word().length() > 2)) {
            sheet.mark(i, 0.75, NAME);
        }
    }
}
