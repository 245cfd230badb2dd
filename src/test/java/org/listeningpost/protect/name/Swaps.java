package org.listeningpost.protect.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes a post anew with other people's names: from the lists, or such as no list has. */
final class Swaps {
    private static final String VOWELS = "aeiou";

    private final Random random = new Random(7);
    private final List<String> given = words("given-names.txt");
    private final List<String> family = words("family-names.txt");

    private static List<String> words(String file) {
        List<String> words = new ArrayList<>();
        for (String line : Lines.of(file)) {
            words.addAll(List.of(line.trim().split(" +")));
        }
        return words;
    }

    LabelledText swapped(LabelledText post) {
        StringBuilder text = new StringBuilder();
        BitSet names = new BitSet();
        BitSet unknown = new BitSet();
        Tokens tokens = Tokens.of(post.text());
        boolean odd = random.nextInt(4) == 0;
        int from = 0;
        for (int i = 0; i < tokens.count(); i++) {
            Token t = tokens.at(i);
            if (t.start() < from || !post.isName(t) || !t.isName() || t.end() - t.start() < 3) {
                continue;
            }
            copy(post, from, t.start(), text, names, unknown);
            int start = text.length();
            text.append(written(other(t, odd), t));
            names.set(start, text.length());
            from = t.end();
        }
        copy(post, from, post.text().length(), text, names, unknown);
        return new LabelledText(text.toString(), names, unknown, post.foreign());
    }

    private static void copy(LabelledText post, int from, int to, StringBuilder text, BitSet names, BitSet unknown) {
        for (int k = from; k < to; k++) {
            names.set(text.length(), post.names().get(k));
            unknown.set(text.length(), post.unknown().get(k));
            text.append(post.text().charAt(k));
        }
    }

    private String other(Token t, boolean odd) {
        List<String> list = t.is(Kind.GIVEN) ? given : family;
        String name = list.get(random.nextInt(list.size()));
        return odd ? unlisted(name) : name;
    }

    /** As parents may well have called somebody, but in no list. */
    private String unlisted(String name) {
        for (int tries = 0; tries < 8; tries++) {
            StringBuilder other = new StringBuilder(name);
            for (int k = 1; k < other.length(); k++) {
                if (VOWELS.indexOf(other.charAt(k)) >= 0 && random.nextBoolean()) {
                    other.setCharAt(k, VOWELS.charAt(random.nextInt(5)));
                }
            }
            if (Lexicon.kinds(other.toString()) == 0) {
                return other.toString();
            }
        }
        return name;
    }

    private static String written(String name, Token like) {
        return switch (like.shape()) {
            case UPPER -> name.toUpperCase(Locale.ROOT);
            case CAPITAL, MIXED, INITIAL -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            default -> name;
        };
    }
}
