package org.listeningpost.protect.address;

/** Whether a postcode stands behind an address, perhaps after its town. */
final class Postcode {
    private static final int REACH = 3;

    private Postcode() {}

    static boolean isNear(Words words, int at) {
        for (int i = at; i < at + REACH; i++) {
            Gap gap = words.at(i).gap();
            if (gap != Gap.SPACE && gap != Gap.COMMA) {
                return false;
            }
            if (isAt(words, i)) {
                return true;
            }
            if (words.at(i).isFigures()) {
                return false;
            }
        }
        return false;
    }

    static boolean isAt(Words words, int at) {
        return isInward(words.at(at + 1).word()) && isOutward(words.at(at).word());
    }

    private static boolean isOutward(String word) {
        int letters = 0;
        while (letters < word.length() && word.charAt(letters) >= 'a') {
            letters++;
        }
        return letters >= 1
                && letters <= 2
                && word.length() > letters
                && word.length() <= letters + 2
                && isDigit(word.charAt(letters));
    }

    private static boolean isInward(String word) {
        return word.length() == 3 && isDigit(word.charAt(0)) && word.charAt(1) >= 'a' && word.charAt(2) >= 'a';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
