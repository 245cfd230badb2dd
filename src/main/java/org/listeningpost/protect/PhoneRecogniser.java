package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Telephone numbers of persons: British mobiles and land lines (Ofcom's National Telephone Numbering Plan) and any number
 * with a country code. Numbers that are public stay: by their range (111, 999, 116 123, 03, 08, 09), or because an
 * organisation is said to be reached there.
 */
final class PhoneRecogniser implements Recogniser {
    private static final String SEPARATORS = " -.()/\u00B7\u2022_*~,|\n";
    private static final Label TEL = new Label(Set.of(), "my tel", "my mobile", "my number", "my phone", "home tel");
    private static final Pattern MOBILE =
            Pattern.compile("(?:0{0,2}44)?[ (.)-]{0,4}0?[ ).-]{0,3}7", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENSION =
            Pattern.compile("[ ,;(]{0,3}(?:ext(?:ension|n)?|x)[ .:]{0,2}\\d{2,6}\\)?", Pattern.CASE_INSENSITIVE);
    private static final Label SOMETHING_ELSE = new Label(
            "order",
            "isbn",
            "tracking",
            "invoice",
            "ref",
            "reference",
            "parcel",
            "model",
            "serial",
            "nhs",
            "nhs *",
            "booking",
            "imei",
            "account",
            "hospital *",
            "patient *",
            "meter");

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        DigitGroups groups = glance.groups();
        List<Span> spans = new ArrayList<>(0);
        for (int first = 0; first < groups.count(); first++) {
            int last = last(text, groups, first);
            if (last >= 0) {
                int start = start(groups, first);
                int end = end(text, groups.end(last));
                if (!isPublic(text, groups, first, start, end)) {
                    spans.add(glance.span(start, end, Identifier.PHONE, 0.9, this));
                }
                first = last;
            }
        }
        return spans;
    }

    private static boolean isPublic(String text, DigitGroups groups, int first, int start, int end) {
        boolean mobile = TEL.isBefore(text, start)
                || MOBILE.matcher(text).region(groups.start(first), end).lookingAt();
        return !mobile && PhoneContext.isPublic(text, start, end);
    }

    private static int end(String text, int end) {
        java.util.regex.Matcher extension = EXTENSION.matcher(text).region(end, Math.min(text.length(), end + 24));
        return extension.lookingAt() ? extension.end() : end;
    }

    /** The group with which a number that begins with {@code first} ends, or -1 if none begins there. */
    private static int last(String text, DigitGroups groups, int first) {
        int start = groups.start(first);
        char second = groups.length(first) > 1 ? text.charAt(start + 1) : ' ';
        char before = groups.before(first);
        if (Character.isUpperCase(before) || before == '\u00A3' || before == '=') {
            return -1;
        }
        if (before == '+' || (start > 1 && before == ' ' && text.charAt(start - 2) == '+')) {
            return international(groups, first, 0);
        }
        return switch (text.charAt(start)) {
            case '0' ->
                second == '0' && groups.length(first) > 3 && (first == 0 || !groups.isJoined(first - 1, " -."))
                        ? international(groups, first, 2)
                        : national(text, groups, first);
            case '4' -> second == '4' ? abroad(groups, first) : local(text, groups, first);
            case '7' -> mobile(text, groups, first);
            default -> local(text, groups, first);
        };
    }

    private static int national(String text, DigitGroups groups, int first) {
        int last = groups.upTo(11, first, SEPARATORS);
        if (last >= 0 && isWhole(groups, last)) {
            return isPrivate(groups.digits(first, last).substring(1)) && !isDates(groups, first) ? last : -1;
        }
        for (int digits : new int[] {10, 12}) {
            last = groups.upTo(digits, first, " -.()/");
            if (last >= 0 && isWhole(groups, last) && !SOMETHING_ELSE.isBefore(text, groups.start(first))) {
                String number = groups.digits(first, last);
                boolean landLine = digits == 10 && number.charAt(1) == '1' && groups.length(first) >= 4;
                boolean mistyped = number.charAt(1) == '7' || (number.charAt(1) == '1' || number.charAt(1) == '2');
                if (landLine
                        || (mistyped && !isDates(groups, first) && PhoneContext.isRinging(text, groups.start(first)))) {
                    return last;
                }
            }
        }
        last = groups.upTo(11, first, SEPARATORS);
        return last >= 0 && isPrivate(groups.digits(first, last).substring(1)) && !isDates(groups, first) ? last : -1;
    }

    /** Whether the next figures are not joined on. */
    private static boolean isWhole(DigitGroups groups, int last) {
        return last + 1 == groups.count()
                || !groups.isJoined(last, "-.")
                || groups.start(last + 1) - groups.end(last) > 1;
    }

    /** After {@code +} or {@code 00}: a country code and the number, with or without the {@code (0)}. */
    private static int international(DigitGroups groups, int first, int prefix) {
        for (int digits = 15; digits >= 9; digits--) {
            int last = groups.upTo(digits + prefix, first, " -.()/_\u00B7");
            if (last >= 0) {
                String number = groups.digits(first, last).substring(prefix);
                if (!number.startsWith("44")) {
                    return prefix == 0 || number.charAt(0) != '0' ? last : -1;
                }
                String national = number.substring(number.startsWith("440") ? 3 : 2);
                if (national.length() == 10 || national.length() == 9) {
                    return isPrivate(national) ? last : -1;
                }
            }
        }
        return -1;
    }

    private static int abroad(DigitGroups groups, int first) {
        for (int digits : new int[] {12, 13}) {
            int last = groups.upTo(digits, first, SEPARATORS);
            if (last >= 0 && groups.digits(first, last).matches("440?[127]\\d{9}")) {
                return last;
            }
        }
        return -1;
    }

    /** Mobiles without their nought: by their grouping, or where somebody is to be rung. */
    private static int mobile(String text, DigitGroups groups, int first) {
        int last = groups.upTo(10, first, SEPARATORS);
        if (last < 0 || SOMETHING_ELSE.isBefore(text, groups.start(first))) {
            return local(text, groups, first);
        }
        boolean usual = groups.length(first) == 4 && last > first && groups.length(first + 1) != 4;
        return usual || PhoneContext.isRinging(text, groups.start(first)) ? last : -1;
    }

    /** Land lines without their nought or area code, where "me" or "my" is to be rung. */
    private static int local(String text, DigitGroups groups, int first) {
        char begin = text.charAt(groups.start(first));
        int last = begin == '1' || begin == '2' ? groups.upTo(10, first, " -.()") : -1;
        if (last < 0 && groups.length(first) >= 3) {
            last = groups.upTo(6, first, " -");
            last = last < 0 ? groups.upTo(7, first, " -") : last;
        }
        return last >= 0 && isWhole(groups, last) && MINE.isBefore(text, groups.start(first)) ? last : -1;
    }

    private static final Label MINE = new Label(
            "me on",
            "me at",
            "my number is",
            "my phone number",
            "my phone number is",
            "my phone no",
            "my telephone number",
            "my landline",
            "home phone",
            "home number",
            "my tel",
            "my tel no",
            "her on",
            "him on",
            "my mobile",
            "us on",
            "mum on",
            "dad on",
            "my phone",
            "landline",
            "tel no",
            "phone no",
            "phone number",
            "contact number",
            "contact no");

    /** @param number without the leading nought */
    private static boolean isPrivate(String number) {
        char range = number.charAt(0);
        return range == '1' || range == '2' || range == '5' || range == '7';
    }

    private static boolean isDates(DigitGroups groups, int first) {
        return first + 2 < groups.count()
                && groups.length(first) == 2
                && groups.length(first + 1) <= 2
                && groups.length(first + 2) == 4
                && groups.digits(first + 2, first + 2).matches("(?:19|20)\\d\\d");
    }

    private static int start(DigitGroups groups, int first) {
        char before = groups.before(first);
        boolean bracket = before == '(' && groups.after(first) == ')';
        return before == '+' || bracket ? groups.start(first) - 1 : groups.start(first);
    }
}
