package org.listeningpost.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The feedback id: one post, wherever and however often it is found. Prints as {@code platform:native}, or as
 * {@code platform:scope~native} where the platform's ids are not platform-wide; that text is the key everywhere
 * outside (table {@code feedback}, CRM, console). A native id with other characters than letters, digits,
 * {@code . _ -}, or longer than 100, is replaced by its SHA-256 (32 hex digits).
 */
public record PostId(Platform platform, String scope, String nativeId) {

    private static final int LONGEST = 100;

    public PostId {
        Objects.requireNonNull(platform, "platform");
        scope = scope == null ? "" : scope;
        if (nativeId == null || nativeId.isEmpty()) {
            throw new IllegalArgumentException("A post needs a native id");
        }
        if (platform.idsPlatformWide() != scope.isEmpty()) {
            throw new IllegalArgumentException(
                    platform.word() + (scope.isEmpty() ? " ids need a scope" : " ids have no scope"));
        }
        if (!scope.isEmpty() && !isPlain(scope)) {
            throw new IllegalArgumentException("A scope is letters, digits, '.', '_' or '-'");
        }
        if (!isPlain(nativeId)) {
            nativeId = Hash.shortHash(nativeId, 32);
        }
    }

    /** An id on a platform whose ids are platform-wide. */
    public static PostId of(Platform platform, String nativeId) {
        return new PostId(platform, "", nativeId);
    }

    /** The scope of a configured feed or forum address: a short hash of it, 8 hex digits. */
    public static String scopeOf(String address) {
        return Hash.shortHash(address, 8);
    }

    /**
     * Reads what {@link #toString} printed.
     *
     * @throws IllegalArgumentException if the text is no feedback id
     */
    public static PostId parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("Not a feedback id: it has no platform, such as blog:1a2b3c4d~17");
        }
        Platform platform = Platform.of(text.substring(0, colon));
        if (!platform.word().equals(text.substring(0, colon))) {
            throw new IllegalArgumentException("Not a feedback id: no such platform");
        }
        String rest = text.substring(colon + 1);
        int tilde = rest.indexOf('~');
        String scope = tilde < 0 ? "" : rest.substring(0, tilde);
        String nativeId = rest.substring(tilde + 1);
        if (!isPlain(nativeId)) {
            throw new IllegalArgumentException(
                    "Not a feedback id: " + platform.word() + " is followed by odd characters");
        }
        return new PostId(platform, scope, nativeId);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '.'
                    || c == '_'
                    || c == '-';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The id as one segment of a URL path: {@code :} and {@code ~} percent-encoded where a URL needs it. */
    public String urlEncoded() {
        return java.net.URLEncoder.encode(toString(), StandardCharsets.UTF_8).replace("%7E", "~");
    }

    @Override
    public String toString() {
        return scope.isEmpty() ? platform.word() + ":" + nativeId : platform.word() + ":" + scope + "~" + nativeId;
    }
}
