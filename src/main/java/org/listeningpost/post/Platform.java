package org.listeningpost.post;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a post was said. {@link #word()} is the name in feedback ids, settings and the CRM. */
public enum Platform {
    X(true),
    FACEBOOK(true),
    YOUTUBE(true),
    CARE_OPINION(true),
    BLOG(false),
    FORUM(false),
    INBOX(false),
    OTHER(false);

    private static final Map<String, Platform> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(Platform::word, Function.identity()));

    private final boolean idsPlatformWide;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Platform(boolean idsPlatformWide) {
        this.idsPlatformWide = idsPlatformWide;
    }

    /** The lower-case word used outside the program, such as {@code care-opinion}. */
    public String word() {
        return word;
    }

    /** Whether a native id means the same post wherever on the platform it was found; if not, ids carry a scope. */
    public boolean idsPlatformWide() {
        return idsPlatformWide;
    }

    /** The platform with this word; {@link #OTHER} for a word the hub does not know. */
    public static Platform of(String word) {
        return Arrays.stream(values())
                .filter(p -> p.word.equals(word))
                .findFirst()
                .orElse(OTHER);
    }
}
