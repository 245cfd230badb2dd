package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import org.listeningpost.protect.CodeLabels.Kind;
import org.listeningpost.protect.CodeLabels.Said;

/**
 * Codes that are somebody's by their look, or by a word not far away: people quote what stands on their letter and leave out
 * what it is. A long number alone is in doubt.
 */
final class CodeRecogniser implements Recogniser {
    static final String NAME = "code";
    private static final double SAID = 0.8;
    static final double LIKELY = 0.6;
    private static final double POSSIBLE = 0.4;
    private static final int NEAR = 48;
    /** Ten figures are for {@link NhsNumberRecogniser} to tell of. */
    private static final int NHS_DIGITS = 10;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        DigitGroups groups = glance.groups();
        List<Span> spans = new ArrayList<>(0);
        int done = 0;
        Span last = null;
        for (int i = 0; i < groups.count(); i++) {
            Code code = groups.start(i) < done || !isWorth(groups, i) ? null : Code.at(text, groups.start(i));
            if (code == null || code.digits() < 3) {
                continue;
            }
            Said said = said(text, code);
            double confidence = confidence(text, code, said, last != null && code.start() - done < NEAR);
            if (confidence > 0) {
                last = glance.span(code.start(), code.end(), type(said, last), confidence, this);
                spans.add(last);
                done = code.end();
            }
        }
        return spans;
    }

    private static Said said(String text, Code code) {
        Said before = CodeLabels.before(text, code.start());
        Said after = before == null || before.kind() == Kind.NUMBER ? CodeLabels.after(text, code.end()) : null;
        return after == null || after.kind() == Kind.NOBODY ? before : after;
    }

    /** Whether these figures, with those beside them, may be a code at all. */
    private static boolean isWorth(DigitGroups groups, int i) {
        return groups.length(i) >= 3
                || Character.isLetter(groups.before(i))
                || (i + 1 < groups.count() && groups.start(i + 1) - groups.end(i) == 1)
                || "-/_".indexOf(groups.before(i)) >= 0;
    }

    private static double confidence(String text, Code code, Said said, boolean second) {
        boolean near = said != null && said.kind() != Kind.NUMBER && said.distance() <= 2;
        if (said != null && said.kind() == Kind.NOBODY || isOther(text, code, near)) {
            return 0;
        }
        boolean lettered = code.letters() > 0;
        boolean telling = said != null && said.kind() != Kind.NUMBER;
        boolean quoted = lettered && code.joined() && code.capitals() && said != null && said.distance() <= 1;
        int fewest = quoted ? 3 : lettered || code.joined() ? 4 : 5;
        if (telling && code.digits() >= fewest && isCode(code)) {
            return said.isNear() ? SAID : code.digits() >= 6 ? LIKELY : lettered ? POSSIBLE : 0;
        }
        if (quoted && code.digits() == 3) {
            return LIKELY;
        }
        if (code.digits() < 4) {
            return 0;
        }
        if (second && code.digits() >= 5 && isCode(code)) {
            return LIKELY;
        }
        return bare(code, said != null);
    }

    private static double bare(Code code, boolean number) {
        if (code.letters() == 0 && code.digits() == NHS_DIGITS) {
            return 0;
        }
        if (code.letters() == 0) {
            boolean together = !code.spaced() && code.digits() >= 7;
            return together ? (number ? LIKELY : POSSIBLE) : number && code.digits() >= 6 ? LIKELY : 0;
        }
        if (code.letters() > 12 || code.letters() > 2 * code.digits() && code.letters() > 6) {
            return 0;
        }
        boolean usual = code.capitals() && (code.digits() >= 5 || (code.joined() && code.digits() >= 4));
        return usual ? LIKELY : code.digits() >= 6 || (code.capitals() && number) ? POSSIBLE : 0;
    }

    /** "14th" and "3pm" have a letter, too. */
    private static boolean isCode(Code code) {
        return code.letters() == 0 || code.capitals() || code.digits() >= 5 || code.joined();
    }

    private static boolean isOther(String text, Code code, boolean called) {
        String written = text.substring(code.start(), code.end());
        boolean plain = code.letters() == 0;
        return OtherNumbers.isDate(written)
                || OtherNumbers.isOfYears(written)
                || OtherNumbers.isInLink(text, code.start(), code.end())
                || (plain && OtherNumbers.isTelephone(written, code.digits()))
                || (plain && OtherNumbers.isRatio(written))
                || (!called && OtherNumbers.isOfAThing(written));
    }

    private static Identifier type(Said said, Span last) {
        if (said == null || said.kind() == Kind.NUMBER) {
            return last == null ? Identifier.OTHER_ID : last.type();
        }
        return switch (said.kind()) {
            case HOSPITAL -> Identifier.HOSPITAL_NUMBER;
            case CASE -> Identifier.CASE_REF;
            default -> Identifier.OTHER_ID;
        };
    }
}
