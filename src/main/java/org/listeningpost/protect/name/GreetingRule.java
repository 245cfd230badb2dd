package org.listeningpost.protect.name;

import org.listeningpost.protect.name.Token.Gap;

/** Hi Dave, thank you Karen, RIP Dot; and at the end: thanks, Jean; love from Maureen x; - Dave. */
final class GreetingRule implements NameRule {
    private static final String NAME = "name-greeting";
    private static final String SIGNED = "name-signed";

    @Override
    public void mark(Sheet sheet) {
        for (int i = 0; i < sheet.count(); i++) {
            Token t = sheet.at(i);
            if (t.is(Kind.GREETING) || (t.isWritten("you") && sheet.at(i - 1).isWritten("thank"))) {
                greeted(sheet, i + 1);
            }
        }
        signed(sheet);
    }

    private static void greeted(Sheet sheet, int i) {
        Token t = sheet.at(i);
        boolean near = sheet.tokens.isNext(i) || t.gap() == Gap.COMMA;
        if (!near || !t.is(Kind.GIVEN) || sheet.kept.get(i)) {
            return;
        }
        boolean pausing = sheet.tokens.endsSentence(i) || sheet.at(i + 1).gap().compareTo(Gap.COMMA) >= 0;
        boolean capital = sheet.tokens.isTellingCapital(i);
        if (t.isSureName()
                || (!t.is(Kind.DAY | Kind.RELATION)
                        && (pausing && capital || capital && !t.is(Kind.NEVER_LOWER | Kind.PLACE)))) {
            sheet.mark(i, 0.85, NAME);
            sheet.extend(i, NAME);
        }
    }

    /** The last words, without kisses. */
    private static void signed(Sheet sheet) {
        int end = sheet.count() - 1;
        while (end > 0 && isKiss(sheet.at(end))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 3 && sheet.tokens.isNext(start) && sheet.couldSign(start - 1)) {
            start--;
        }
        if (end < 1 || start == 0 || sheet.kept.get(start)) {
            return;
        }
        Token first = sheet.at(start);
        Token before = sheet.at(start - 1);
        boolean apart = first.gap() == Gap.LINE || first.gap() == Gap.MARK;
        boolean taken = isFarewell(before)
                && (first.gap().compareTo(Gap.COMMA) >= 0 || first.isSureGiven() || before.isWritten("from"));
        boolean given = first.is(Kind.GIVEN) && (first.isSureName() || sheet.tokens.isCapital(start));
        boolean initial = first.isInitial() && sheet.at(start + 1).is(Kind.FAMILY);
        boolean rare =
                taken && first.gap().compareTo(Gap.COMMA) >= 0 && sheet.tokens.isCapital(start) && first.isUnknown();
        if ((apart || taken) && (given || initial || rare) && !first.is(Kind.DAY | Kind.RELATION | Kind.GREETING)) {
            for (int k = start; k <= end; k++) {
                sheet.markSure(k, 0.88, SIGNED);
            }
        }
    }

    private static boolean isFarewell(Token t) {
        return switch (t.word()) {
            case "thanks",
                    "regards",
                    "love",
                    "from",
                    "thankyou",
                    "cheers",
                    "you",
                    "yours",
                    "sincerely",
                    "faithfully",
                    "wishes",
                    "ta",
                    "by",
                    "signed" -> true;
            default -> false;
        };
    }

    private static boolean isKiss(Token t) {
        return t.word().isEmpty()
                || t.word().chars().allMatch(c -> c == 'x' || c == 'o')
                        && t.word().indexOf('x') >= 0;
    }
}
