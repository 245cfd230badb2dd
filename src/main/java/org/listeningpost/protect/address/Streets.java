package org.listeningpost.protect.address;

import org.listeningpost.protect.name.Listed;

/** A house number with what it is a number of: a street, a house, or a name alone where the words before tell enough. */
final class Streets {
    private static final int ENOUGH = 3;
    private static final int MOST_NAMES = 4;

    private final Words words;
    private final Numbers numbers;
    private final Cue cue;

    Streets(Words words, Numbers numbers, Cue cue) {
        this.words = words;
        this.numbers = numbers;
        this.cue = cue;
    }

    /**
     * Where a numbered street ends that begins here, or -1.
     *
     * @param known what is known already, in points, such as that a flat stands before it
     */
    int numbered(int at, int known) {
        int first = numbers.end(at);
        if (first < 0 || cue.isRide(at) && known == 0) {
            return -1;
        }
        int cues = Math.max(known, cue.before(at));
        int second = isPair(first) ? first + 1 : -1;
        if (second > 0 && numbers.end(second) > 0) {
            return street(second, numbers.end(second), cues);
        }
        return street(at, onStreet(at, first), cues);
    }

    private int street(int at, int name, int cues) {
        Gap gap = words.at(name).gap();
        if (gap != Gap.SPACE && gap != Gap.COMMA || words.at(name).isFigures() && !isOrdinal(name)) {
            return -1;
        }
        int celtic = celtic(name);
        int end = withStreet(celtic > 0 ? celtic : best(at, name, cues));
        if (end > 0 && (isPublic(end) || words.at(name).is(Kind.FAMOUS))) {
            return -1;
        }
        return end > 0
                        && words.at(end).is(Kind.DIRECTION)
                        && words.at(end).gap() == Gap.SPACE
                        && (words.at(end).capital() || words.at(end).word().length() > 3)
                ? end + 1
                : end;
    }

    /** "3 Chapel Cottages, Fore Street". */
    private int withStreet(int end) {
        boolean house =
                end > 0 && words.at(end - 1).is(Kind.HOUSE) && words.at(end).gap() == Gap.COMMA;
        int street = house ? (numbers.end(end) > 0 ? best(end, numbers.end(end), 2) : named(end)) : -1;
        return street > 0 ? street : end;
    }

    /** "40 and 42 Mill Lane". */
    private boolean isPair(int at) {
        String word = words.at(at).word();
        return words.at(at).gap() == Gap.SPACE && (word.equals("and") || word.equals("or"));
    }

