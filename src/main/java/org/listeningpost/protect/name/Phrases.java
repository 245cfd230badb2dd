package org.listeningpost.protect.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Listed phrases, found wherever a text holds their words in a row. */
final class Phrases {
    /** What is spelt like a person's name and is public or a thing: Florence Nightingale, Crohn's, St Thomas'. */
    static final Phrases KEPT = new Phrases(
            "kept-phrases.txt", "public-people.txt", "characters.txt", "things.txt", "kin-and-greetings.txt");

    /** What is said of staff who did well, by what they did: "held my hand", "worth every penny". */
    static final Phrases PRAISE = new Phrases("praise-phrases.txt");

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private boolean ends;
    }

    private final Node root = new Node();

    /** Reads files with a phrase a line, or with several in a line, parted by semicolons. */
    private Phrases(String... files) {
        for (String file : files) {
            Lines.of(file).forEach(line -> List.of(line.split("; ?")).forEach(this::add));
        }
    }

    private void add(String phrase) {
        Tokens tokens = Tokens.of(phrase.replace(" & ", " "));
        Node node = root;
        for (int i = 0; i < tokens.count(); i++) {
            node = node.next.computeIfAbsent(key(tokens.at(i)), key -> new Node());
        }
        node.ends = tokens.count() > 0;
    }

    private static String key(Token token) {
        return token.possessive() ? token.word() + "'s" : token.word();
    }

    /** The words of a text that these phrases cover. */
    BitSet in(Tokens tokens) {
        BitSet covered = new BitSet();
        for (int i = 0; i < tokens.count(); i++) {
            int end = end(tokens, i);
            if (end > i) {
                covered.set(i, end);
            }
        }
        return covered;
    }

    private int end(Tokens tokens, int from) {
        Node node = root;
        int end = -1;
        for (int i = from; i < tokens.count() && node != null; i++) {
            if (i > from && tokens.at(i).gap().compareTo(Token.Gap.MARK) > 0) {
                break;
            }
            Token token = tokens.at(i);
            Node next = node.next.get(key(token));
            node = next == null && token.possessive() ? node.next.get(token.word()) : next;
            if (node != null && node.ends) {
                end = i + 1;
            }
        }
        return end;
    }
}
