package org.listeningpost.protect.address;

/** What the words before a number or house tell: whether somebody lives there, is visited or sent something. */
final class Cue {
    static final int STRONG = 3;
    private static final int REACH = 7;
    private static final int QUESTION = 12;

    private final Words words;

    Cue(Words words) {
        this.words = words;
    }

    /** From 0, nothing, to 3: here somebody lives. */
    int before(int at) {
        Gap gap = words.at(at).gap();
        Word last = words.at(at - 1);
        if (gap == Gap.BREAK || (gap == Gap.DOT && !last.is(Kind.NUMBER))) {
            return isAsked(at) ? STRONG : 0;
        }
        int near = near(at);
        boolean leads = near > 0 || last.is(Kind.LIVE) || gap == Gap.COMMA || gap == Gap.OPEN;
        if (leads && tells(at, Kind.LIVE, REACH)) {
            return last.is(Kind.ON) && !last.is(Kind.LIVE) ? 2 : STRONG;
        }
        return gap == Gap.OPEN && isAsked(at) ? STRONG : near;
    }

    /** Whether what stands there may be called by a name alone, as in "at 44 Stanhope". */
    boolean mayBeBare(int at) {
        Word last = words.at(at - 1);
        return isPersonOf(at)
                || last.is(Kind.NEAR)
                || last.is(Kind.TO)
                || last.is(Kind.LIVE)
                || before(at) == STRONG && !last.is(Kind.ON);
    }

    /** Whether a word of this kind stands in the same sentence, not far before. */
    boolean tells(int at, Kind kind, int reach) {
        for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
            if (words.at(i).is(kind)) {
                return true;
            }
            Gap gap = words.at(i).gap();
            if (gap == Gap.BREAK || gap == Gap.DOT) {
                return false;
            }
        }
        return false;
    }

    /** "Bus 42", "ward no 7". */
    boolean isRide(int at) {
        Word last = words.at(at - 1);
        boolean joined = words.at(at).gap() == Gap.SPACE;
        return joined
                && (last.is(Kind.RIDE)
                        || last.is(Kind.NUMBER) && words.at(at - 2).is(Kind.RIDE));
    }

    private int near(int at) {
        Word last = words.at(at - 1);
        if (isPersonOf(at)) {
            return 2;
        }
        if (last.is(Kind.NEAR)) {
            return 2;
        }
        return last.is(Kind.TO) || last.is(Kind.ON) || words.at(at).gap() == Gap.OPEN ? 1 : 0;
    }

    /** "Mrs Patel of 17 Tweed", "the lady from 17 Tweed". */
    private boolean isPersonOf(int at) {
        String last = words.at(at - 1).word();
        Word who = words.at(at - 2);
        return (last.equals("of") || last.equals("from"))
                && words.at(at - 1).gap() == Gap.SPACE
                && (who.is(Kind.PERSON) || who.capital() && !who.is(Kind.STOP) && !who.is(Kind.PUBLIC));
    }

    /** "What is your address?" and what is answered. */
    private boolean isAsked(int at) {
        for (int i = at - 1; i >= 0 && i >= at - QUESTION; i--) {
            String word = words.at(i).word();
            if (word.startsWith("addres") || word.equals("addy") || word.equals("live") || word.equals("postcode")) {
                return true;
            }
        }
        return false;
    }
}
