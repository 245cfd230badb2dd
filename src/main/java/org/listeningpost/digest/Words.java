package org.listeningpost.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** How the hub says things to a reader: dates, numbers, the names of sources and rules. */
public final class Words {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM HH:mm", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);
    private static final Map<String, String> SOURCES =
            Map.of("x", "X", "youtube", "YouTube", "care-opinion", "Care Opinion", "blog", "Blogs", "forum", "Forums");

    private Words() {}

    /** {@code Friday 20 November 08:00}. */
    public static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /** {@code Fri 20 Nov 08:00}, or {@code time not known}. */
    public static String shortMoment(Instant at, ZoneId zone) {
        return at == null ? "time not known" : SHORT.format(at.atZone(zone));
    }

    /** {@code 1 post}, {@code 2 posts}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code care-opinion} as {@code Care Opinion}. */
    public static String source(String source) {
        return SOURCES.getOrDefault(source, plain(source));
    }

    /** {@code self-harm} as {@code Self harm}. */
    public static String plain(String word) {
        String spaced = word.replace('-', ' ').strip();
        return spaced.isEmpty() ? word : spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }

    /** {@code crm} as {@code CRM}. */
    public static String sink(String sink) {
        return sink.equals("crm") ? "CRM" : sink;
    }
}
