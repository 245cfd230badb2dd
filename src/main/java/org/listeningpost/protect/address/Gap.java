package org.listeningpost.protect.address;

/** What parts a word from the one before it. */
enum Gap {
    SPACE,
    /** A hyphen alone. */
    HYPHEN,
    /** A slash alone. */
    SLASH,
    /** A comma, a dash, a new line: what parts the lines of an address. */
    COMMA,
    /** A full stop, which ends a sentence or shortens a word. */
    DOT,
    /** A colon, a bracket or an opening quotation mark: what begins something. */
    OPEN,
    /** The beginning, a question mark, a currency sign and all else. */
    BREAK;

    static Gap of(String text, int from, int to) {
        if (from == 0 || to - from > 5) {
            return from == 0 && to == 0 ? BREAK : wide(text, from, to);
        }
        Gap gap = SPACE;
        for (int i = from; i < to; i++) {
            Gap next = of(text.charAt(i), to - from);
            gap = next.compareTo(gap) > 0 ? next : gap;
        }
        return gap;
    }

    private static Gap wide(String text, int from, int to) {
        for (int i = from; i < to && i < from + 40; i++) {
            if (text.charAt(i) != ' ') {
                return BREAK;
            }
        }
        return from == 0 ? BREAK : SPACE;
    }

    private static Gap of(char c, int width) {
        return switch (c) {
            case ' ', '\t', '\u00A0' -> SPACE;
            case '-' -> width == 1 ? HYPHEN : COMMA;
            case '/' -> width == 1 ? SLASH : COMMA;
            case ',', '\n', '\r', ';', '\u2013', '\u2014', '|', '\u00B7' -> COMMA;
            case '.' -> DOT;
            case '@', ':', '(', '[', '"', '\u201C', '\u2018', '\'', '\u2019', '=', '>', '#', '*' -> OPEN;
            default -> BREAK;
        };
    }
}
