package org.listeningpost.protect.address;

import java.util.ArrayList;
import java.util.List;
import org.listeningpost.protect.name.Listed;

/** The addresses in a text. They are read word by word: flat, house, number and street, each of which may be missing. */
public final class Addresses {
    private static final double SAID = 0.8;
    private static final double POSSIBLE = 0.4;
    private static final int ENOUGH = 3;
    private static final int UNIT = 2;
    private static final int LONGEST_REMARK = 5;

    private final Words words;
    private final Numbers numbers;
    private final Cue cue;
    private final Units units;
    private final Houses houses;
    private final Streets streets;
    private final Rows rows;
    private final List<Place> places = new ArrayList<>(0);
    private double confidence;

    private Addresses(Words words) {
        this.words = words;
        this.numbers = new Numbers(words);
        this.cue = new Cue(words);
        this.units = new Units(words, numbers);
        this.houses = new Houses(words);
        this.streets = new Streets(words, numbers, cue);
        this.rows = new Rows(words, numbers, cue, streets);
    }

    /** Reads a text; takes time in proportion to its length. */
    public static List<Place> in(String text) {
        Addresses addresses = new Addresses(new Words(text));
        addresses.read();
        return addresses.places;
    }

    private void read() {
        for (int at = 0; at < words.count(); ) {
            confidence = SAID;
            int end = end(at);
            if (end > at) {
                int last = withUnit(end);
                boolean called = !words.at(at).isFigures()
                        && numbers.end(at) > 0
                        && words.at(at - 1).is(Kind.NUMBER);
                places.add(new Place(
                        words.at(called ? at - 1 : at).start(),
                        words.at(last - 1).end(),
                        confidence));
                at = last;
            } else {
                at++;
            }
        }
        new Loose(words, numbers, streets, places).read();
    }

    private int end(int at) {
        Word word = words.at(at);
        int unit = word.is(Kind.UNIT) || word.is(Kind.FLOOR) || word.capital() || word.isFigures() ? units.end(at) : -1;
        if (unit > 0) {
            int end = afterUnit(at, unit);
            if (end > 0) {
                return end;
            }
        }
        if (numbers.end(at) > 0) {
            return streets.numbered(at, 0);
        }
        if (word.is(Kind.POSITION)) {
            return rows.end(at);
        }
        if (!word.capital()) {
            return -1;
        }
        int hall = word.hasDigit() && word.word().length() <= 5 && words.isJoined(at + 1) ? houses.end(at + 1) : -1;
        if (hall > 0 && hall - at > 2 && words.at(hall - 1).is(Kind.HOUSE)) {
            return hall;
        }
        int house = house(at);
        return house > 0 ? house : rows.streetFirst(at);
    }

    /** What follows "flat 3": a number and street, or a house and perhaps its street. */
    private int afterUnit(int at, int unit) {
        int next = afterRemark(unit);
        Gap gap = words.at(next).gap();
        if (gap != Gap.SPACE && gap != Gap.COMMA) {
            return -1;
        }
        int street = streets.numbered(next, UNIT);
        if (street > 0) {
            return street;
        }
        boolean the = words.at(next).word().equals("the") && !words.at(next).capital();
        int name = the ? next + 1 : next;
        int house = words.at(name).capital() ? houses.end(name) : houses.lower(name);
        boolean sure = house > 0 && (!units.isRoom(at) || houses.isHouseLike(name, house) || streets.named(name) > 0);
        if (!sure) {
            return -1;
        }
        int on = withStreet(house);
        return on > 0 ? on : house;
    }

    /** "flat 1 above the bakers, 16 Wellgate", "flat 3 at 16 Wellgate". */
    private int afterRemark(int at) {
        String word = words.at(at).word();
        if (words.at(at).gap() == Gap.SPACE && (word.equals("at") || word.equals("in") || word.equals("of"))) {
            return at + 1;
        }
        if (words.at(at).gap() == Gap.SPACE && words.at(at).is(Kind.BEHIND)) {
            for (int i = at + 1; i < at + LONGEST_REMARK; i++) {
                if (words.at(i).gap() == Gap.COMMA) {
                    return i;
                }
            }
        }
        return at;
    }

