package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;

/** Payment card numbers (ISO/IEC 7812): 13 to 19 digits with Luhn's check digit, or four groups of four. */
final class CardRecogniser implements Recogniser {
    private static final String SEPARATORS = " -.";

    @Override
    public String name() {
        return "card";
    }

    @Override
    public List<Span> find(Glance glance) {
        DigitGroups groups = glance.groups();
        List<Span> spans = new ArrayList<>(0);
        for (int first = 0; first < groups.count(); first++) {
            int last = last(groups, first);
            if (last >= 0) {
                spans.add(glance.span(groups.start(first), groups.end(last), Identifier.BANK, 0.9, this));
                first = last;
            }
        }
        return spans;
    }

    private static int last(DigitGroups groups, int first) {
        if (groups.length(first) < 3 || "/=_".indexOf(groups.before(first)) >= 0) {
            return -1;
        }
        for (int length = 19; length >= 13; length--) {
            int last = groups.upTo(length, first, SEPARATORS);
            if (last >= 0 && isCard(groups, first, last)) {
                return last;
            }
        }
        return -1;
    }

    private static boolean isCard(DigitGroups groups, int first, int last) {
        String digits = groups.digits(first, last);
        char issuer = digits.charAt(0);
        return issuer >= '2' && issuer <= '6' && (isFourFours(groups, first, last) || isLuhn(digits));
    }

    private static boolean isFourFours(DigitGroups groups, int first, int last) {
        boolean fours = last - first == 3;
        for (int i = first; fours && i <= last; i++) {
            fours = groups.length(i) == 4;
        }
        return fours;
    }

    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
