package org.listeningpost.listen.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as feeds write them: RFC 822 with all its slips, C's asctime, and ISO 8601 in every precision. */
final class FeedDates {
    private FeedDates() {}

    private static final int LONGEST = 64;
    private static final String TIME = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?";
    private static final String ZONE =
            "\\s*(?<zone>[A-Za-z]{1,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{1,2}(?::?\\d{2})?)?";

    // The day of the week is read over: it is often wrong, or in the writer's own language.
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[^\\d\\s,]+,?\\s*)?(?<day>\\d{1,2})[\\s-]+(?<month>[A-Za-z]{3,9})\\.?,?[\\s-]+(?<year>\\d{4}|\\d{2})(?:,?\\s+(?:at\\s+)?"
                    + TIME + ZONE + ")?(?:\\s*\\([^)]*\\))?");
    private static final Pattern ASCTIME =
            Pattern.compile("(?:[A-Za-z]{3,9},?\\s+)?(?<month>[A-Za-z]{3,9})\\s+(?<day>\\d{1,2}),?\\s+" + TIME
                    + "\\s*(?<zone>[A-Za-z]{1,5})?\\s+(?<year>\\d{4})");
    private static final Pattern ISO_8601 = Pattern.compile(
            "(?<year>\\d{4})(?:-?(?<month>\\d{2})(?:-?(?<day>\\d{2})(?:(?:\\s*[Tt]\\s*|\\s+)(?<hour>\\d{2})(?::?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d+)?)?)?"
                    + ZONE + ")?)?)?");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("BST", "+01:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"));

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** The moment, in UTC where no zone or an unknown one is named; null if it is no date. */
    static Instant parse(String text) {
        String date = text == null ? "" : text.strip();
        if (date.isEmpty() || date.length() > LONGEST) {
            return null;
        }
        for (Pattern form : new Pattern[] {RFC_822, ISO_8601, ASCTIME}) {
            Matcher found = form.matcher(date);
            if (found.matches()) {
                return instant(found);
            }
        }
        return null;
    }

    private static Instant instant(Matcher found) {
        try {
            int hour = number(found.group("hour"), 0);
            int second = Math.min(59, number(found.group("second"), 0)); // a leap second
            return LocalDateTime.of(
                            year(found.group("year")),
                            month(found.group("month")),
                            number(found.group("day"), 1),
                            hour == 24 ? 0 : hour,
                            number(found.group("minute"), 0),
                            second)
                    .plusDays(hour == 24 ? 1 : 0)
                    .toInstant(zone(found.group("zone")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int month(String text) {
        if (text == null || Character.isDigit(text.charAt(0))) {
            return number(text, 1);
        }
        int at = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0; // the month 0 is refused as a date
    }

    private static ZoneOffset zone(String text) {
        if (text == null) {
            return ZoneOffset.UTC;
        }
        int sign = Math.max(text.indexOf('+'), text.indexOf('-'));
        if (sign < 0) {
            return ZoneOffset.of(ZONES.getOrDefault(text.toUpperCase(Locale.ROOT), "Z"));
        }
        String digits = text.substring(sign + 1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int total = hours * 60 + minutes;
        return ZoneOffset.ofTotalSeconds((text.charAt(sign) == '-' ? -total : total) * 60);
    }
}
