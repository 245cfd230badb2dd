package org.listeningpost.alert;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.config.SettingType;

/** Reads the setting {@code alert.rota}; what it says of a fault names the entry and never guesses. */
final class RotaReader {
    private static final Pattern TIMES = Pattern.compile("([0-9]{1,2}):([0-9]{2})-([0-9]{1,2}):([0-9]{2})");
    private static final int LONGEST = 10_000;
    private static final int MOST_ENTRIES = 50;
    private static final int MINUTES = 24 * 60;

    private final String entry;
    private boolean everyDay;
    private boolean bankHolidays;
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private int from;
    private int to = MINUTES;

    private RotaReader(String entry) {
        this.entry = entry;
    }

    static Rota read(String text) {
        String[] parts = text.split(";");
        if (text.length() > LONGEST || parts.length > MOST_ENTRIES) {
            throw new IllegalArgumentException("is too long: at most " + MOST_ENTRIES + " entries");
        }
        List<RotaEntry> entries = Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> new RotaReader(part).entry())
                .toList();
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("names nobody");
        }
        Rota rota = new Rota(entries);
        int idle = rota.neverInForce();
        if (idle > 0) {
            throw new IllegalArgumentException(
                    "has an entry that never comes into force, since those before it always hold: number " + idle);
        }
        return rota;
    }

    private RotaEntry entry() {
        int people = firstPerson();
        when(entry.substring(0, people).strip());
        return new RotaEntry(everyDay, days, bankHolidays, from, to, people(entry.substring(people)));
    }

    /** Where the first word with an @ begins: all before it says when. */
    private int firstPerson() {
        int at = entry.indexOf('@');
        if (at < 0) {
            throw fault("names nobody: write days, times and then addresses with commas between them");
        }
        int start = at;
        while (start > 0 && !Character.isWhitespace(entry.charAt(start - 1)) && entry.charAt(start - 1) != ',') {
            start--;
        }
        return start;
    }

    private List<String> people(String text) {
        List<String> people =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String person : people) {
            if (!SettingType.isMailAddress(person)) {
                throw fault("has something among its people that is no e-mail address; commas stand between them");
            }
            if (!seen.add(person)) {
                throw fault("names the same person twice");
            }
        }
        return people;
    }

    private void when(String text) {
        boolean daysTold = false;
        boolean timesTold = false;
        for (String word : text.replaceAll("\\s*,\\s*", ",").split("\\s+")) {
            if (word.isEmpty()) {
                continue;
            }
            Matcher times = TIMES.matcher(word);
            if (times.matches() && !timesTold) {
                times(times);
                timesTold = true;
            } else if (!daysTold && !timesTold && !Character.isDigit(word.charAt(0))) {
                Arrays.stream(word.split(",", -1)).forEach(this::days);
                daysTold = true;
            } else {
                throw fault("cannot be read at its word number " + (daysTold ? timesTold ? 3 : 2 : 1)
                        + ": days, then times such as 08:00-18:00, then addresses");
            }
        }
        everyDay = everyDay || !daysTold;
    }

    private void times(Matcher times) {
        from = minute(times.group(1), times.group(2));
        to = minute(times.group(3), times.group(4));
        if (from == to || from == MINUTES) {
            throw fault("begins and ends at the same time: leave the times out for the whole day");
        }
        if (to == 0) {
            to = MINUTES;
        }
    }

    private int minute(String hour, String minute) {
        int minutes = Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
        if (minutes > MINUTES || Integer.parseInt(minute) > 59) {
            throw fault("has a time of day that there is not; they run from 00:00 to 24:00");
        }
        return minutes;
    }

    private void days(String word) {
        if (word.equals("*")) {
            everyDay = true;
        } else if (word.equalsIgnoreCase("bank-holiday") || word.equalsIgnoreCase("bank-holidays")) {
            bankHolidays = true;
        } else {
            String[] ends = word.split("-", -1);
            DayOfWeek first = day(ends[0]);
            DayOfWeek last = ends.length == 1 ? first : day(ends[1]);
            if (ends.length > 2) {
                throw unknownDay();
            }
            for (DayOfWeek day = first; ; day = day.plus(1)) {
                days.add(day);
                if (day == last) {
                    break;
                }
            }
        }
    }

    /** {@code mon}, {@code Monday} and what lies between: at least three letters. */
    private DayOfWeek day(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> upper.length() >= 3 && day.name().startsWith(upper))
                .findFirst()
                .orElseThrow(this::unknownDay);
    }

    private IllegalArgumentException unknownDay() {
        return fault("has a day that there is not: mon, tue … sun, mon-fri, sat,sun, bank-holiday, or * for all");
    }

    /** Addresses stay out of messages: the entry is known by its beginning. */
    private IllegalArgumentException fault(String reason) {
        int shown = Math.max(
                0, entry.indexOf('@') < 0 ? Math.min(entry.length(), 40) : entry.lastIndexOf(' ', entry.indexOf('@')));
        String name = shown == 0
                ? "an entry"
                : "its entry '" + entry.substring(0, shown).strip() + "'";
        return new IllegalArgumentException("is faulty: " + name + " " + reason);
    }
}
