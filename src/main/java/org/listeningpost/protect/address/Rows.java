package org.listeningpost.protect.address;

/** Houses told by their place in a street, and streets with their numbers behind: "the end house on Mill Lane", "Mill Lane 14". */
final class Rows {
    private static final int REMARK = 4;

    private final Words words;
    private final Numbers numbers;
    private final Cue cue;
    private final Streets streets;

    Rows(Words words, Numbers numbers, Cue cue, Streets streets) {
        this.words = words;
        this.numbers = numbers;
        this.cue = cue;
        this.streets = streets;
    }

    /** "last bungalow on the left, Mill Lane", "2nd house past the Fox, Station Rd". */
    int end(int at) {
        int house = words.at(at + 1).is(Kind.POSITION) ? at + 2 : at + 1;
        if (!isHome(words.at(house).word()) || !words.isJoined(house)) {
            return -1;
        }
        for (int i = house + 1; i <= house + 1 + REMARK; i++) {
            Gap gap = words.at(i).gap();
            if (gap != Gap.SPACE && gap != Gap.COMMA) {
                return -1;
            }
            int street = words.at(i).capital() ? streets.named(i) : -1;
            if (street > 0) {
                return street;
            }
        }
        return -1;
    }

    /** "I live Mill Lane 14". */
    int streetFirst(int at) {
        int street = streets.named(at);
        if (street < 0 || cue.before(at) == 0) {
            return -1;
        }
        Gap gap = words.at(street).gap();
        int number = gap == Gap.SPACE || gap == Gap.COMMA ? numbers.end(street) : -1;
        if (number < 0
                || !words.at(street).isFigures()
                || words.at(street).word().length() > 3) {
            return -1;
        }
        Gap after = words.at(number).gap();
        boolean closes = after == Gap.COMMA || after == Gap.DOT || after == Gap.BREAK || number >= words.count();
        return closes && (gap == Gap.SPACE || cue.before(at) == Cue.STRONG) ? number : -1;
    }

    private static boolean isHome(String word) {
        return switch (word) {
            case "house", "cottage", "bungalow", "flat", "farm", "barn", "caravan", "door", "home" -> true;
            default -> false;
        };
    }
}
