package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.listeningpost.moderate.Reading;

/** NHS numbers, however grouped: ten digits that pass the check, or any that are called an NHS number. */
final class NhsNumberRecogniser implements Recogniser {
    private static final String SEPARATORS = " .-_/()";
    private static final Pattern CALLED_SO = Context.label(
            "(?:nhs|national health(?: service)?|chi|h ?& ?c)\\b[ -]?(?:(?:no|num|number|nr|nbr|id)\\b)?");
    private static final Pattern SOMETHING_ELSE = Context.label(
            "(?:order|isbn|issn|ref|reference|tracking|invoice|parcel|delivery|consignment|barcode|serial|model|item|product|sku)"
                    + "(?:[ -](?:no|num|number|code|id|ref|reference))?");
    private static final Pattern SOME_NUMBER =
            Context.label("(?:my|our|his|her|their|your|patient)(?: [a-z]{1,12})? (?:no|number|id)");

    @Override
    public String name() {
        return "nhs-number";
    }

    @Override
    public Clue clue() {
        return Clue.DIGIT;
    }

    @Override
    public List<Span> find(Reading reading) {
        DigitGroups groups = new DigitGroups(reading.text());
        List<Span> spans = new ArrayList<>();
        for (int first = 0; first < groups.count(); first++) {
            int last = groups.upTo(10, first, SEPARATORS);
            if (Context.before(reading.text(), groups.start(first), CALLED_SO)) {
                last = called(groups, first);
                if (last >= 0) {
                    spans.add(span(reading, groups.start(first), groups.end(last), Identifier.NHS_NUMBER, 0.95));
                }
            } else if (last >= 0) {
                double confidence = confidence(reading.text(), groups, first, last);
                if (confidence > 0) {
                    spans.add(span(reading, groups.start(first), groups.end(last), Identifier.NHS_NUMBER, confidence));
                }
            }
            first = Math.max(first, spans.isEmpty() ? first : last);
        }
        return spans;
    }

    /** A number that is called an NHS number is somebody's, even with a digit wrong, missing or too many. */
    private static int called(DigitGroups groups, int first) {
        for (int digits : new int[] {10, 11, 9, 12}) {
            int last = groups.upTo(digits, first, SEPARATORS);
            if (last >= 0) {
                return NhsNumber.isOneDigit(groups.digits(first, last)) ? -1 : last;
            }
        }
        return -1;
    }

    private static double confidence(String text, DigitGroups groups, int first, int last) {
        String digits = groups.digits(first, last);
        if (isPartOfMore(groups, first, last) || Context.before(text, groups.start(first), SOMETHING_ELSE)) {
            return 0;
        }
        if (NhsNumber.checks(digits) && NhsNumber.isIssued(digits)) {
            return 0.9;
        }
        boolean doubtful = first == last && digits.charAt(0) != '0' && !NhsNumber.isOneDigit(digits);
        return doubtful && Context.before(text, groups.start(first), SOME_NUMBER) ? 0.4 : 0;
    }

    private static boolean isPartOfMore(DigitGroups groups, int first, int last) {
        return Character.isUpperCase(groups.before(first))
                || (first > 0 && !groups.separator(first - 1).contains(" ") && groups.isJoined(first - 1, ".-/_,:"))
                || (last + 1 < groups.count()
                        && !groups.separator(last).contains(" ")
                        && groups.isJoined(last, ".-/_,:"));
    }
}
