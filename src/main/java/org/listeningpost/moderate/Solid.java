package org.listeningpost.moderate;

/** What stands between two spaces and is no words: a link, an address, a hash, something encoded. */
final class Solid {
    private static final int CIPHER = 16;

    private Solid() {}

    /** Links, mail addresses, hashtags and handles, which are of no language. */
    static boolean isLink(String text, int from, int to) {
        char first = text.charAt(from);
        if ((first == '#' || first == '@') && from + 1 < to && Letters.isWord(text, from + 1)) {
            return true;
        }
        for (int i = from + 1; i < to - 2; i++) {
            char c = text.charAt(i);
            if (c == ':' && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
                return true;
            }
            if ((c == '@' || c == '.') && isPlain(text.charAt(i - 1)) && (c == '@' || isHost(text, i + 1, to))) {
                return true;
            }
        }
        return false;
    }

    /** As in {@code example.org/page}. */
    private static boolean isHost(String text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end - from >= 2 && end - from <= 6 && (end == to || "/.,?)!:".indexOf(text.charAt(end)) >= 0);
    }

    /** Letters, small and capital, and digits that change all the time. */
    static boolean isCipher(String text, int from, int to) {
        int length = to - from;
        if (length < CIPHER) {
            return false;
        }
        int changes = 0;
        int others = 0;
        int digits = 0;
        int before = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int kind = kind(c);
            digits += kind == 2 ? 1 : 0;
            others += kind == 3 ? 1 : 0;
            if (kind == 4) {
                return false;
            }
            if (kind < 3) {
                changes += kind != before && !(before == 1 && kind == 0) ? 1 : 0;
                before = kind;
            }
        }
        return others * 4 <= length && digits < length && changes * (digits * 8 >= length ? 6 : 4) >= length;
    }

    private static int kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return 0;
        }
        if (c >= 'A' && c <= 'Z') {
            return 1;
        }
        return c >= '0' && c <= '9' ? 2 : "+/=_.$-%?".indexOf(c) >= 0 ? 3 : 4;
    }

    private static boolean isPlain(char c) {
        return kind(c) < 3;
    }
}
