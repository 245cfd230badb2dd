package org.listeningpost.protect.address;

import java.util.List;

/** House numbers apart from their streets: "on Fern Hill, she's number 34", "37 Fern Hill, and the man from 39". */
final class Loose {
    private static final double SAID = 0.8;
    private static final int REACH = 12;

    private final Words words;
    private final Numbers numbers;
    private final Streets streets;
    private final List<Place> places;
    private int passed;

    Loose(Words words, Numbers numbers, Streets streets, List<Place> places) {
        this.words = words;
        this.numbers = numbers;
        this.streets = streets;
        this.places = places;
    }

    void read() {
        boolean known = !places.isEmpty();
        int found = places.size();
        int bare = -1;
        for (int at = 1; at < words.count(); at++) {
            Word last = words.at(at - 1);
            boolean number = last.is(Kind.NUMBER);
            if ((number || known) && numbers.end(at) > 0 && isFree(at, found)) {
                int end = numbers.end(at);
                if (number && (isOfStreet(at) || isAnswer(at, end) || isWithPostcode(at, end))
                        || known && isAnother(at, end)) {
                    places.add(new Place(words.at(at).start(), words.at(end - 1).end(), SAID));
                    bare = at;
                    at = end - 1;
                }
            }
        }
        if (bare >= 0 && known) {
            same(words.at(bare), found);
        }
    }

    /** "Fern Hill, she's number 34": a street stands before it in the same sentence. */
    private boolean isOfStreet(int at) {
        for (int i = at - 2; i > 0 && i > at - REACH; i--) {
            Gap gap = words.at(i + 1).gap();
            if (gap == Gap.BREAK || gap == Gap.DOT && i < at - 2) {
                return false;
            }
            Word word = words.at(i);
            boolean kind = word.is(Kind.STREET) || word.is(Kind.MAYBE) && word.capital();
            Word name = words.at(i - 1);
            if (kind && words.isJoined(i) && name.capital() && streets.named(i - 1) == i + 1) {
                return true;
            }
            if (word.is(Kind.STREET)
                    && words.isJoined(i)
                    && !name.is(Kind.STOP)
                    && !name.is(Kind.SOFT)
                    && !name.is(Kind.LINK)) {
                return true;
            }
        }
        return false;
    }

    /** "Number 14, SK6 7QQ", "SK6 7QQ, no 14". */
    private boolean isWithPostcode(int at, int end) {
        if (Postcode.isNear(words, end)) {
            return true;
        }
        for (int i = at - 2; i > 0 && i > at - 6; i--) {
            if (Postcode.isAt(words, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "And the number. 41." */
    private boolean isAnswer(int at, int end) {
        Gap gap = words.at(at).gap();
        return (gap == Gap.DOT || gap == Gap.OPEN || gap == Gap.BREAK) && closes(end) && isAskedFor(at);
    }

    private boolean isAskedFor(int at) {
        for (int i = at - 1; i > 0 && i > at - REACH; i--) {
            String word = words.at(i).word();
            if (word.equals("postcode") || word.equals("street") || word.startsWith("addres") || word.equals("house")) {
                return true;
            }
        }
        return false;
    }

    /** "They put sixteen.", "the man from 39 sat with her", "not 16!". */
    private boolean isAnother(int at, int end) {
        String last = words.at(at - 1).word();
        if (words.at(at).gap() != Gap.SPACE) {
            return false;
        }
        boolean corrected = words.at(end).word().equals("not") && numbers.end(end + 1) > 0;
        boolean person = last.equals("from") && closes(end)
                || last.equals("from") && isPerson(words.at(at - 2).word());
        boolean other = switch (last) {
            case "not", "put", "typed", "wrote", "to", "number", "no", "says" -> closes(end);
            default -> false;
        };
        return corrected || person || other;
    }

    private static boolean isPerson(String word) {
        return switch (word) {
            case "man",
                    "woman",
                    "lady",
                    "lad",
                    "lass",
                    "bloke",
                    "guy",
                    "neighbour",
                    "neighbours",
                    "people",
                    "couple",
                    "family",
                    "girl",
                    "boy",
                    "chap",
                    "them",
                    "her",
                    "him",
                    "someone",
                    "somebody" -> true;
            default -> false;
        };
    }

    private boolean closes(int end) {
        Gap gap = words.at(end).gap();
        return end >= words.count() || gap == Gap.DOT || gap == Gap.COMMA || gap == Gap.BREAK || gap == Gap.OPEN;
    }

    /** The same number once more, as in "now sixteen gets my letters". */
    private void same(Word number, int found) {
        passed = 0;
        for (int at = 0; at < words.count(); at++) {
            Word word = words.at(at);
            if (word.word().equals(number.word()) && word.start() != number.start() && isFree(at, found)) {
                places.add(new Place(word.start(), word.end(), SAID));
            }
        }
    }

    private boolean isFree(int at, int found) {
        Word word = words.at(at);
        while (passed < found && places.get(passed).end() <= word.start()) {
            passed++;
        }
        return passed == found || places.get(passed).start() >= word.end();
    }
}
