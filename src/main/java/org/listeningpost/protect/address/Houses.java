package org.listeningpost.protect.address;

import org.listeningpost.protect.name.Listed;

/** Houses by their names: "Rose Cottage", "The Laurels", "Hillside", "Tŷ Mawr Bach". */
final class Houses {
    private static final int MOST_WORDS = 5;

    private final Words words;

    Houses(Words words) {
        this.words = words;
    }

    /** Where a name in capitals ends that begins here and may be a house's, or -1. */
    int end(int at) {
        int first = isThe(at) ? at + 1 : at;
        int end = first;
        while (end < first + MOST_WORDS && (end == first || words.isJoined(end)) && isOfName(first, end)) {
            end++;
        }
        while (end > first && words.at(end - 1).is(Kind.LINK)) {
            end--;
        }
        if (end == first
                || words.at(end - 1).is(Kind.PUBLIC)
                || words.at(first).word().length() < 2) {
            return -1;
        }
        if (isTrade(first, end)) {
            return -1;
        }
        boolean more = words.at(end).gap() == Gap.SPACE
                && !words.at(end).capital()
                && words.at(end).is(Kind.HOUSE);
        int last = more ? end + 1 : end;
        return words.at(last).gap() == Gap.SPACE && words.at(last).is(Kind.PUBLIC) ? -1 : last;
    }

    /** In small letters, where a flat stood before: "maple house". */
    int lower(int at) {
        for (int i = at; i < at + 3 && (i == at || words.isJoined(i)); i++) {
            Word word = words.at(i);
            if (i > at && word.is(Kind.HOUSE)) {
                return i + 1;
            }
            if (word.is(Kind.STOP) || word.is(Kind.PUBLIC) || word.isFigures()) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether it is called as houses are. */
    boolean isHouseLike(int at, int end) {
        Word last = words.at(end - 1);
        if (last.is(Kind.HOUSE) || last.is(Kind.HOMELY)) {
            return end - at > 1 || last.is(Kind.HOMELY);
        }
        if (last.is(Kind.MAYBE) && end - at > 1) {
            return true;
        }
        Word first = words.at(at);
        boolean celtic =
                first.is(Kind.HOUSE_HEAD) || first.is(Kind.HEAD) || first.word().equals("an");
        if (celtic && (end - at > 1 || first.word().length() > 4)) {
            return true;
        }
        return end - at == 1 && Vocabulary.isPlaceLike(last.word()) && !Listed.isPlace(last.word());
    }

    /** Whether it is a house of its own, such as a cottage with its name. */
    boolean isOwn(int at, int end) {
        return end - at > 1
                && !isThe(end - 2)
                && words.at(end - 1).is(Kind.OWN)
                && words.at(end - 1).capital();
    }

    /** "Riverside Retail Park", "Town Hall". */
    private boolean isTrade(int first, int end) {
        boolean hall = words.at(end - 1).word().equals("hall")
                || words.at(end - 1).word().equals("halls");
        for (int i = first; i < end; i++) {
            if (words.at(i).is(Kind.TRADE) || hall && words.at(i).is(Kind.CIVIC)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThe(int at) {
        return words.at(at).capital() && words.at(at).word().equals("the");
    }

    private boolean isOfName(int first, int at) {
        Word word = words.at(at);
        if (at > first && word.is(Kind.LINK)) {
            return words.at(at + 1).capital() && words.isJoined(at + 1);
        }
        boolean an = word.word().equals("an") && words.at(at + 1).capital();
        return word.capital()
                && !word.hasDigit()
                && (at > first || !word.is(Kind.STOP) || an)
                && !word.is(Kind.UNIT) | word.is(Kind.HOUSE);
    }
}
