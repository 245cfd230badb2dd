package org.listeningpost.moderate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ways in which a text says to get in touch: links, e-mail addresses and telephone numbers, each in one spelling, so
 * that the same one is known again. What belongs to public services is left out: many people pass that on in good faith.
 */
final class Contacts {
    private static final int MOST = 16;
    private static final int LONGEST = 200;
    private static final Set<String> PUBLIC_PREFIXES = Set.of("080", "030", "033", "034", "084", "087", "118");

    private Contacts() {}

    /** At most sixteen of them, of the text as it is read. */
    static Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        int at = 0;
        while (at < text.length() && found.size() < MOST) {
            int end = wordEnd(text, at);
            if (end - at > 3 && end - at <= LONGEST) {
                add(text.substring(at, end).toLowerCase(Locale.ROOT), found);
            }
            at = end + 1;
        }
        phones(text, found);
        return found;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"()[]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void add(String word, Set<String> found) {
        String trimmed = trimmed(word);
        int at = trimmed.indexOf('@');
        if (at > 0 && trimmed.indexOf('.', at) > 0) {
            if (!isPublic(trimmed.substring(at + 1))) {
                found.add("mail:" + trimmed);
            }
        } else if (trimmed.startsWith("http://") || trimmed.startsWith("https://") || trimmed.startsWith("www.")) {
            String link = trimmed.replaceFirst("^https?://", "");
            String plain = (link.startsWith("www.") ? link.substring(4) : link).split("[?#]", 2)[0];
            String host = plain.split("[/:]", 2)[0];
            if (host.indexOf('.') > 0 && !isPublic(host)) {
                found.add("link:" + (plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain));
            }
        }
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && ".,;:!?'*".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isPublic(String host) {
        return host.endsWith(".nhs.uk")
                || host.equals("nhs.uk")
                || host.endsWith(".gov.uk")
                || host.equals("gov.uk")
                || host.endsWith(".police.uk")
                || host.endsWith(".ac.uk");
    }

    /** Runs of digits with no more than two other signs between; in the national form. */
    private static void phones(String text, Set<String> found) {
        StringBuilder digits = new StringBuilder();
        int gap = 0;
        for (int i = 0; i <= text.length() && found.size() < MOST; i++) {
            char c = i < text.length() ? text.charAt(i) : 'x';
            if (c >= '0' && c <= '9') {
                digits.append(c);
                gap = 0;
            } else if (" -.()+".indexOf(c) < 0 || ++gap > 2) {
                phone(digits.toString(), found);
                digits.setLength(0);
                gap = 0;
            }
        }
    }

    private static void phone(String digits, Set<String> found) {
        String national = digits.startsWith("0044")
                ? "0" + digits.substring(4)
                : digits.startsWith("44") && digits.length() > 11 ? "0" + digits.substring(2) : digits;
        String plain = national.startsWith("00") ? national.substring(1) : national;
        boolean isPhone = plain.startsWith("0") && plain.length() >= 10 && plain.length() <= 11;
        if (isPhone && !PUBLIC_PREFIXES.contains(plain.substring(0, 3))) {
            found.add("tel:" + plain);
        }
    }
}
