package org.listeningpost.protect;

import java.util.Map;

/** Invented values of the same kind and outline as real ones, from ranges that belong to nobody. */
final class Invented {
    private static final String PHONE = "07700900123";
    private static final String RIGHT = "9990000018";
    private static final String WRONG = "9990000019";
    private static final String DIGITS = "4719362805";
    private static final String LETTERS = "mabelinoradutesovikahp";
    private static final Map<Integer, String> NAMES = Map.of(
            2,
            "jo",
            3,
            "liz",
            4,
            "jean",
            5,
            "priya",
            6,
            "dorota",
            7,
            "abimola",
            8,
            "kathleen",
            9,
            "charlotte",
            10,
            "featherley");
    /** Names that are words as well: what was no name stays a word. */
    private static final Map<Integer, String> WORDS =
            Map.of(3, "may", 4, "will", 5, "grace", 6, "summer", 7, "crystal", 8, "sterling");

    private static final Map<Integer, String> MONTHS =
            Map.of(3, "may", 4, "june", 5, "march", 6, "august", 7, "october", 8, "november", 9, "september");
    private static final Map<Identifier, String> USUAL = Map.of(
            Identifier.NAME, "Aaaa",
            Identifier.STAFF_NAME, "Aaaaa",
            Identifier.NHS_NUMBER, "999 999 9999",
            Identifier.DOB, "00/00/0000",
            Identifier.POSTCODE, "AA0 0AA",
            Identifier.ADDRESS, "00 Aaaaa Aaaaaa",
            Identifier.PHONE, "00000 000000",
            Identifier.EMAIL, "aaaa",
            Identifier.NINO, "AA000000A",
            Identifier.HANDLE, "@aaaa_aaaa");

    private Invented() {}

    /** A value for a kind whose outline nobody kept. */
    static String of(Identifier type) {
        return of(type, USUAL.getOrDefault(type, "AA000000"), true);
    }

    /**
     * A value of this outline.
     *
     * @param telling whether it is to be such an identifier, or only looks like one
     */
    static String of(Identifier type, String outline, boolean telling) {
        return switch (type) {
            case NAME, STAFF_NAME -> words(outline, telling ? NAMES : WORDS, DIGITS);
            case EMAIL -> words(outline.replaceFirst("@.*", ""), NAMES, DIGITS) + "@example.org";
            case NHS_NUMBER -> words(outline, NAMES, outline.indexOf('9') >= 0 ? RIGHT : WRONG);
            case PHONE -> words(outline, NAMES, outline.startsWith("+00") ? "44" + PHONE.substring(1) : PHONE);
            case DOB -> words(outline, MONTHS, outline.startsWith("0000") ? "19500503" : "03051950");
            case POSTCODE ->
                words(outline, Map.of(1, "m", 2, "ls", 3, "lsz"), "19")
                        .replaceAll("(?<=\\d)ls", "zz")
                        .replaceAll("(?<=\\d)LS", "ZZ");
            case ADDRESS -> words(outline, Map.of(4, "lane", 6, "street", 5, "close", 3, "elm", 7, "larches"), DIGITS);
            default -> words(outline, NAMES, DIGITS);
        };
    }

    private static String words(String outline, Map<Integer, String> known, String digits) {
        StringBuilder value = new StringBuilder(outline.length());
        int digit = 0;
        for (int i = 0; i < outline.length(); i++) {
            char c = outline.charAt(i);
            if (c == '0' || c == '9') {
                value.append(digits.charAt(digit++ % digits.length()));
            } else if (isLetter(c)) {
                int end = i;
                while (end < outline.length() && isLetter(outline.charAt(end))) {
                    end++;
                }
                value.append(word(outline.substring(i, end), known));
                i = end - 1;
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    private static boolean isLetter(char c) {
        return c == 'a' || c == 'A';
    }

    private static String word(String outline, Map<Integer, String> known) {
        String word = known.get(outline.length());
        StringBuilder cased = new StringBuilder(outline.length());
        for (int i = 0; i < outline.length(); i++) {
            char c = word == null ? LETTERS.charAt(i % LETTERS.length()) : word.charAt(i);
            cased.append(outline.charAt(i) == 'A' ? Character.toUpperCase(c) : c);
        }
        return cased.toString();
    }
}
