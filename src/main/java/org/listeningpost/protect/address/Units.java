package org.listeningpost.protect.address;

/** Parts of a building: "flat 2b", "Room B214", "top floor flat", "Block D", "2F1". */
final class Units {
    private static final int MOST = 4;

    private final Words words;
    private final Numbers numbers;

    Units(Words words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** Where one or more of them end that begin here, or -1. */
    int end(int at) {
        int end = one(at);
        int next = end;
        for (int more = 0; next > 0 && more < MOST; more++) {
            Gap gap = words.at(next).gap();
            next = gap == Gap.SPACE || gap == Gap.COMMA ? one(next) : -1;
            end = next > 0 ? next : end;
        }
        return end;
    }

    /** Whether it may be a room of a hospital as well. */
    boolean isRoom(int at) {
        return words.at(at).is(Kind.ROOMS)
                || words.at(at).capital() && words.at(at + 1).word().equals("wing");
    }

    private int one(int at) {
        Word word = words.at(at);
        if (word.is(Kind.UNIT)) {
            return numbered(at);
        }
        if (word.is(Kind.FLOOR)) {
            int next = words.at(at + 1).is(Kind.FLOOR) && words.isJoined(at + 1) ? at + 2 : at + 1;
            boolean flat = words.at(next).is(Kind.UNIT)
                    && words.isJoined(next)
                    && !words.at(next).is(Kind.ROOMS);
            return flat ? Math.max(next + 1, numbered(next)) : -1;
        }
        if (word.capital() && words.at(at + 1).word().equals("wing") && words.isJoined(at + 1)) {
            return words.at(at + 2).is(Kind.UNIT) ? at + 2 : -1;
        }
        int flat = numbers.flat(at);
        boolean numbered = flat > 0
                && (words.at(flat).gap() == Gap.COMMA || words.at(flat).gap() == Gap.SPACE)
                && words.at(flat).isFigures()
                && numbers.end(flat) > 0;
        return numbered ? flat : -1;
    }

    /** "flat 2b", "Apt. 8", "flat number 3", "Block D", "room B214". */
    private int numbered(int at) {
        int id = at + 1;
        if (words.at(id).is(Kind.NUMBER)) {
            id++;
        }
        Gap gap = words.at(id).gap();
        if (gap != Gap.SPACE && gap != Gap.DOT && gap != Gap.OPEN && gap != Gap.HYPHEN) {
            return -1;
        }
        int slashed = numbers.flat(id);
        int end = slashed > 0 ? slashed : numbers.end(id);
        if (end > 0) {
            return end;
        }
        Word word = words.at(id);
        boolean letter = word.word().length() == 1
                && (word.capital() || words.at(at).word().equals("flat"))
                && (!word.word().equals("a") && !word.word().equals("i")
                        || words.at(id + 1).gap() != Gap.SPACE);
        boolean code = word.word().length() <= 5 && word.hasDigit();
        return letter || code ? id + 1 : -1;
    }
}