    /** "2nd Avenue". */
    private boolean isOrdinal(int at) {
        String word = words.at(at).word();
        return word.length() <= 4
                && (word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th"))
                && words.at(at + 1).is(Kind.STREET);
    }

    /** Where a street without a number ends that begins here with a capital, or -1. */
    int named(int at) {
        int celtic = celtic(at);
        if (celtic > 0) {
            return celtic;
        }
        int end = -1;
        for (int i = at; i <= at + MOST_NAMES && words.at(i).capital() && (i == at || words.isJoined(i)); i++) {
            if (i > at && isKind(words.at(i))) {
                end = i + 1;
            }
        }
        boolean lower = end < 0 && words.at(at).capital() && words.at(at + 1).is(Kind.STREET) && words.isJoined(at + 1);
        int found = lower ? at + 2 : end;
        return found > 0 && !isPublic(found) ? found : -1;
    }

    /** "Heol y Felin", "Rathad na Mara". */
    int celtic(int at) {
        Word head = words.at(at);
        if (!head.is(Kind.HEAD)) {
            return -1;
        }
        int end = -1;
        for (int i = at + 1; i <= at + MOST_NAMES - 1 && words.isJoined(i); i++) {
            Word word = words.at(i);
            if (word.is(Kind.LINK)) {
                continue;
            }
            boolean name = word.capital() || (i == at + 1 || words.at(i - 1).is(Kind.LINK)) && !word.is(Kind.STOP);
            if (!name || word.isFigures()) {
                break;
            }
            end = i + 1;
        }
        return head.capital() || end > 0 && words.at(at - 1).isFigures() ? end : -1;
    }

    /** "9 on Heron Bank", where it was called a number. */
    private int onStreet(int at, int first) {
        String word = words.at(first).word();
        boolean on = (word.equals("on") || word.equals("in") || word.equals("of"))
                && words.at(at - 1).is(Kind.NUMBER)
                && words.at(first + 1).capital();
        return on ? first + 1 : first;
    }

    private int best(int at, int name, int cues) {
        boolean the = words.at(name).word().equals("the") && words.isJoined(name + 1);
        int from = the ? name + 1 : name;
        int kind = lastKind(at, from, the, cues);
        if (kind < 0) {
            return bare(at, from, the && words.at(name).capital(), cues);
        }
        boolean lower = !words.at(from).capital() && !the;
        if (lower && cues == 0 && isCounted(at, from, kind)) {
            return -1;
        }
        int points = points(at, from, kind, the && words.at(name).capital());
        boolean soft = lower && words.at(from).is(Kind.SOFT) && !words.at(kind).is(Kind.STREET);
        boolean nameless = the && kind == from && cues == 0 && !words.at(name).capital();
        return points + cues >= ENOUGH && !soft && !nameless ? kind + 1 : bare(at, from, false, cues);
    }

    /** The word that says what kind of street it is, or -1. */
    private int lastKind(int at, int from, boolean the, int cues) {
        int last = -1;
        for (int i = from; i <= from + MOST_NAMES && (i == from && !the || words.isJoined(i)); i++) {
            Word word = words.at(i);
            boolean known = isKind(word)
                    || the && i == from && word.is(Kind.HOMELY)
                    || i > from && (cues > 0 || word.capital()) && Typos.isKind(word);
            boolean linked = i > from
                    && words.at(i - 1).is(Kind.LINK)
                    && words.at(i - 1).word().length() > 1;
            if (known
                    && (i > from || the)
                    && (!linked || last < 0 && words.at(i - 1).word().startsWith("s"))) {
                last = i;
            } else if (last >= 0) {
                return last;
            }
            if (word.isFigures() && !(i == from && isOrdinal(i)) || isNoName(word, i > from)) {
                return last;
            }
        }
        return last;
    }

    /** "3 lane road", "4 cars", "one long road". */
    private boolean isCounted(int at, int from, int kind) {
        Word word = words.at(from);
        boolean lane = switch (word.word()) {
            case "lane", "way", "road", "street", "row" -> true;
            default -> false;
        };
        boolean said = word.is(Kind.SOFT) && kind == from + 1;
        return lane || said || isCount(word) || isSmall(at);
    }

    private int points(int at, int from, int kind, boolean the) {
        int points = points(words.at(kind));
        if (kind == from) {
            return points + (the ? 1 : 0);
        }
        if (isCapital(from, kind)) {
            return points + 1;
        }
        boolean name =
                words.at(from).is(Kind.NAME) || !Listed.isWord(words.at(from).word());
        Gap gap = words.at(at).gap();
        boolean begins = gap == Gap.COMMA || gap == Gap.BREAK || gap == Gap.DOT || words.isShouted();
        return points + (name ? 1 : 0) + (name && begins ? 1 : 0);
    }

    private boolean isCapital(int from, int kind) {
        for (int i = from; i < kind; i++) {
            if (!words.at(i).capital()
                    && !words.at(i).is(Kind.LINK)
                    && !words.at(i).isFigures()) {
                return false;
            }
        }
        return true;
    }

    private int points(Word kind) {
        if (kind.is(Kind.STREET)) {
            return ENOUGH;
        }
        return kind.capital() ? 2 : 1;
    }

    /** "at 44 Stanhope", "lives at 33 broadacre", "9 Beech, L13 5FT". */
    private int bare(int at, int from, boolean the, int cues) {
        if (isYear(words.at(at).word())) {
            return -1;
        }
        int end = from;
        while (end < from + 2 && (end == from || words.isJoined(end)) && isBareName(words.at(end))) {
            end++;
        }
        if (end == from) {
            return lower(at, from, cues);
        }
        boolean postcode = Postcode.isNear(words, end);
        boolean may = cue.mayBeBare(at) || postcode || cues == 2;
        boolean placeLike = Vocabulary.isPlaceLike(words.at(from).word()) || isKind(words.at(from));
        int points = 1
                + (end - from > 1 || placeLike || the || isUnheardOf(at, from) ? 1 : 0)
                + (postcode ? 2 : 0)
                - (isSmall(at) ? 1 : 0);
        return may && points + cues >= ENOUGH ? end : -1;
    }

    /** "lives at 33 broadacre", "im at 47 bracken thwaite": one word at least is no English one. */
    private int lower(int at, int from, int cues) {
        boolean home = cues >= Cue.STRONG && cue.tells(at, Kind.HOUSEHOLD, 4)
                || cues >= Cue.STRONG
                        && !words.at(at - 1).is(Kind.LIVE)
                        && !words.at(from).word().endsWith("s")
                || words.at(at - 1).word().equals("at") && words.at(at - 2).is(Kind.SOMEBODY)
                || Postcode.isNear(words, from + 1);
        int end = from;
        boolean telling = false;
        while (home
                && end < from + 3
                && (end == from ? words.at(end).gap() == Gap.SPACE : words.isJoined(end))
                && isLower(words.at(end))) {
            telling |= !words.at(end).is(Kind.NAME) || isKind(words.at(end));
            end++;
        }
        return telling ? end : -1;
    }

    private static boolean isLower(Word word) {
        return !word.hasDigit()
                && word.word().length() > 3
                && (word.kinds()
                                & ~(Kind.NAME.bit
                                        | Kind.STREET.bit
                                        | Kind.MAYBE.bit
                                        | Kind.HOUSE.bit
                                        | Kind.HOMELY.bit
                                        | Kind.OWN.bit))
                        == 0
                && (word.kinds() != 0 || !Listed.isWord(word.word()) || Vocabulary.isPlaceLike(word.word()));
    }

    private static boolean isBareName(Word word) {
        return word.capital()
                && word.word().length() > 2
                && !word.hasDigit()
                && !word.is(Kind.STOP)
                && !word.is(Kind.MONTH)
                && !word.is(Kind.PUBLIC)
                && !word.is(Kind.UNIT);
    }

    /** A number up to twelve may be an hour, and in words a count. */
    private boolean isSmall(int at) {
        Word word = words.at(at);
        if (word.isFigures()) {
            return word.word().equals("1") || words.at(at - 1).word().equals("at") && isHour(word.word());
        }
        return word.is(Kind.ONES) && !words.at(at + 1).is(Kind.HUNDRED);
    }

    private static boolean isHour(String word) {
        return word.length() == 1 || word.equals("10") || word.equals("11") || word.equals("12");
    }

    /** A capitalised word of no list, which is no medicine by its ending. */
    private boolean isUnheardOf(int at, int name) {
        String word = words.at(name).word();
        boolean medicine = word.endsWith("in")
                || word.endsWith("ol")
                || word.endsWith("am")
                || word.endsWith("ine")
                || word.endsWith("ide")
                || word.endsWith("il");
        return words.at(at).isFigures()
                && words.at(at).word().length() > 1
                && !medicine
                && !Listed.isWord(word)
                && !Listed.isPlace(word)
                && !Listed.isGiven(word);
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }

    /** "4 cars", but "5 queens road". */
    private static boolean isCount(Word word) {
        String w = word.word();
        return w.endsWith("s")
                && !w.endsWith("ss")
                && Listed.isWord(w)
                && !w.startsWith("king")
                && !w.startsWith("queen")
                && !w.startsWith("prince")
                && !w.startsWith("saint");
    }

    private static boolean isNoName(Word word, boolean inner) {
        if (inner && word.is(Kind.LINK)) {
            return false;
        }
        return word.is(Kind.STOP) && (!word.capital() || word.is(Kind.PUBLIC));
    }

    private static boolean isKind(Word word) {
        return word.is(Kind.STREET) || word.is(Kind.MAYBE) || word.is(Kind.HOUSE);
    }

    /** "The 12 High Street surgery". */
    private boolean isPublic(int end) {
        Word next = words.at(end);
        if (next.gap() != Gap.SPACE) {
            return false;
        }
        boolean is = next.word().equals("is") && words.at(end + 1).word().length() < 4;
        return next.is(Kind.PUBLIC)
                || is && (words.at(end + 2).is(Kind.PUBLIC) || words.at(end + 3).is(Kind.PUBLIC));
    }
}
