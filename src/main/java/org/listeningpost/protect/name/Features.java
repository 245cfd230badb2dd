package org.listeningpost.protect.name;

import org.listeningpost.protect.name.Token.Shape;

/**
 * What the model is told of a word: what it may be, how it is written, what stands around it and what the rules think of
 * it. Each such fact is a place among the weights.
 */
final class Features {
    static final int SIZE = 1 << 18;
    private static final int REACH = 3;

    private final Sheet sheet;
    private final int[] words;
    private final int[] classes;
    private final int manner;
    private final int[] places = new int[128];
    private int count;
    private int serial;

    Features(Sheet sheet) {
        this.sheet = sheet;
        int size = sheet.count() + 2 * REACH;
        this.words = new int[size];
        this.classes = new int[size];
        for (int k = 0; k < size; k++) {
            Token t = sheet.at(k - REACH);
            words[k] = word(t);
            classes[k] = coarse(t) * 8 + t.shape().ordinal();
        }
        this.manner = manner();
    }

    /** Whether a word could be a name at all, so that it is worth asking. */
    boolean isAskedOf(int i) {
        Token t = sheet.at(i);
        if (t.shape() == Shape.OTHER || t.word().isEmpty() || sheet.kept.get(i) || t.is(Kind.TITLE)) {
            return false;
        }
        return t.isName() || t.isUnknown() || !t.isLower() && !sheet.tokens.startsSentence(i);
    }

    /** How many places {@link #place} has for a word. */
    int read(int i) {
        count = 0;
        serial = 0;
        Token t = sheet.at(i);
        itself(i, t);
        around(i, t);
        judged(i);
        return count;
    }

    int place(int k) {
        return places[k];
    }

    private void itself(int i, Token t) {
        int look = classes[i + REACH];
        int start = sheet.tokens.startsSentence(i) ? 1 : 0;
        int end = sheet.tokens.endsSentence(i) ? 1 : 0;
        add(1);
        add(look);
        add(look, manner, start);
        add(t.kinds(), t.shape().ordinal(), manner);
        add(words[i + REACH]);
        add(words[i + REACH], t.shape().ordinal(), manner);
        add(Math.min(9, t.word().length()), look);
        add(t.possessive() ? 1 : 0, look, start);
        add(t.gap().ordinal(), look);
        add(sheet.at(i + 1).gap().ordinal(), look, end);
        add(start * 2 + end, look, Math.min(4, sheet.count()));
        add(stem(t), t.shape().ordinal(), manner);
        boolean spelt = t.isUnknown() || t.isName();
        add(spelt ? part(t.word(), t.word().length() - 2, t.word().length()) : 0, t.is(Kind.WORD) ? 1 : 0);
        add(spelt ? part(t.word(), t.word().length() - 3, t.word().length()) : 0, t.is(Kind.WORD) ? 1 : 0);
        add(spelt ? part(t.word(), 0, 2) : 0, t.is(Kind.WORD) ? 1 : 0);
        add(spelt ? part(t.word(), 0, 3) : 0, t.is(Kind.WORD) ? 1 : 0);
        boolean dotted =
                t.end() < sheet.tokens.text().length() && sheet.tokens.text().charAt(t.end()) == '.';
        add(dotted ? 1 : 0, Math.min(3, t.word().length()), classes[i + 1 + REACH]);
        add(mark(i), look);
    }

    private void around(int i, Token t) {
        int at = i + REACH;
        int look = classes[at];
        int sort = coarse(t) * 2 + (t.isLower() ? 0 : 1);
        for (int d = -REACH; d <= REACH; d++) {
            if (d != 0) {
                add(words[at + d]);
                add(classes[at + d], sort);
                add(words[at + d], sort);
            }
        }
        int back = sheet.at(i).gap().ordinal();
        int fore = sheet.at(i + 1).gap().ordinal();
        add(words[at - 1], words[at + 1], sort);
        add(words[at - 2], words[at - 1], sort);
        add(words[at + 1], words[at + 2], sort);
        add(words[at - 1], words[at]);
        add(words[at], words[at + 1]);
        add(words[at - 1], back, look);
        add(words[at + 1], fore, look);
        add(words[at - 1], words[at - 2]);
        add(words[at + 1], words[at + 2]);
        add(words[at - 1], words[at + 1]);
        add(classes[at - 1], look, classes[at + 1]);
        add(classes[at - 2], classes[at - 1], look);
        add(classes[at + 1], classes[at + 2], look);
        add(classes[at - 1], classes[at + 1], back * 8 + fore);
        add(classes[at - 1], back, look);
        add(classes[at + 1], fore, look);
        add(words[at - 3], words[at - 2], words[at - 1]);
        add(words[at + 1], words[at + 2], words[at + 3]);
    }

