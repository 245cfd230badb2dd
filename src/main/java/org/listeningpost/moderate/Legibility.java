package org.listeningpost.moderate;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** What the words of a text are, counted in one walk: read here, of other languages, unknown, or no words at all. */
final class Legibility {
    private static final int LONGEST_WORD = 40;
    private static final String BREAKS = "€‚ƒ„…†‡ˆ‰Š‹Œš›œžŸ“”‘’•–—˜";

    private final String text;
    private final Languages languages;
    private final Vocabulary vocabulary;
    private final long read;

    /** How many words only a language has that is not read here, by its place; and how many it shares with those read. */
    final int[] only;

    final int[] shared;
    final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);

    int words;
    int known;
    int foreign;
    int unknown;
    int singles;
    int mash;
    int mashLetters;
    int latin;
    int otherScript;
    int digits;
    int signs;
    int kindsOfSigns;
    int boxes;
    int neutral;
    int broken;
    int commas;

    /** Signs that end sentences or part a list. */
    int stops;

    /** Words that people on care hardly do without, glue such as "the" and "of" apart. */
    int meant;

    /** Where glue stands beside glue as in no sentence. */
    int stumbles;

    private int glueAt = -1;
    private int glueEnd;

    private long signsSeen;

    Legibility(String text, Languages languages, Vocabulary vocabulary, long read) {
        this.text = text;
        this.languages = languages;
        this.vocabulary = vocabulary;
        this.read = read;
        this.only = new int[languages.count()];
        this.shared = new int[languages.count()];
        walk();
    }

    private void walk() {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) <= ' ') {
                stops += text.charAt(at) == '\n' ? 1 : 0;
                commas += text.charAt(at) == '\n' ? 1 : 0;
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && text.charAt(end) > ' ') {
                end++;
            }
            chunk(at, end);
            at = end;
        }
        kindsOfSigns = Long.bitCount(signsSeen);
    }

    private void chunk(int from, int to) {
        if (Solid.isLink(text, from, to)) {
            neutral++;
        } else if (Solid.isCipher(text, from, to)) {
            mash++;
            words++;
            mashLetters += to - from;
            latin += to - from;
        } else {
            words(from, to);
        }
    }

    private void words(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (isPlain(c) || (c >= 0x80 && Letters.isWord(text, at))) {
                int end = at;
                boolean isOther = false;
                while (end < to
                        && (isPlain(text.charAt(end)) || (text.charAt(end) >= 0x80 && Letters.isWord(text, end)))) {
                    isOther |= isOther(end);
                    end++;
                }
                if (isOther) {
                    otherScript(at, end);
                } else {
                    latin(at, end);
                }
                at = end;
            } else {
                sign(c, at);
                at++;
            }
        }
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private boolean isOther(int at) {
        char c = text.charAt(at);
        return c >= 0x250 && (c < 0x1E00 || c > 0x1EFF);
    }

    private void sign(char c, int at) {
        boolean isBroken = at + 1 < text.length() && isBroken(c, text.charAt(at + 1));
        if (c == 0xFFFD || isBroken) {
            broken++;
        }
        commas += c == ',' ? 1 : 0;
        stops += ".,;:!?/-&".indexOf(c) >= 0 ? 1 : 0;
        if (c < 0x80) {
            signs++;
            signsSeen |= 1L << (c & 63);
        } else if (c >= 0x2500 && c < 0x25A0) {
            boxes++;
        } else if (c >= 0x2000) {
            neutral++;
        }
    }

    /** Letters whose bytes were taken for letters of another encoding. */
    private static boolean isBroken(char c, char next) {
        return "ÃÂâãÐÑÅÄ".indexOf(c) >= 0 && ((next >= 0x80 && next < 0xC0) || BREAKS.indexOf(next) >= 0);
    }

    private void otherScript(int from, int to) {
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            UnicodeScript script = UnicodeScript.of(c);
            if (script == UnicodeScript.LATIN || c < 0x80) {
                latin++;
            } else if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                otherScript += script == UnicodeScript.HAN ? 3 : 1;
                scripts.merge(script, 1, Integer::sum);
            }
            i += Character.charCount(c);
        }
    }

    private void latin(int from, int to) {
        int length = to - from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else {
                latin++;
            }
            if (c >= 0x80 && i + 1 < text.length() && isBroken(c, text.charAt(i + 1))) {
                broken++;
            }
        }
        if (length == 1) {
            single(from);
        } else if (text.charAt(from) > '9' || Mash.isMixed(text, from, to)) {
            word(from, to);
        }
    }

    /** Letters that stand alone tell nothing, unless they are all there is; tied to a word they may, as in {@code d'un}. */
    private void single(int from) {
        char c = text.charAt(from);
        boolean isTied = from + 2 < text.length() && text.charAt(from + 1) == '\'' && text.charAt(from + 2) > '9';
        if (isTied) {
            count(languages.of(text, from, from + 1));
        } else if (c > '9') {
            singles++;
            meant += c == 'I' || c == 'i' ? 1 : 0;
        }
    }

    private void word(int from, int to) {
        long bits = to - from > LONGEST_WORD ? 0 : languages.of(text, from, to);
        if (bits != 0) {
            words++;
            known += (bits & read) != 0 ? 1 : 0;
            foreign += (bits & read) == 0 ? 1 : 0;
            count(bits);
            meant(from, to, bits);
        } else if (isCapitals(from, to)) {
            neutral++;
        } else if (vocabulary.number(text, from, to) != Vocabulary.UNKNOWN) {
            words++;
            known++;
        } else if (!isName(from, to) && languages.isMash(text, from, to)) {
            words++;
            mash++;
            mashLetters += to - from;
        } else if (Character.isUpperCase(text.charAt(from))) {
            neutral++;
        } else {
            words++;
            unknown++;
        }
    }

    /** Whether this is code rather than a sentence about it. */
    boolean isCode() {
        return signs >= 2 && meant * 3 <= words && CodeSigns.areIn(text);
    }

    private void meant(int from, int to, long bits) {
        boolean isGlue = (bits & Languages.GLUE) != 0;
        meant += !isGlue && (bits & Languages.MEANT) != 0 ? 1 : 0;
        if (isGlue) {
            boolean isNext = glueAt >= 0 && from == glueEnd + 1;
            boolean isThe = isNext && glueEnd - glueAt == 3 && text.charAt(glueAt + 1) == 'h';
            boolean isSame =
                    isNext && glueEnd - glueAt == to - from && text.regionMatches(glueAt, text, from, to - from);
            stumbles += isThe || isSame ? 1 : 0;
            glueAt = from;
            glueEnd = to;
        }
    }

    private void count(long bits) {
        boolean isRead = (bits & read) != 0;
        int[] counts = isRead ? shared : only;
        for (long left = Languages.languages(bits) & ~read; left != 0; left &= left - 1) {
            counts[Long.numberOfTrailingZeros(left)]++;
        }
    }

    /** A short word that begins with a capital, as brands and names from anywhere do. */
    private boolean isName(int from, int to) {
        return to - from < 8
                && Character.isUpperCase(text.charAt(from))
                && Character.isLowerCase(text.charAt(from + 1))
                && Character.isLowerCase(text.charAt(to - 1));
    }

    private boolean isCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return to - from <= 6;
    }
}
