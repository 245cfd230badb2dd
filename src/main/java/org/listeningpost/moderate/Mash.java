package org.listeningpost.moderate;

/**
 * Whether a run of letters and digits is no word of any language, but what fingers falling on a keyboard write, or a
 * machine: judged by pairs of letters that hardly any known word has, by missing vowels and by what repeats.
 */
final class Mash {
    private static final int SELDOM = 3;

    private final int[] pairs = new int[26 * 26];

    /** Takes in how the words of a line, which have spaces between them, are spelt. */
    void learn(String line) {
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = KnownWords.plain(line.charAt(i));
            if (isLetter(before) && isLetter(c)) {
                pairs[(before - 'a') * 26 + c - 'a']++;
            }
            before = c;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether the unknown word between two places is mash. What is stretched, as in {@code grrrr}, counts once. */
    boolean isMash(String text, int from, int to) {
        if (isMixed(text, from, to) || isRow(text, from, to) || isRepeating(text, from, to)) {
            return true;
        }
        int length = 0;
        int odd = 0;
        int vowels = 0;
        int digits = 0;
        int ascii = 0;
        int run = 0;
        int longest = 0;
        int same = 0;
        int stretches = 0;
        char before = ' ';
        for (int i = from; i < to; i++) {
            char c = KnownWords.plain(text.charAt(i));
            ascii += text.charAt(i) < 0x80 ? 1 : 0;
            same = c == before ? same + 1 : 1;
            stretches += same == 3 ? 1 : 0;
            if (same > 1) {
                continue;
            }
            length++;
            odd += isOdd(before, c) ? 1 : 0;
            digits += c <= '9' ? 1 : 0;
            boolean isVowel = "aeiouy".indexOf(c) >= 0;
            vowels += isVowel ? 1 : 0;
            run = isVowel ? 0 : run + 1;
            longest = Math.max(longest, run);
            before = c;
        }
        if (stretches >= 3) {
            return true;
        }
        if (length < 4 || digits > 0) {
            return ascii == 0 && to - from >= 4;
        }
        return ascii == 0
                || (vowels == 0 && (odd > 0 || length >= 6))
                || odd * 4 >= length
                || longest >= (odd > 0 ? 5 : 6);
    }

    /** Letters that lie side by side on a keyboard. */
    private static boolean isRow(String text, int from, int to) {
        int steps = 0;
        boolean hasVowel = false;
        for (int i = from; i < to; i++) {
            char c = KnownWords.plain(text.charAt(i));
            hasVowel |= "aeiouy".indexOf(c) >= 0;
            int distance = i == from ? 0 : place(c) - place(KnownWords.plain(text.charAt(i - 1)));
            steps += distance == 1 || distance == -1 ? 1 : 0;
        }
        int pairs = to - from - 1;
        return pairs >= 3 ? steps * 4 >= pairs * 3 : pairs == 2 && steps == 2 && !hasVowel;
    }

    private static int place(char c) {
        int place = "qwertyuiop  asdfghjkl  zxcvbnm".indexOf(c);
        return place < 0 ? -9 * c : place;
    }

    /** Whether letters and digits change places as in no dose, room or time. */
    static boolean isMixed(String text, int from, int to) {
        int changes = 0;
        for (int i = from + 1; i < to; i++) {
            changes += text.charAt(i) <= '9' != text.charAt(i - 1) <= '9' ? 1 : 0;
        }
        return changes >= 3;
    }

    private boolean isOdd(char a, char b) {
        return isLetter(a) && isLetter(b) && pairs[(a - 'a') * 26 + b - 'a'] < SELDOM;
    }

    /** As in {@code gfdgfdgfd}; those who laugh, or kiss, repeat themselves too. */
    private static boolean isRepeating(String text, int from, int to) {
        for (int period = 1; period <= 4; period++) {
            int same = 0;
            for (int i = from + period; i < to; i++) {
                same += KnownWords.plain(text.charAt(i)) == KnownWords.plain(text.charAt(i - period)) ? 1 : 0;
            }
            if (same == to - from - period) {
                boolean isUsual = "xzhmlaeiou".indexOf(KnownWords.plain(text.charAt(from))) >= 0;
                return same >= (period > 1 ? period * (isUsual ? 30 : 2) : isUsual ? 24 : 12);
            }
        }
        return false;
    }
}
