package org.listeningpost.alert;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.listeningpost.protect.KeyRing;

/**
 * The link by which a person acknowledges an alert. Its signature is the authority: whoever has the mail may say that
 * they look after the post, until the link expires. It holds the feedback id and no address.
 */
public final class AlertLink {
    /** How long a link may be used. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final int LONGEST = 1_000;

    private final KeyRing keys;

    public AlertLink(KeyRing keys) {
        this.keys = keys;
    }

    /**
     * What a link is for.
     *
     * @param step of the alert's way: whom the mail went to
     */
    public record Ticket(String id, int screening, int step, Instant expires) {
        public boolean isExpired(Instant now) {
            return !now.isBefore(expires);
        }

        private String words() {
            return id + " " + screening + " " + step + " " + expires.getEpochSecond();
        }
    }

    /** The link of a ticket, at the console's public address. */
    public URI to(URI console, Ticket ticket) {
        String base = console.toString();
        return URI.create(base + (base.endsWith("/") ? "" : "/") + "acknowledge/" + token(ticket));
    }

    /** The part of the link that is signed, with its signature. */
    public String token(Ticket ticket) {
        String words = ticket.words();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8)) + "."
                + keys.sign(words);
    }

    /** What a token says; empty unless this hub's key has signed it. It may have expired. */
    public Optional<Ticket> read(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String words = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
            if (!keys.isSigned(words, token.substring(dot + 1))) {
                return Optional.empty();
            }
            String[] parts = words.split(" ", -1);
            return Optional.of(new Ticket(
                    parts[0],
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    Instant.ofEpochSecond(Long.parseLong(parts[3]))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
