package org.listeningpost.protect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a word or figure is in a date: "3rd", "third", "May", "vi", "sixty", "Christmas".
 *
 * @param value the number it stands for, or 0
 * @param digits how many figures it is written in, or 0 for a word
 */
record DateWord(Kind kind, int value, int digits) {
    enum Kind {
        FIGURES,
        ORDINAL,
        MONTH,
        ROMAN,
        UNIT,
        TEEN,
        TENS,
        HUNDRED,
        THOUSAND,
        NOUGHT,
        FEAST,
        EVE,
        DAY,
        MONTH_WORD,
        YEAR_WORD,
        WEEKDAY,
        THE,
        OF,
        AND,
        IN
    }

    private static final Map<String, DateWord> WORDS = new HashMap<>();

    static {
        numbered(Kind.MONTH, """
                jan january janurary janaury januray jany|feb february febuary feburary febru feby|mar march marh mrch|apr april aprl apirl avril|may|jun june|jul july juli
                aug august agust augst|sep sept september septemeber setember septembre sepr|oct october ocotber octobre octr|nov november novemeber novembre novr
                dec december decemeber decembre decr
                """.replace("\n", "|"));
        numbered(Kind.ROMAN, "i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii");
        numbered(Kind.UNIT, "one|two|three|four|five|six|seven|eight|nine");
        numbered(Kind.ORDINAL, """
                first 1st|second|third|fourth|fifth|sixth|seventh|eighth|ninth nineth|tenth|eleventh|twelfth twelth
                thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth
                """.replace("\n", "|"));
        word(Kind.ORDINAL, 30, "thirtieth");
        List<String> teens =
                List.of("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" "));
        teens.forEach(teen -> word(Kind.TEEN, 10 + teens.indexOf(teen), teen));
        List<String> tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
        tens.forEach(ten -> word(Kind.TENS, 20 + 10 * tens.indexOf(ten), ten));
        word(Kind.TENS, 40, "fourty");
        word(Kind.HUNDRED, 100, "hundred");
        word(Kind.THOUSAND, 1000, "thousand");
        word(Kind.NOUGHT, 0, "oh", "o", "nought");
        word(
                Kind.FEAST,
                0,
                "christmas",
                "xmas",
                "boxing",
                "valentines",
                "valentine",
                "new",
                "halloween",
                "hallowe'en",
                "hogmanay",
                "bonfire",
                "midsummer",
                "easter",
                "leap",
                "ve",
                "vj",
                "fools",
                "patricks",
                "georges",
                "davids",
                "andrews");
        word(Kind.EVE, 0, "eve", "night");
        word(Kind.DAY, 0, "day");
        word(Kind.MONTH_WORD, 0, "month");
        word(Kind.YEAR_WORD, 0, "year", "years");
        word(
                Kind.WEEKDAY,
                0,
                "mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
                        .split(" "));
        word(Kind.THE, 0, "the");
        word(Kind.OF, 0, "of");
        word(Kind.AND, 0, "and");
        word(Kind.IN, 0, "in");
    }

    /** What a word in small letters is in a date, or null. */
    static DateWord of(String word) {
        return WORDS.get(word);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it may be the day or month of a date in figures or words: "3", "3rd", "third". */
    boolean isOrdinal() {
        return kind == Kind.ORDINAL;
    }

    private static void numbered(Kind kind, String words) {
        String[] each = words.split("\\|");
        for (int i = 0; i < each.length; i++) {
            if (!each[i].isBlank()) {
                word(kind, i + 1, each[i].split(" "));
            }
        }
    }

    private static void word(Kind kind, int value, String... words) {
        for (String word : words) {
            WORDS.put(word, new DateWord(kind, value, 0));
        }
    }
}
