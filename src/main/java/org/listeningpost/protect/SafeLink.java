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
        return link != null && !hasIdentifier.test(decoded(link));
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
