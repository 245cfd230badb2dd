package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** NHS numbers, however grouped: ten digits that pass the check, or any that are called an NHS number. */
final class NhsNumberRecogniser implements Recogniser {
    private static final String SEPARATORS = " .-_/()\u00B7\u2022|*~,:;\\\n";
    private static final Label CALLED_SO = new Label(
            Set.of(
                    "service",
                    "identity",
                    "patient",
                    "scotland",
                    "health",
                    "digits",
                    "digit",
                    "long",
                    "england",
                    "login"),
            "nhs",
            "nhsno",
            "nhsnumber",
            "nhsnum",
            "nhsid",
            "national health",
            "chi *",
            "chi",
            "h c *",
            "hc *",
            "health and care *");
    private static final Label SOMETHING_ELSE = new Label(
            "order",
            "orders",
            "isbn",
            "issn",
            "ref",
            "refs",
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
            "booking",
            "phone",
            "tel",
            "telephone",
            "mobile",
            "mob",
            "fax",
            "call",
            "ring",
            "text",
            "landline",
            "ticket",
            "receipt",
            "transaction",
            "account",
            "acc",
            "gtin",
            "ean",
            "batch",
            "lot",
            "asset",
            "imei",
            "confirmation",
            "confirmation *",
            "pnr",
            "policy",
            "licence",
            "registration",
            "charity",
            "company",
            "vat",
            "doi",
            "pmid",
            "extension",
            "ext",
            "voucher",
            "redemption",
            "loyalty",
            "membership",
            "claim",
            "meter",
            "mpan",
            "calls",
            "whatsapp",
            "ringing",
            "calling",
            "phoned",
            "rang");
    private static final java.util.regex.Pattern FAR = java.util.regex.Pattern.compile(
            "(?i)\\bn\\.?h\\.?s\\.? ?(?:no|num|nu[a-z]{2,4}r|numbr|number|id)\\b[^0-9.!?\\n]{0,58}(?:is|was|:|=|be|it's|its|said|are|,)[ '\"(]{0,3}$");
    private static final Label SOMEBODYS =
            new Label("my *", "his *", "her *", "their *", "our *", "patient *", "patients *", "mums *", "dads *");

    @Override
    public String name() {
        return "nhs-number";
    }

    @Override
    public List<Span> find(Glance glance) {
        DigitGroups groups = glance.groups();
        String text = glance.text();
        List<Span> spans = new ArrayList<>(0);
        for (int first = 0; first < groups.count(); first++) {
            int last = called(text, groups, first);
            double confidence = 0.95;
            if (last < 0) {
                last = groups.upTo(10, first, SEPARATORS);
                confidence = last < 0 ? 0 : confidence(text, groups, first, last);
            }
            if (confidence > 0) {
                spans.add(glance.span(groups.start(first), groups.end(last), Identifier.NHS_NUMBER, confidence, this));
                first = last;
            }
        }
        return spans;
    }

    /** A number that is called an NHS number is somebody's, even with a digit wrong, missing or too many. */
    private static int called(String text, DigitGroups groups, int first) {
        int last = -1;
        for (int digits : new int[] {10, 11, 9, 12}) {
            if (last < 0) {
                last = groups.upTo(digits, first, SEPARATORS);
                last = last >= 0 && digits != 10 && !isEnd(groups, last) ? -1 : last;
            }
        }
        if (last < 0 || isTelephone(text, groups, first, last) || NhsNumber.isOneDigit(groups.digits(first, last))) {
            return -1;
        }
        int start = groups.start(first);
        return (FAR.matcher(text.substring(Math.max(0, start - 72), start)).find()
                                && groups.digits(first, last).length() == 10)
                        || (CALLED_SO.isBefore(text, start) && !SOMETHING_ELSE.isBefore(text, start))
                        || CALLED_SO.isAfter(text, groups.end(last))
                ? last
                : -1;
    }

    private static boolean isEnd(DigitGroups groups, int last) {
        return last + 1 == groups.count() || !groups.isJoined(last, " -.") || groups.length(last + 1) > 4;
    }

    private static boolean isTelephone(String text, DigitGroups groups, int first, int last) {
        String digits = groups.digits(first, last);
        return (digits.startsWith("0") && digits.length() != 10)
                || (digits.startsWith("44") && digits.length() == 12)
                || groups.before(first) == '+';
    }

    private static double confidence(String text, DigitGroups groups, int first, int last) {
        String digits = groups.digits(first, last);
        if (isPartOfMore(groups, first, last)) {
            return 0;
        }
        boolean valid = NhsNumber.checks(digits) && NhsNumber.isIssued(digits);
        if (!(valid && isSpaced(groups, first, last)) && SOMETHING_ELSE.isBefore(text, groups.start(first))) {
            return 0;
        }
        if (NhsNumber.checks(digits) && NhsNumber.isIssued(digits)) {
            return isUsual(text, groups, first, last) ? 0.9 : 0;
        }
        boolean grouped = last == first + 2 && groups.length(first) == 3 && groups.length(first + 1) == 3;
        boolean doubtful = (first == last || grouped) && digits.charAt(0) != '0' && !NhsNumber.isOneDigit(digits);
        return doubtful && SOMEBODYS.isBefore(text, groups.start(first)) ? 0.4 : 0;
    }

    /** One in eleven lists of any ten digits passes the check: without a label, commas and ends of lines part numbers. */
    private static boolean isUsual(String text, DigitGroups groups, int first, int last) {
        boolean even = last - first <= 2 || isEven(groups, first, last);
        for (int i = first; i < last; i++) {
            String separator = groups.separator(i);
            if (separator.indexOf(':') >= 0
                    || separator.indexOf(';') >= 0
                    || (!even && !separator.equals(" ") && !separator.equals("-"))
                    || (separator.indexOf(',') >= 0 && !isThreeThreeFour(groups, first, last))) {
                return false;
            }
        }
        return even && text.charAt(Math.max(0, groups.start(first) - 1)) != '\u00A3';
    }

    private static boolean isSpaced(DigitGroups groups, int first, int last) {
        return isThreeThreeFour(groups, first, last)
                && groups.digits(first, first).charAt(0) >= '4';
    }

    private static boolean isThreeThreeFour(DigitGroups groups, int first, int last) {
        return last == first + 2
                && groups.length(first) == 3
                && groups.length(first + 1) == 3
                && groups.length(last) == 4;
    }

    /** Pairs or single digits, or three, three, two, two. */
    private static boolean isEven(DigitGroups groups, int first, int last) {
        int pairs = 0;
        for (int i = first; i <= last; i++) {
            pairs += groups.length(i) == groups.length(first) ? 1 : 0;
        }
        return pairs == last - first + 1 || groups.length(first) == 3;
    }

    private static boolean isPartOfMore(DigitGroups groups, int first, int last) {
        return Character.isUpperCase(groups.before(first))
                || "=_".indexOf(groups.before(first)) >= 0
                || (first > 0 && !groups.separator(first - 1).isBlank() && groups.isJoined(first - 1, ".-/_:"))
                || (last + 1 < groups.count() && !groups.separator(last).isBlank() && groups.isJoined(last, ".-/_:"));
    }
}
