package org.listeningpost.listen.feed;

import java.util.Locale;

/** What an element's characters are, once XML has been taken off. */
enum Form {
    PLAIN,
    HTML,
    /** The feed does not say, or is known to say it wrongly: HTML if it looks like it. */
    EITHER,
    /** No text: a picture, say. */
    NONE;

    /** RSS has HTML everywhere; Atom says so in {@code type}, and Atom 0.3 in {@code mode} too. */
    static Form of(boolean atom, String type, String mode) {
        if (!atom) {
            return HTML;
        }
        if ("base64".equals(mode)) {
            return NONE;
        }
        if (type == null) {
            return "escaped".equals(mode) ? HTML : EITHER;
        }
        return ofType(type.strip().toLowerCase(Locale.ROOT), "escaped".equals(mode));
    }

    private static Form ofType(String type, boolean escaped) {
        if (type.equals("text") || type.startsWith("text/plain")) {
            return escaped ? EITHER : PLAIN;
        }
        if (type.contains("html")) {
            return HTML;
        }
        return type.startsWith("text") || type.endsWith("xml") ? EITHER : NONE;
    }
}
