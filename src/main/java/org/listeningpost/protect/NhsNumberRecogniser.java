package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;

/** NHS numbers, however grouped: ten digits that pass the check, or any that are called an NHS number. */
final class NhsNumberRecogniser implements Recogniser {
    private static final String SEPARATORS = " .-_/()";
    private static final Label CALLED_SO = new Label(
            "(?:nhs|national health(?: service)?|chi|h ?& ?c)[ -]?(?:(?:no|num|number|nr|nbr|id)\\b)?",
            "nhs",
            "health",
            "service",
            "chi",
            "c",
            "no",
            "num",
            "number",
            "nr",
            "nbr",
            "id");
    private static final Label SOMETHING_ELSE = new Label(
            "(?:order|isbn|issn|ref|reference|tracking|invoice|parcel|delivery|consignment|barcode|serial|model|item|product|sku)"
                    + "(?:[ -](?:no|num|number|code|id|ref|reference))?",
            "order",
            "isbn",
            "issn",
            "ref",
            "reference",
            "tracking",
            "invoice",
            "parcel",
            "delivery",
            "consignment",
            "barcode",
            "serial",
            "model",
            "item",
            "product",
            "sku",
            "no",
            "num",
            "number",
            "code",
            "id");
    private static final Label SOME_NUMBER =
            new Label("(?:my|our|his|her|their|your|patient)(?: [a-z]{1,12})? (?:no|number|id)", "no", "number", "id");

    @Override
    public String name() {
        return "nhs-number";
    }

    @Override
    public List<Span> find(Glance glance) {
        DigitGroups groups = glance.groups();
        List<Span> spans = new ArrayList<>();
        for (int first = 0; first < groups.count(); first++) {
            int last = groups.upTo(10, first, SEPARATORS);
            if (CALLED_SO.isBefore(glance.text(), groups.start(first))) {
                last = called(groups, first);
                if (last >= 0) {
                    spans.add(glance.span(groups.start(first), groups.end(last), Identifier.NHS_NUMBER, 0.95, this));
                }
            } else if (last >= 0) {
                double confidence = confidence(glance.text(), groups, first, last);
                if (confidence > 0) {
                    spans.add(glance.span(
                            groups.start(first), groups.end(last), Identifier.NHS_NUMBER, confidence, this));
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
        if (isPartOfMore(groups, first, last) || SOMETHING_ELSE.isBefore(text, groups.start(first))) {
            return 0;
        }
        if (NhsNumber.checks(digits) && NhsNumber.isIssued(digits)) {
            return 0.9;
        }
        boolean doubtful = first == last && digits.charAt(0) != '0' && !NhsNumber.isOneDigit(digits);
        return doubtful && SOME_NUMBER.isBefore(text, groups.start(first)) ? 0.4 : 0;
    }

    private static boolean isPartOfMore(DigitGroups groups, int first, int last) {
        return Character.isUpperCase(groups.before(first))
                || (first > 0 && !groups.separator(first - 1).contains(" ") && groups.isJoined(first - 1, ".-/_,:"))
                || (last + 1 < groups.count()
                        && !groups.separator(last).contains(" ")
                        && groups.isJoined(last, ".-/_,:"));
    }
}
