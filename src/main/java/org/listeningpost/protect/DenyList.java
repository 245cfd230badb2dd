package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what the organisation has said must never be seen: whole words and numbers, with whatever stands between their parts. */
final class DenyList implements Recogniser {
    static final String NAME = "deny-list";
    private static final int WIDEST_GAP = 3;

    private final Node root = new Node();

    /** @param value folded: letters and digits, in lower case */
    void add(String value, Identifier type) {
        Node node = root;
        for (int i = 0; i < value.length(); i++) {
            node = node.next.computeIfAbsent(value.charAt(i), c -> new Node());
        }
        node.type = type;
    }

    boolean isEmpty() {
        return root.next.isEmpty();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Clue clue() {
        return Clue.ANY;
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        List<Span> found = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = Character.isLetterOrDigit(text.charAt(i));
            if (word && !inside) {
                match(glance, text, i, found);
            }
            inside = word;
        }
        return found;
    }

    /** The longest that begins here. */
    private void match(Glance glance, String text, int start, List<Span> found) {
        Node node = root;
        Identifier type = null;
        int end = start;
        int gap = 0;
        for (int i = start; i < text.length() && gap <= WIDEST_GAP; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                gap++;
                continue;
            }
            gap = 0;
            node = node.next.get(Character.toLowerCase(text.charAt(i)));
            if (node == null) {
                break;
            }
            if (node.type != null && isEndOfWord(text, i + 1)) {
                type = node.type;
                end = i + 1;
            }
        }
        if (type != null) {
            found.add(glance.span(start, end, type, 1, this));
        }
    }

    private static boolean isEndOfWord(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** One place in the tree of values. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private Identifier type;
    }
}
