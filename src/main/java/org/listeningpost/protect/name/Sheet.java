package org.listeningpost.protect.name;

import java.util.BitSet;

/** The words of a post, and for each how sure it is that it names somebody, and who says so. */
final class Sheet {
    final Tokens tokens;
    final BitSet kept;
    private final BitSet nobody;
    private final double[] confidence;
    private final String[] rule;
    private final BitSet sure = new BitSet();

    /**
     * @param kept the words of what is public or a thing
     * @param nobody those of them that no rule may take for a person
     */
    Sheet(Tokens tokens, BitSet kept, BitSet nobody) {
        this.tokens = tokens;
        this.kept = kept;
        this.nobody = nobody;
        this.confidence = new double[tokens.count()];
        this.rule = new String[tokens.count()];
    }

    Token at(int i) {
        return tokens.at(i);
    }

    int count() {
        return tokens.count();
    }

    /** Says that a word names somebody. */
    void mark(int i, double how, String by) {
        if (how > confidence[i] && !at(i).word().isEmpty() && !nobody.get(i)) {
            confidence[i] = how;
            rule[i] = by;
        }
    }

    /** Says so on grounds that no list of what is spelt alike can shake. */
    void markSure(int i, double how, String by) {
        mark(i, how, by);
        sure.set(i, !nobody.get(i));
    }

    void clear(int i) {
        confidence[i] = 0;
    }

    boolean isSure(int i) {
        return sure.get(i);
    }

    double confidence(int i) {
        return i < 0 || i >= confidence.length ? 0 : confidence[i];
    }

    boolean isMarked(int i) {
        return confidence(i) >= 0.5;
    }

    String rule(int i) {
        return rule[i];
    }

    /**
     * Whether the word could be read as a name where one is expected: listed as one, or unknown; written with a capital
     * if it is a word too.
     */
    boolean couldBe(int i) {
        Token t = at(i);
        if (t.word().isEmpty() || t.shape() == Token.Shape.OTHER || t.is(Kind.DAY | Kind.TITLE | Kind.POSSESSIVE)) {
            return t.isSureName();
        }
        if (t.isSureName()) {
            return true;
        }
        if (tokens.isCapital(i)) {
            return (t.isName() && !t.is(Kind.NEVER_LOWER) || t.isName() && t.shape() == Token.Shape.CAPITAL)
                    || (t.isUnknown() && t.word().length() > 1);
        }
        return (t.isName() && !t.is(Kind.NEVER_LOWER) && t.word().length() > 2)
                || (t.isUnknown() && t.word().length() > 3);
    }

    boolean isNameLike(int i) {
        return at(i).isSureName() || (at(i).isName() && at(i).isCapital());
    }

    /** Whether a word could be part of a name that a post is signed with. */
    boolean couldSign(int i) {
        Token t = at(i);
        return t.isName() && (t.isSureName() || tokens.isCapital(i)) || t.isInitial() && !t.isWritten("i");
    }

    /** Marks the further words of a name whose first is marked: family names, particles, initials. Answers its end. */
    int extend(int from, String by) {
        int i = from + 1;
        int last = from;
        while (tokens.isNext(i) && i - from < 5) {
            Token t = at(i);
            if (at(i - 1).possessive()) {
                break;
            }
            boolean capital = tokens.isCapital(i);
            boolean joined = t.gap() == Token.Gap.JOINED;
            if (t.is(Kind.PARTICLE)
                    && tokens.isNext(i + 1)
                    && couldBe(i + 1)
                    && !at(i + 1).is(Kind.WORD)) {
                i++;
            } else if (isFamily(i, capital) || (joined && couldBe(i))) {
                for (int k = last + 1; k <= i; k++) {
                    mark(k, 0.9, by);
                    if (isSure(from)) {
                        markSure(k, 0.9, by);
                    }
                }
                last = i++;
            } else if (t.isInitial()
                    && tokens.isInformative()
                    && t.word().charAt(0) != 'i'
                    && !at(i - 1).isInitial()) {
                mark(i, 0.8, by);
                last = i++;
            } else {
                break;
            }
        }
        return last;
    }

    private boolean isFamily(int i, boolean capital) {
        Token t = at(i);
        if (t.is(Kind.DAY | Kind.PUBLIC) || t.word().length() < 2 || t.is(Kind.SITE) && !at(i).is(Kind.FAMILY)) {
            return false;
        }
        if (capital) {
            return t.isName()
                    ? !(t.is(Kind.NEVER_LOWER) && !t.is(Kind.FAMILY) && t.shape() == Token.Shape.UPPER)
                    : t.isUnknown();
        }
        return t.isSureName() || (t.is(Kind.FAMILY) && COMMON_FAMILY.contains(t.word()));
    }

    private static final java.util.Set<String> COMMON_FAMILY = java.util.Set.of(
            "brown", "white", "green", "black", "wood", "woods", "hill", "baker", "cook", "king", "hall", "fox", "bell",
            "gray", "grey", "knight", "potter", "price", "stone", "walker", "west", "porter", "butler", "fisher",
            "hunter", "bishop", "pope", "lamb", "swan", "marsh", "fields", "brooks", "banks", "burns", "barber",
            "archer", "cole", "little", "lane", "preston", "bolton", "sutton", "kent", "barnes", "burton", "walton",
            "clifton", "newton", "lin", "kim", "rose");
}