    /** Where the street ends that stands behind a house with a comma, or -1. */
    private int withStreet(int house) {
        if (words.at(house).gap() == Gap.SPACE) {
            int on = isOn(house) ? streets.named(house + 1) : -1;
            return on > 0 ? on : streets.numbered(isOn(house) ? house + 1 : house, UNIT);
        }
        if (words.at(house).gap() != Gap.COMMA) {
            return -1;
        }
        int next = behind(house);
        int numbered = streets.numbered(next, UNIT);
        return numbered > 0 ? numbered : streets.named(next);
    }

    private boolean isOn(int at) {
        return switch (words.at(at).word()) {
            case "on", "in", "off", "at" -> true;
            default -> false;
        };
    }

    private int behind(int at) {
        int next = words.at(at).is(Kind.BEHIND) && !words.at(at).capital() ? at + 1 : at;
        return next > at && words.at(next).word().equals("of") ? next + 1 : next;
    }

    private int house(int at) {
        int end = houses.end(at);
        if (end < 0) {
            return -1;
        }
        boolean like = houses.isHouseLike(at, end);
        int cues = cue.before(at);
        boolean comma = words.at(end).gap() == Gap.COMMA;
        int street = comma || like && (cues > 0 || houses.isOwn(at, end)) ? withStreet(end) : -1;
        if (street > 0) {
            boolean off = behind(end) > end;
            boolean celtic = streets.celtic(end) > 0;
            boolean numbered = words.at(behind(end)).isFigures();
            boolean begins =
                    numbered && (cues > 0 || at == 0) || (cues >= ENOUGH || isSomebodyAt(at)) && isUnknown(at, end);
            if (like || off || celtic || begins || cues >= ENOUGH && cue.tells(at, Kind.HOUSEHOLD, LONGEST_REMARK)) {
                return street;
            }
        }
        boolean more = words.at(end).capital() && words.at(end).gap() == Gap.SPACE;
        boolean ours = cue.tells(at, Kind.LIVE, 8) || cue.tells(at, Kind.HOUSEHOLD, 8) || cues >= ENOUGH;
        if (houses.isOwn(at, end) && !more) {
            confidence = ours ? SAID : POSSIBLE;
            return end;
        }
        boolean room = (like || houses.isOwn(at, end)) && comma && withUnit(end) > end;
        boolean laurels = cues >= ENOUGH
                && cue.tells(at, Kind.HOUSEHOLD, 8)
                && words.at(at).word().equals("the")
                && words.at(end - 1).is(Kind.HOMELY);
        boolean home = like
                && !words.at(end - 1).is(Kind.PUBLIC)
                && (isSomebodyAt(at) || cues >= ENOUGH && cue.tells(at, Kind.HOUSEHOLD, LONGEST_REMARK));
        if (room || laurels || home || isCalled(at) || (like || isUnknown(at, end)) && isLivedIn(at)) {
            return end;
        }
        return -1;
    }

    /** "A house called Dunelm". */
    private boolean isCalled(int at) {
        return words.at(at - 1).is(Kind.CALLED)
                && (words.at(at - 2).is(Kind.HOUSE) || words.at(at - 3).is(Kind.HOUSE));
    }

    /** "They have me at Tanglewood". */
    private boolean isSomebodyAt(int at) {
        return words.at(at - 1).word().equals("at") && words.at(at - 2).is(Kind.SOMEBODY);
    }

    private boolean isUnknown(int at, int end) {
        for (int i = at; i < end; i++) {
            if (Listed.isPlace(words.at(i).word()) || words.at(i).is(Kind.PUBLIC)) {
                return false;
            }
        }
        return !(end - at == 1
                && (Listed.isWord(words.at(at).word())
                        || Listed.isGiven(words.at(at).word())));
    }

    private boolean isLivedIn(int at) {
        String last = words.at(at - 1).word();
        if (!last.equals("at") && !last.equals("is") && words.at(at).gap() != Gap.OPEN) {
            return false;
        }
        for (int i = at - 1; i >= at - 3; i--) {
            String word = words.at(i).word();
            if (word.startsWith("liv") || word.startsWith("resid") || word.startsWith("addres")) {
                return true;
            }
        }
        return false;
    }

    /** "132 Old Kent Close, flat B". */
    private int withUnit(int end) {
        Gap gap = words.at(end).gap();
        boolean part = (gap == Gap.COMMA || gap == Gap.SPACE || gap == Gap.OPEN)
                && words.at(end).is(Kind.UNIT);
        int unit = part ? units.end(end) : -1;
        return unit > 0 ? unit : end;
    }
}
