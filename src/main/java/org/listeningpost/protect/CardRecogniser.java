package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Payment card numbers (ISO/IEC 7812): 13 to 19 digits with Luhn's check digit, or four groups of four. */
final class CardRecogniser implements Recogniser {
    private static final String SEPARATORS = " -./";
    /** How long the groups are in which cards are printed: other groups are other numbers. */
    private static final Set<String> WRITTEN = Set.of("4444", "465", "464", "44443", "613");

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
        if (groups.length(first) < 4 || "/=_".indexOf(groups.before(first)) >= 0) {
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
        String written = written(groups, first, last);
        return (issuer >= '3' && issuer <= '6' && written.equals("4444"))
                || (issuer >= '2' && issuer <= '6' && (first == last || WRITTEN.contains(written)) && isLuhn(digits));
    }

    private static String written(DigitGroups groups, int first, int last) {
        StringBuilder lengths = new StringBuilder();
        for (int i = first; i <= last; i++) {
            lengths.append(groups.length(i));
        }
        return lengths.toString();
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
