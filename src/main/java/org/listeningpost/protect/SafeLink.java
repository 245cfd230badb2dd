package org.listeningpost.protect;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A post's link without a person in it: parameters that name or authorise somebody are dropped; where an identifier is
 * left, the whole query goes, and where it stands in the path, the link.
 */
final class SafeLink {
    private static final Pattern TELLING = Pattern.compile(
            "(?i).*(author|user|name|mail|tel|phone|mobile|birth|dob|token|secret|session|sid|auth|passw|pwd|apikey|api_key)"
                    + ".*");

    private static final int SHORTEST_NUMBER = 8;

    private final Predicate<String> hasIdentifier;

    /** @param hasIdentifier whether a decoded link holds one */
    SafeLink(Predicate<String> hasIdentifier) {
        this.hasIdentifier = hasIdentifier;
    }

    /** The link as it may leave, or null. */
    URI of(URI link) {
        if (link == null) {
            return null;
        }
        URI plain = withoutTellingParameters(link);
        if (isSafe(plain)) {
            return plain;
        }
        URI bare = with(plain, null, null);
        return isSafe(bare) ? bare : null;
    }

    private boolean isSafe(URI link) {
        return link != null && (cannotTell(link.toString()) || !hasIdentifier.test(decoded(link)));
    }

    /** Nearly every link: no address, nothing encoded, and no number as long as a date of birth. */
    private static boolean cannotTell(String link) {
        int digits = 0;
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c == '@' || c == '%') {
                return false;
            }
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '/' || c == '&' || c == '=' || Character.isLetter(c)) {
                digits = 0;
            }
            if (digits >= SHORTEST_NUMBER) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(URI link) {
        String text = link.toString();
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static URI withoutTellingParameters(URI link) {
        if (link.getRawQuery() == null) {
            return link;
        }
        List<String> all = Arrays.asList(link.getRawQuery().split("&"));
        List<String> kept = all.stream().filter(SafeLink::tellsNobody).toList();
        return kept.size() == all.size()
                ? link
                : with(
                        link,
                        kept.isEmpty() ? null : kept.stream().collect(Collectors.joining("&")),
                        link.getRawFragment());
    }

    private static boolean tellsNobody(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 || !TELLING.matcher(parameter.substring(0, equals)).matches();
    }

    private static URI with(URI link, String query, String fragment) {
        if (link == null) {
            return null;
        }
        try {
            return new URI(link.getScheme() + "://" + link.getRawAuthority() + link.getRawPath()
                    + (query == null ? "" : "?" + query) + (fragment == null ? "" : "#" + fragment));
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
