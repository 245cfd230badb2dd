package org.listeningpost.moderate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads words that are disguised to get past a filter: digits and signs for letters, letters of other alphabets, stars,
 * letters set apart. Only whole words that the rules know are revealed, so that Scunthorpe, B12 and "f a q" stay as they
 * are; a word in plain letters is never touched.
 */
final class Disguise {
    /** Letters of other alphabets, each beside the one that it is taken for. */
    private static final Map<Integer, String> LOOKS =
            pairs("аa еe оo рp сc уy хx іi їi јj ѕs ԁd һh ԛq ԝw ьb вb кk мm нh тt зz гg пn иi лl цu ѵv"
                    + " ցg սu ոn աw օo οo αa εe ρp υu ιi κk νv τt χx ηn ζz βb γy ωw σo ɡg ıi ℓl");

    private static final int LONGEST = 40;

    private final Spelt spelt = new Spelt();

    Disguise(Vocabulary vocabulary) {
        vocabulary.words().forEach(word -> spelt.add(word, false));
        for (String list : List.of("slurs", "strong-language", "insults", "sexual")) {
            ShippedList.lines(list).stream()
                    .flatMap(line -> Words.split(line).stream())
                    .forEach(word -> spelt.add(word.toLowerCase(Locale.ROOT), true));
        }
    }

    /** The text with its disguised words in plain letters, or null if it has none. */
    String revealed(String text) {
        StringBuilder plain = null;
        int at = 0;
        int copied = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) > ' ') {
                end++;
            }
            if (end > at) {
                int apart = lettersApart(text, at);
                int upTo = apart > 0 ? apart : end;
                String word =
                        apart > 0 ? joined(text, at, apart) : isSuspect(text, at, end) ? read(text, at, end) : null;
                if (word != null) {
                    plain = plain == null ? new StringBuilder() : plain;
                    plain.append(text, copied, at).append(' ').append(word).append(' ');
                    copied = upTo;
                }
                end = upTo;
            }
            at = end + 1;
        }
        return plain == null ? null : plain.append(text, copied, text.length()).toString();
    }

    /** Where a row of at least three single letters has ended, or 0. */
    private static int lettersApart(String text, int from) {
        int at = from;
        int letters = 0;
        int end = 0;
        while (at < text.length() && text.charAt(at) > ' ' && (at + 1 == text.length() || text.charAt(at + 1) <= ' ')) {
            letters++;
            end = at + 1;
            at = end;
            while (at < text.length() && text.charAt(at) <= ' ' && at - end < 4) {
                at++;
            }
        }
        return letters >= 3 ? end : 0;
    }

    /** Wider spaces part the words; where there are none, the words are told apart as they can be. */
    private String joined(String text, int from, int to) {
        StringBuilder all = new StringBuilder();
        for (String word : text.substring(from, to).split("\\s{2,}")) {
            String letters = letters(word.replaceAll("\\s", ""));
            String found = letters.length() > 200 ? null : spelt.split(letters);
            if (found == null) {
                return null;
            }
            all.append(found).append(' ');
        }
        return all.toString();
    }

    private static boolean isSuspect(String text, int at, int end) {
        if (end - at > LONGEST || end - at < 3) {
            return false;
        }
        boolean letter = false;
        boolean other = false;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 0x7F;
            letter |= isLetter;
            other |= c > 0x7F || (c >= '0' && c <= '9') || "@$!*|.-_+#".indexOf(c) >= 0;
        }
        return letter && other;
    }

    private String read(String text, int from, int to) {
        int at = from;
        int end = to;
        while (at < end && "\"'([{.,;:?-_#".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        while (end > at && "\"')]}.,;:?!-_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = text.substring(at, end);
        if (isPlain(word)
                || word.contains("://")
                || word.indexOf('@') > 0 && word.indexOf('.', word.indexOf('@')) > 0) {
            return null;
        }
        if (isSingles(word)) {
            return spelt.split(letters(word.replaceAll("[._-]", "")));
        }
        String letters = letters(word);
        return isMostlyLetters(word) ? spelt.find(letters) : null;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '-');
    }

    /** As in {@code s.c.u.m}. */
    private static boolean isSingles(String word) {
        if (word.length() < 5 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 1; i < word.length(); i += 2) {
            if ("._-*".indexOf(word.charAt(i)) < 0 || !Character.isLetterOrDigit(word.charAt(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMostlyLetters(String word) {
        long letters = word.codePoints().filter(Character::isLetter).count();
        return letters >= 2 && letters * 2 >= word.codePointCount(0, word.length())
                || letters >= 2 && word.indexOf('5') > 0;
    }

    /** Small Latin letters; what could be several, or any, stays as it is. */
    private static String letters(String word) {
        List<String> parts = new ArrayList<>();
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !Marks.isAccent(c))
                .forEach(c -> parts.add(letter(c)));
        return String.join("", parts);
    }

    private static String letter(int c) {
        String looks = c > 0x7F ? LOOKS.get(c) : null;
        if (looks != null) {
            return looks;
        }
        return switch (c) {
            case '0' -> "o";
            case '3', '€' -> "e";
            case '4', '@' -> "a";
            case '5', '$' -> "s";
            case '7', '+' -> "t";
            case '8' -> "b";
            case '9' -> "g";
            case '!', '|' -> "1";
            case '#' -> "*";
            default -> Character.toString(c);
        };
    }

    private static Map<Integer, String> pairs(String pairs) {
        return Arrays.stream(pairs.split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair.codePointAt(0), pair -> pair.substring(1)));
    }
}
