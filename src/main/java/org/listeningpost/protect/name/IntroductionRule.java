package org.listeningpost.protect.name;

import java.util.Set;
import org.listeningpost.protect.name.Token.Gap;

/** My name is …, I'm …, called …, name: …, patient …, surname …, Smith, John. */
final class IntroductionRule implements NameRule {
    private static final String NAME = "name-introduced";
    private static final Set<String> LABELS = Set.of(
            "name",
            "names",
            "surname",
            "forename",
            "firstname",
            "named",
            "called",
            "patient",
            "pt",
            "px",
            "nok",
            "fao",
            "attn",
            "aka",
            "nee");

    @Override
    public void mark(Sheet sheet) {
        for (int i = 0; i < sheet.count() - 1; i++) {
            Token t = sheet.at(i);
            if (LABELS.contains(t.word())) {
                labelled(sheet, i);
            } else if (t.isWritten("im")
                    || (t.isWritten("am") && sheet.at(i - 1).isWritten("i"))) {
                self(sheet, i + 1);
            } else if (t.isWritten("here") && sheet.isNameLike(i - 1) && sheet.tokens.isNext(i)) {
                here(sheet, i - 1);
            }
            inverted(sheet, i);
            if (t.isWritten("this") && sheet.at(i + 1).isWritten("is") && sheet.tokens.startsSentence(i)) {
                self(sheet, i + 2);
            }
        }
        here(sheet, sheet.count() - 2, sheet.count() - 1);
    }

    private static void here(Sheet sheet, int name, int here) {
        if (name >= 0 && sheet.at(here).isWritten("here") && sheet.tokens.isNext(here) && sheet.isNameLike(name)) {
            here(sheet, name);
        }
    }

    /** Dave hinchcliffe here, father of … */
    private static void here(Sheet sheet, int last) {
        int first = sheet.tokens.isNext(last) && sheet.at(last - 1).is(Kind.GIVEN) ? last - 1 : last;
        boolean bounded = sheet.tokens.startsSentence(first)
                || sheet.at(first).gap().compareTo(Gap.COMMA) >= 0
                || sheet.at(first - 1).isWritten("its")
                || sheet.at(first - 1).isWritten("is");
        boolean thing = sheet.at(first).is(Kind.WORD) && !sheet.at(first).is(Kind.GIVEN);
        if (bounded && sheet.at(first).isName() && !thing) {
            for (int k = first; k <= last; k++) {
                sheet.markSure(k, 0.9, NAME);
            }
        }
    }

    private static void self(Sheet sheet, int i) {
        Token t = sheet.at(i);
        if (sheet.tokens.isNext(i)
                && t.is(Kind.GIVEN)
                && (!t.is(Kind.WORD | Kind.PLACE) || (sheet.tokens.isCapital(i) && !t.is(Kind.PLACE)))) {
            found(sheet, i);
        }
    }

    private static void labelled(Sheet sheet, int label) {
        Token l = sheet.at(label);
        if (sheet.at(label - 1).isWritten("the") && sheet.at(label - 2).isWritten("in")) {
            return;
        }
        int i = label + 1;
        while (i < sheet.count() && i < label + 4 && isFiller(sheet.at(i)) && !sheet.tokens.startsSentence(i)) {
            i++;
        }
        Token t = sheet.at(i);
        if (i >= sheet.count() || sheet.kept.get(i) && !t.is(Kind.GIVEN) || sheet.tokens.startsSentence(i)) {
            return;
        }
        boolean strong =
                l.word().contains("name") && !l.isWritten("named") || t.gap() == Gap.MARK && !l.isWritten("patient");
        boolean capital = sheet.tokens.isCapital(i);
        boolean named = t.isSureName()
                || (capital && t.isName() && !t.is(Kind.NEVER_LOWER | Kind.SITE | Kind.PLACE | Kind.DAY))
                || (capital && t.is(Kind.GIVEN) && strong)
                || (capital
                        && t.isUnknown()
                        && t.shape() != Token.Shape.UPPER
                        && (strong || !l.is(Kind.WORD) || l.isWritten("called") || l.isWritten("named")))
                || (strong && t.isUnknown() && t.word().length() > 3)
                || (strong && t.isName() && !t.is(Kind.NEVER_LOWER | Kind.SITE));
        if (named && !t.is(Kind.TITLE)) {
            found(sheet, i);
        }
    }

    private static boolean isFiller(Token t) {
        return t.isWritten("is")
                || t.isWritten("was")
                || t.isWritten("of")
                || t.isWritten("the") && false
                || t.isWritten("for")
                || t.isWritten("name")
                || t.isWritten("maiden");
    }

    /** Adeyemi, Folasade. */
    private static void inverted(Sheet sheet, int i) {
        Token family = sheet.at(i);
        Token given = sheet.at(i + 1);
        if (sheet.kept.get(i)
                || given.gap() != Gap.COMMA
                || !given.is(Kind.GIVEN)
                || !family.isCapital()
                || !given.isCapital()) {
            return;
        }
        boolean alone = i == 0
                || sheet.tokens.startsSentence(i)
                || sheet.at(i).gap() == Gap.MARK
                || LABELS.contains(sheet.at(i - 1).word())
                || sheet.at(i - 1).isWritten("for")
                || sheet.at(i - 1).isWritten("re");
        boolean surname = family.is(Kind.FAMILY) && !family.is(Kind.PLACE) && !family.is(Kind.GIVEN)
                || family.isUnknown() && family.shape() == Token.Shape.UPPER && sheet.tokens.isInformative();
        if (surname && (alone || !family.is(Kind.WORD)) && (given.isSureName() || alone && family.isSureName())) {
            sheet.markSure(i, 0.9, NAME);
            sheet.markSure(i + 1, 0.9, NAME);
        }
    }

    private static void found(Sheet sheet, int i) {
        sheet.markSure(i, 0.92, NAME);
        int end = sheet.extend(i, NAME);
        for (int k = i; k <= end; k++) {
            sheet.markSure(k, 0.9, NAME);
        }
        Token after = sheet.at(end + 1);
        if (after.gap() == Gap.COMMA && after.isSureGiven() && after.isCapital()) {
            sheet.markSure(end + 1, 0.9, NAME);
            sheet.extend(end + 1, NAME);
        }
    }
}