    private void judged(int i) {
        int own = judgement(i);
        int before = judgement(i - 1);
        int after = judgement(i + 1);
        int look = classes[i + REACH];
        add(own);
        add(own, look);
        add(own, before, after);
        add(before, sheet.at(i).gap().ordinal(), look);
        add(after, sheet.at(i + 1).gap().ordinal(), look);
        add(judgement(i - 2), words[i - 1 + REACH], look);
        add(judgement(i + 2), words[i + 1 + REACH], look);
    }

    private int judgement(int i) {
        return sheet.confidence(i) == 0
                ? (i >= 0 && sheet.kept.get(i) ? 1 : 0)
                : sheet.rule(i).hashCode() + (sheet.isSure(i) ? 1 : 0);
    }

    /** The writing of a post as a whole: without capitals, with the usual ones, with too many. */
    private int manner() {
        if (!sheet.tokens.isInformative()) {
            return 2;
        }
        for (int i = 0; i < sheet.count(); i++) {
            if (sheet.at(i).isCapital() && !sheet.at(i).isWritten("i")) {
                return 1;
            }
        }
        return 0;
    }

    private int mark(int i) {
        int start = sheet.at(i).start();
        return start > 0 && !Character.isWhitespace(sheet.tokens.text().charAt(start - 1))
                ? sheet.tokens.text().charAt(start - 1)
                : 0;
    }

    /** "Normans teeth": what is left without the last letter. */
    private static int stem(Token t) {
        String word = t.word();
        if (word.length() < 4 || !word.endsWith("s") || t.is(Kind.GIVEN)) {
            return 0;
        }
        int kinds = Lexicon.kinds(word.substring(0, word.length() - 1));
        int name = kinds & (Kind.GIVEN | Kind.FAMILY);
        return name == 0 ? 1 : 2 + name * 2 + ((kinds & (Kind.WORD | Kind.PLACE)) != 0 ? 1 : 0);
    }

    /** A word stands for itself, a name for all names, an unknown word for all unknown ones. */
    private static int word(Token t) {
        if (t == Tokens.NONE) {
            return 3;
        }
        if (t.shape() == Shape.OTHER) {
            return 5;
        }
        if (t.isSureName()) {
            return t.is(Kind.GIVEN) ? 7 : 11;
        }
        return t.isUnknown() ? 13 : t.word().hashCode();
    }

    private static int coarse(Token t) {
        if (t == Tokens.NONE) {
            return 0;
        }
        if (t.isSureName()) {
            return t.is(Kind.FAMILY) ? t.is(Kind.GIVEN) ? 1 : 2 : 3;
        }
        if (t.isName()) {
            int rest = t.is(Kind.NEVER_LOWER) ? 0 : t.is(Kind.PLACE) ? 1 : t.is(Kind.DAY) ? 2 : 3;
            return (t.is(Kind.GIVEN) ? 4 : 8) + rest;
        }
        int first = Integer.numberOfTrailingZeros(t.kinds() & ~(Kind.WORD | Kind.VERB | Kind.NEVER_LOWER));
        return first < 32 ? 12 + first : t.isUnknown() ? 30 : t.is(Kind.VERB) ? 31 : t.is(Kind.NEVER_LOWER) ? 32 : 33;
    }

    private static int part(String word, int from, int to) {
        int hash = 17;
        for (int i = Math.max(0, from); i < Math.min(word.length(), to); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }

    private void add(int a) {
        add(a, 0, 0);
    }

    private void add(int a, int b) {
        add(a, b, 0);
    }

    private void add(int a, int b, int c) {
        int hash = (++serial * 0x9E3779B1) ^ a * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D + b * 0xC2B2AE35;
        hash = (hash ^ (hash >>> 13)) * 0x297A2D39 + c * 0x27D4EB2F;
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        places[count++] = (hash ^ (hash >>> 14)) & (SIZE - 1);
    }
}
