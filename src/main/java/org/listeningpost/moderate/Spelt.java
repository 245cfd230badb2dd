package org.listeningpost.moderate;

/**
 * The words that may be met in disguise, letter by letter. In what is looked up, {@code 1} is an i or an l and {@code *}
 * is any letter or two; a star is believed only in words that people hide.
 */
final class Spelt {
    private static final int SHORTEST = 3;

    /** Vowels first: that is where the stars stand. */
    private static final int[] ORDER =
            "uioaeybcdfghjklmnpqrstvwxz".chars().map(c -> c - 'a').toArray();

    private final Node root = new Node();

    private static final class Node {
        private final Node[] next = new Node[26];
        private String word;
        private boolean isHidden;
    }

    void add(String word, boolean isHidden) {
        if (word.length() < SHORTEST && !word.equals("u")) {
            return;
        }
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) - 'a';
            if (letter < 0 || letter >= 26) {
                return;
            }
            if (node.next[letter] == null) {
                node.next[letter] = new Node();
            }
            node = node.next[letter];
        }
        node.word = word;
        node.isHidden |= isHidden;
    }

    /** The word that this is, or null. */
    String find(String letters) {
        return find(root, letters, 0, false, 0);
    }

    private static String find(Node node, String letters, int at, boolean starred, int stars) {
        if (at == letters.length()) {
            return node.word != null && (!starred || node.isHidden) ? node.word : null;
        }
        char c = letters.charAt(at);
        if (c >= 'a' && c <= 'z') {
            Node next = node.next[c - 'a'];
            return next == null ? null : find(next, letters, at + 1, starred, stars);
        }
        if (c == '1') {
            String i = node.next[8] == null ? null : find(node.next[8], letters, at + 1, starred, stars);
            return i != null || node.next[11] == null ? i : find(node.next[11], letters, at + 1, starred, stars);
        }
        return c == '*' && stars < 4 ? anyLetter(node, letters, at, stars) : null;
    }

    private static String anyLetter(Node node, String letters, int at, int stars) {
        for (int letter : ORDER) {
            Node next = node.next[letter];
            String found = next == null ? null : find(next, letters, at + 1, true, stars + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The words that stand here without spaces, the longest first, or null if something is left over. */
    String split(String letters) {
        String whole = find(letters);
        if (whole != null) {
            return whole;
        }
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < letters.length()) {
            Node node = root;
            int end = -1;
            for (int i = at; i < letters.length(); i++) {
                char c = letters.charAt(i) == '1' ? 'i' : letters.charAt(i);
                node = c >= 'a' && c <= 'z' ? node.next[c - 'a'] : null;
                if (node == null) {
                    break;
                }
                end = node.word != null ? i + 1 : end;
            }
            if (end < 0) {
                return null;
            }
            words.append(letters, at, end).append(' ');
            at = end;
        }
        return words.toString().strip();
    }
}
