package org.listeningpost.protect.name;

import org.listeningpost.protect.name.Token.Shape;

/** Mrs Begum, dr. o'dowd, Nurse Joy, Mr T Ramgoolam, Mrs K. */
final class TitleRule implements NameRule {
    private static final String NAME = "name-title";

    @Override
    public void mark(Sheet sheet) {
        for (int i = 0; i < sheet.count() - 1; i++) {
            Token title = sheet.at(i);
            if (!title.is(Kind.TITLE | Kind.SOFT_TITLE) || title.possessive() || sheet.kept.get(i + 1)) {
                continue;
            }
            int next = i + 1;
            if (!sheet.tokens.isNext(next) && !isDotted(sheet, next)) {
                continue;
            }
            if (title.is(Kind.TITLE) ? isNamed(sheet, next) : isNamedSoftly(sheet, i, next)) {
                sheet.markSure(next, title.is(Kind.TITLE) ? 0.97 : 0.9, NAME);
                int end = sheet.extend(next, NAME);
                for (int k = next; k <= end; k++) {
                    sheet.markSure(k, 0.9, NAME);
                }
            }
        }
    }

    private static boolean isDotted(Sheet sheet, int next) {
        return sheet.at(next).gap() == Token.Gap.SENTENCE
                && sheet.at(next).start() - sheet.at(next - 1).end() <= 2
                && sheet.tokens.text().charAt(sheet.at(next - 1).end()) == '.'
                && sheet.at(next - 1).word().length() <= 4
                && sheet.at(next - 1).is(Kind.TITLE);
    }

    private static boolean isNamed(Sheet sheet, int i) {
        Token t = sheet.at(i);
        if (t.is(Kind.TITLE | Kind.SOFT_TITLE | Kind.SITE) && !t.isName()) {
            return false;
        }
        if (t.shape() == Shape.INITIAL) {
            return t.word().charAt(0) != 'i';
        }
        if (sheet.tokens.isCapital(i) && t.word().length() > 1) {
            return !t.is(Kind.NEVER_LOWER) || t.isName();
        }
        if (t.word().length() == 1) {
            return t.isLower() && "aix".indexOf(t.word().charAt(0)) < 0;
        }
        return (t.isName() && !t.is(Kind.NEVER_LOWER))
                || (t.isUnknown() && t.word().length() > 2);
    }

    private static boolean isNamedSoftly(Sheet sheet, int title, int i) {
        Token t = sheet.at(i);
        if (t.is(Kind.PARTICLE) && sheet.tokens.isNext(i + 1) && sheet.at(i + 1).isSureName()) {
            return true;
        }
        if (t.is(Kind.ROLE | Kind.TITLE | Kind.SOFT_TITLE | Kind.DAY) && !t.isSureName()) {
            return false;
        }
        if (sheet.at(title).isWritten("miss") && !sheet.at(title).isCapital()) {
            return t.is(Kind.FAMILY) && !t.is(Kind.WORD | Kind.GIVEN);
        }
        if (t.isSureName()) {
            return true;
        }
        if (sheet.tokens.isCapital(i) && t.shape() != Shape.UPPER) {
            return t.isName()
                    ? !t.is(Kind.SITE) || sheet.at(title).isCapital()
                    : t.isUnknown() && t.word().length() > 2;
        }
        return t.is(Kind.GIVEN)
                        && !t.is(Kind.NEVER_LOWER)
                        && sheet.at(title).is(Kind.MEDICAL)
                        && t.word().length() > 2
                || (t.isWritten("joy")
                                || t.isWritten("rose")
                                || t.isWritten("grace")
                                || t.isWritten("hope")
                                || t.isWritten("faith"))
                        && (sheet.at(title).isWritten("nurse")
                                || sheet.at(title).isWritten("sister"));
    }
}
