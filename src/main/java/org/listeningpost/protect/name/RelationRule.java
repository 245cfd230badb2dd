package org.listeningpost.protect.name;

import org.listeningpost.protect.name.Token.Gap;

/** My mum Jean, our liam, hubby dave, my late husband, Frank. */
final class RelationRule implements NameRule {
    private static final String NAME = "name-relation";

    @Override
    public void mark(Sheet sheet) {
        for (int i = 0; i < sheet.count() - 1; i++) {
            Token relation = sheet.at(i);
            int next = i + 1;
            boolean said = sheet.kept.get(i) && sheet.kept.get(next) && sheet.tokens.isNext(next);
            if (said || sheet.kept.get(next) && !sheet.at(next).is(Kind.GIVEN) || relation.possessive()) {
                continue;
            }
            if (relation.is(Kind.RELATION)) {
                if (isNamed(sheet, i, next)) {
                    found(sheet, next);
                }
            } else if (relation.isWritten("our") && sheet.tokens.isNext(next) && isOurs(sheet, next)) {
                found(sheet, next);
            }
        }
    }

    private static boolean isOurs(Sheet sheet, int i) {
        Token t = sheet.at(i);
        return t.is(Kind.GIVEN)
                && !sheet.at(i + 1).is(Kind.SITE)
                && (t.isSureName() || (!t.is(Kind.NEVER_LOWER | Kind.PLACE) && sheet.tokens.isCapital(i)));
    }

    private static boolean isNamed(Sheet sheet, int relation, int i) {
        Token t = sheet.at(i);
        boolean owned = isOwned(sheet, relation);
        if (t.gap() == Gap.COMMA) {
            return owned && t.is(Kind.GIVEN) && (sheet.tokens.isCapital(i) || t.isSureName()) && !t.is(Kind.RELATION);
        }
        if (!sheet.tokens.isNext(i) && !(t.gap() == Gap.MARK && t.isSureGiven())) {
            return false;
        }
        if (t.is(Kind.RELATION | Kind.DAY | Kind.TITLE | Kind.SITE) && !t.isSureGiven() && !t.is(Kind.GIVEN)) {
            return false;
        }
        if (t.is(Kind.GIVEN)) {
            if (t.isSureName()) {
                return true;
            }
            boolean capital = sheet.tokens.isCapital(i);
            return t.is(Kind.NEVER_LOWER | Kind.DAY | Kind.RELATION)
                    ? (capital && (owned || sheet.at(relation).isCapital())) || (owned && isActing(sheet, i))
                    : (owned || capital) && t.word().length() > 1 && !(t.is(Kind.VERB));
        }
        if (sheet.tokens.isCapital(i)) {
            return owned
                    && (t.isUnknown() || t.is(Kind.FAMILY))
                    && t.word().length() > 2
                    && t.shape() != Token.Shape.UPPER;
        }
        return owned
                && t.isUnknown()
                && t.word().length() > 3
                && (sheet.at(relation - 1).isWritten("my")
                        || sheet.at(relation - 1).isWritten("our"))
                && (sheet.at(i + 1).is(Kind.VERB) || sheet.tokens.endsSentence(i) || t.possessive());
    }

    private static boolean isOwned(Sheet sheet, int relation) {
        Token before = sheet.at(relation - 1);
        return before.is(Kind.POSSESSIVE)
                || before.possessive()
                || (before.is(Kind.WORD)
                        && sheet.at(relation - 2).is(Kind.POSSESSIVE)
                        && sheet.tokens.isNext(relation));
    }

    /** "My son chase had a seizure": a word that is hardly ever a name in small letters, but for what follows. */
    private static boolean isActing(Sheet sheet, int i) {
        Token t = sheet.at(i);
        return sheet.at(i + 1).is(Kind.VERB) && !t.isWritten("may") && !t.isWritten("will") && !t.isWritten("can");
    }

    private static void found(Sheet sheet, int i) {
        sheet.markSure(i, 0.92, NAME);
        int end = sheet.extend(i, NAME);
        for (int k = i; k <= end; k++) {
            sheet.markSure(k, 0.9, NAME);
        }
    }
}
