package org.listeningpost.protect.name;

/** What a word may be, as bits: the same letters are a flower, a ward and a grandmother. */
final class Kind {
    static final int GIVEN = 1;
    static final int FAMILY = 1 << 1;
    static final int WORD = 1 << 2;
    static final int PLACE = 1 << 3;
    static final int TITLE = 1 << 4;
    static final int SOFT_TITLE = 1 << 5;
    static final int MEDICAL = 1 << 6;
    static final int ROLE = 1 << 7;
    static final int RELATION = 1 << 8;
    static final int POSSESSIVE = 1 << 9;
    static final int SITE = 1 << 10;
    static final int VERB = 1 << 11;
    static final int GREETING = 1 << 12;
    static final int NEVER_LOWER = 1 << 13;
    static final int DAY = 1 << 14;
    static final int PUBLIC = 1 << 15;
    static final int PARTICLE = 1 << 16;

    private Kind() {}

    /** The kind that a line of {@code cues.txt} is headed by. */
    static int of(String word) {
        return switch (word) {
            case "title" -> TITLE;
            case "soft-title" -> SOFT_TITLE;
            case "medical" -> MEDICAL;
            case "role" -> ROLE;
            case "relation" -> RELATION;
            case "possessive" -> POSSESSIVE;
            case "site" -> SITE;
            case "verb" -> VERB;
            case "greeting" -> GREETING;
            case "never-lower" -> NEVER_LOWER;
            case "day" -> DAY;
            case "particle" -> PARTICLE;
            default -> throw new IllegalStateException("cues.txt knows no kind '" + word + "'");
        };
    }
}
