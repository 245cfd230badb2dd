package org.listeningpost.protect.name;

import java.util.HashSet;
import java.util.Set;

/** A name found once is found everywhere in the post. */
final class AgainRule implements NameRule {
    private static final String NAME = "name-again";

    @Override
    public void mark(Sheet sheet) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < sheet.count(); i++) {
            if (sheet.isMarked(i) && sheet.at(i).word().length() > 2) {
                known.add(sheet.at(i).word());
            }
        }
        if (known.isEmpty()) {
            return;
        }
        for (int i = 0; i < sheet.count(); i++) {
            Token t = sheet.at(i);
            if (sheet.confidence(i) == 0 && !sheet.kept.get(i) && known.contains(t.word()) && isName(sheet, i)) {
                sheet.mark(i, 0.8, NAME);
            }
        }
    }

    /** A word that is also no name counts again only if it is written like one. */
    static boolean isName(Sheet sheet, int i) {
        Token t = sheet.at(i);
        if (sheet.tokens.isNext(i + 1) && sheet.at(i + 1).is(Kind.SITE) && !t.possessive()) {
            return false;
        }
        boolean acts =
                sheet.tokens.isCapital(i) && t.is(Kind.GIVEN) && sheet.at(i + 1).is(Kind.VERB);
        return t.isSureName() || t.isUnknown() || sheet.tokens.isTellingCapital(i) || acts && !t.is(Kind.PLACE);
    }
}
