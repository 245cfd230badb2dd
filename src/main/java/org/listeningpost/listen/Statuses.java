package org.listeningpost.listen;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.listeningpost.post.Cursor;

/** What HTTP's own status codes mean, for every platform that has no code of its own in the body. */
public final class Statuses {
    private Statuses() {}

    /** The longest wait that a server may ask for. */
    static final Duration LONGEST_WAIT = Duration.ofHours(24);

    /** The answer that the status alone gives; empty for a 2xx, whose body decides. */
    public static Optional<Answer> answer(Reply reply, Cursor cursor) {
        int status = reply.status();
        if (status >= 200 && status < 300) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case 304 -> new Answer.Unchanged(cursor);
                    case 401, 403, 407 -> new Answer.Refused("authorisation refused (HTTP " + status + ")");
                    case 410 -> new Answer.Stopped("gone for good (HTTP 410)");
                    case 429, 503 -> new Answer.Wait(retryAfter(reply), "asked to wait (HTTP " + status + ")");
                    case 404 -> new Answer.Failed("no such address (HTTP 404)");
                    default -> new Answer.Failed("HTTP " + status);
                });
    }

    /** The moment Retry-After (seconds or a date) or x-rate-limit-reset (epoch seconds) names, at most a day away; or null. */
    public static Instant retryAfter(Reply reply) {
        Instant until = parse(reply.header("retry-after"), reply.at());
        if (until == null) {
            until = epoch(reply.header("x-rate-limit-reset"));
        }
        if (until == null) {
            return null;
        }
        Instant latest = reply.at().plus(LONGEST_WAIT);
        return until.isAfter(latest) ? latest : until;
    }

    private static Instant parse(String value, Instant at) {
        if (value == null) {
            return null;
        }
        String trimmed = value.trim();
        try {
            if (!trimmed.isEmpty() && trimmed.chars().allMatch(c -> c >= '0' && c <= '9')) {
                long seconds = trimmed.length() > 9 ? LONGEST_WAIT.toSeconds() : Long.parseLong(trimmed);
                return at.plusSeconds(seconds);
            }
            return ZonedDateTime.parse(trimmed, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Instant epoch(String value) {
        return value != null && value.matches("[0-9]{9,11}") ? Instant.ofEpochSecond(Long.parseLong(value)) : null;
    }
}
