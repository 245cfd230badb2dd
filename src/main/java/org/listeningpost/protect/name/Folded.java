package org.listeningpost.protect.name;

import java.text.Normalizer;
import java.util.Locale;

/** A word as it is looked up: small letters, no accents. */
public final class Folded {
    private static final String ODD = "łøđıßæœþð";
    private static final String[] PLAIN = {"l", "o", "d", "i", "ss", "ae", "oe", "th", "d"};

    private Folded() {}

    /** The word in small letters and without accents. */
    public static String of(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return foreign(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String foreign(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            int odd = ODD.indexOf(c);
            String part = odd >= 0
                    ? PLAIN[odd]
                    : c < 0x80
                            ? Character.toString(c)
                            : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            part.chars()
                    .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
                    .forEach(p -> plain.append((char) p));
        }
        return plain.toString();
    }
}
