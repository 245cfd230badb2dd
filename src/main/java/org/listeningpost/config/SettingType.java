package org.listeningpost.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a setting's value may be: says what is wrong with one, in words that do not repeat it. */
public final class SettingType {
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");
    private static final Duration LONGEST = Duration.ofDays(3_660);
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"\\\\]+@[A-Za-z0-9.-]+");

    static final SettingType TEXT =
            new SettingType(value -> value.chars().anyMatch(c -> c < ' ') ? "must be one line of text" : null);
    static final SettingType URLS = new SettingType(value -> firstFault(value, SettingType::webAddress));
    static final SettingType URL = new SettingType(SettingType::webAddress);
    static final SettingType MAILS = new SettingType(value -> firstFault(value, SettingType::mailAddress));
    static final SettingType MAIL_ADDRESS = new SettingType(SettingType::mailAddress);
    static final SettingType DURATION_TYPE = new SettingType(SettingType::duration);
    static final SettingType CADENCE = new SettingType(value -> value.equals("adaptive") ? null : duration(value));
    static final SettingType PORT = whole(0, 65_535);
    /** A number between 0 and 1, such as {@code 0.8}. */
    static final SettingType SHARE = new SettingType(value ->
            value.matches("0(\\.[0-9]{1,6})?|1(\\.0{1,6})?") ? null : "must be a number from 0 to 1, such as 0.8");

    static final SettingType FLAG = oneOf("true", "false");
    static final SettingType HOST = new SettingType(value ->
            value.matches("[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:]+]") ? null : "must be a host name or address");
    static final SettingType TIME = new SettingType(SettingType::time);
    static final SettingType ZONE = new SettingType(SettingType::zone);
    static final SettingType DATABASE =
            new SettingType(value -> value.startsWith("jdbc:sqlite:") || value.startsWith("jdbc:postgresql:")
                    ? null
                    : "must begin with jdbc:sqlite: or jdbc:postgresql:");

    private final Function<String, String> fault;

    private SettingType(Function<String, String> fault) {
        this.fault = fault;
    }

    /** What is wrong with the value; empty if nothing is. */
    public Optional<String> fault(String value) {
        return Optional.ofNullable(fault.apply(value));
    }

    static SettingType whole(long least, long most) {
        return new SettingType(value -> {
            boolean digits =
                    !value.isEmpty() && value.length() < 12 && value.chars().allMatch(c -> c >= '0' && c <= '9');
            boolean inRange = digits && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
            return inRange ? null : "must be a whole number from " + least + " to " + most;
        });
    }

    static SettingType oneOf(String... words) {
        List<String> allowed = Arrays.asList(words);
        return new SettingType(
                value -> allowed.contains(value) ? null : "must be one of " + String.join(", ", allowed));
    }

    /** The items of a comma-separated value, without blanks. */
    static List<String> items(String value) {
        return Arrays.stream(value.split(","))
                .map(String::trim)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** A checked duration, such as {@code 15m}. */
    static Duration parseDuration(String value) {
        Matcher matcher = DURATION.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a checked duration");
        }
        long count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    /** Whether mail can be sent to this address, as far as its looks go. */
    public static boolean isMailAddress(String value) {
        return mailAddress(value) == null;
    }

    private static String firstFault(String value, Function<String, String> one) {
        List<String> items = items(value);
        for (int i = 0; i < items.size(); i++) {
            String fault = one.apply(items.get(i));
            if (fault != null) {
                return items.size() == 1 ? fault : "number " + (i + 1) + " of " + items.size() + " " + fault;
            }
        }
        return null;
    }

    private static String webAddress(String value) {
        try {
            URI uri = new URI(value);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return "must begin with http:// or https://";
            }
            if (uri.getHost() == null) {
                return "has no host name";
            }
            return uri.getRawUserInfo() == null ? null : "must not carry a user name or password";
        } catch (URISyntaxException e) {
            return "is not a web address";
        }
    }

    private static String mailAddress(String value) {
        return MAIL.matcher(value).matches() ? null : "is not an e-mail address";
    }

    private static String duration(String value) {
        Matcher matcher = DURATION.matcher(value);
        boolean fits = matcher.matches()
                && Long.parseLong(matcher.group(1)) > 0
                && parseDuration(value).compareTo(LONGEST) <= 0;
        return fits ? null : "must be a duration such as 500ms, 30s, 15m, 24h or 7d, of ten years at most";
    }

    private static String time(String value) {
        try {
            LocalTime.parse(value);
            return null;
        } catch (DateTimeException e) {
            return "must be a time of day such as 08:30";
        }
    }

    private static String zone(String value) {
        try {
            ZoneId.of(value);
            return null;
        } catch (DateTimeException e) {
            return "must be a time zone such as Europe/London";
        }
    }
}
