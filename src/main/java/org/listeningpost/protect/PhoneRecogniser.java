package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;

/**
 * Telephone numbers of persons: British mobiles and land lines (Ofcom's National Telephone Numbering Plan) and any number
 * with a country code. Numbers that are public by their range stay: 111, 999, 116 123, 0800, 0808, 0300, 084x, 087x, 09.
 */
final class PhoneRecogniser implements Recogniser {
    private static final String SEPARATORS = " -.()/";
    private static final Label RING = new Label(
            "(?:phone|telephone|tel|mobile|mob|cell|call|ring|text|whatsapp|contact)(?: (?:me|us|him|her|them))?(?: (?:on|at|no|num|number))?",
            "phone",
            "telephone",
            "tel",
            "mobile",
            "mob",
            "cell",
            "call",
            "ring",
            "text",
            "whatsapp",
            "contact",
            "me",
            "us",
            "him",
            "her",
            "them",
            "on",
            "at",
            "no",
            "num",
            "number");

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public List<Span> find(Glance glance) {
        DigitGroups groups = glance.groups();
        List<Span> spans = new ArrayList<>();
        for (int first = 0; first < groups.count(); first++) {
            int last = last(glance.text(), groups, first);
            if (last >= 0) {
                spans.add(glance.span(start(groups, first), groups.end(last), Identifier.PHONE, 0.9, this));
                first = last;
            }
        }
        return spans;
    }

    /** The group with which a number that begins with {@code first} ends, or -1 if none begins there. */
    private static int last(String text, DigitGroups groups, int first) {
        char second = groups.length(first) > 1 ? text.charAt(groups.start(first) + 1) : ' ';
        if (Character.isUpperCase(groups.before(first))) {
            return -1;
        }
        if (groups.before(first) == '+') {
            return international(groups, first, 0);
        }
        return switch (text.charAt(groups.start(first))) {
            case '0' -> second == '0' ? international(groups, first, 2) : national(groups, first);
            case '4' -> second == '4' ? mobileAbroad(groups, first) : -1;
            case '7' -> RING.isBefore(text, groups.start(first)) ? groups.upTo(10, first, SEPARATORS) : -1;
            default -> -1;
        };
    }

    private static int national(DigitGroups groups, int first) {
        int last = groups.upTo(11, first, SEPARATORS);
        if (last < 0 && groups.length(first) >= 4) {
            last = groups.upTo(10, first, SEPARATORS);
            return last >= 0 && groups.digits(first, last).charAt(1) == '1' ? last : -1;
        }
        return last >= 0 && isPrivate(groups.digits(first, last).substring(1)) && !isDate(groups, first) ? last : -1;
    }

    /** After {@code +} or {@code 00}: a country code and the number, with or without the {@code (0)}. */
    private static int international(DigitGroups groups, int first, int prefix) {
        for (int digits = 15; digits >= 9; digits--) {
            int last = groups.upTo(digits + prefix, first, SEPARATORS);
            if (last >= 0) {
                String number = groups.digits(first, last).substring(prefix);
                if (!number.startsWith("44")) {
                    return prefix == 0 ? last : -1;
                }
                String national = number.substring(number.startsWith("440") ? 3 : 2);
                if (national.length() == 10 || national.length() == 9) {
                    return isPrivate(national) ? last : -1;
                }
            }
        }
        return -1;
    }

    private static int mobileAbroad(DigitGroups groups, int first) {
        int last = groups.upTo(12, first, SEPARATORS);
        return last >= 0 && groups.digits(first, last).startsWith("447") ? last : -1;
    }

    /** @param number without the leading nought */
    private static boolean isPrivate(String number) {
        char range = number.charAt(0);
        return range >= '1' && range <= '7' && range != '4' && range != '6' && !number.startsWith("300");
    }

    private static boolean isDate(DigitGroups groups, int first) {
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
