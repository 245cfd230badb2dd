package org.listeningpost.protect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words beside a date tell of it: that somebody was born then, that it tells who somebody is, or another event. */
final class BirthContext {
    private static final String LABEL =
            "(?:d[. /-]{0,2}[o0][. /-]{0,2}b(?:irth)?(?![a-z])\\.?|dobs|dbo|(?:date|day|year|dte|dat)[ -](?:of|o'?|fo)[ -](?:my |his |her )?(?:birth|brith|bith|brth|birht)|date born|birth ?date|birth day)";
    private static final String BABY =
            "baby|babies|wee (?:man|one|lad|lass|girl|boy)|little (?:one|man|girl|boy|lad|lass|princess)|bairn|bub|bubba|twins|twin|newborn|first ?born|premmie|premie|prem|tiny|our (?:son|daughter|boy|girl)|(?:son|daughter|grandson|granddaughter|triplets)";
    private static final Pattern BEFORE = words(
            LABEL + "[^0-9;!?\\n]{0,32}\\n?\\z|" + LABEL + "[^0-9]{0,12}\\z"
                    + "|born\\b(?![^0-9]{0,32}\\b(?:died|appointment|seen|passed)\\b)[^0-9;!?\\n]{0,36}\\z"
                    + "|(?:birthday|bday|b-day|b'day)\\b[ :,=-]{0,3}(?:(?:is|was|being|falls|on|the|of|this|year|my|her|his|it's|its|next|coming|up|today|today's|date)\\b[ :,]{0,2}){0,5}\\z"
                    + "|born\\b[^!?\\n]{0,40}(?:on|day|morning) (?:the )?\\z|(?:birthday|bday)\\b[^0-9!?.\\n]{0,30}\\z|born?e?\\b (?:on|in)\\b[^!?\\n]{0,40}\\z"
                    + "|(?:baby|babies|twins)(?: girls?| boys?)?,? \\z|(?:baby|twins) (?:arrived|came|was born|born)[^0-9!?]{0,20}\\z|(?:"
                    + BABY
                    + ")[^0-9.!?\\n]{0,24}\\b(?:arrived|came|came along|appeared|landed|showed up|popped out|was delivered|delivered|joined us|made (?:his|her|their) (?:entrance|appearance|debut|way))[^0-9.!?\\n]{0,20}\\z"
                    + "|(?:gave birth|given birth|birthed|welcomed (?:our|my|a|baby|the)|was delivered of|had (?:my|our|the|a) (?:\\w{1,10} )?(?:"
                    + BABY + "))\\b[^0-9.!?\\n]{0,36}\\z"
                    + "|(?:turn(?:ed|s|ing)? (?:\\d{1,2}|[a-z]{3,9})(?:[ -][a-z]{3,5})?) (?:years old )?on (?:the )?\\z|entered (?:this|the) world[^0-9.!?\\n]{0,16}\\z|leap year baby,? \\z|came into the world (?:on )?(?:the )?\\z|b\\. {0,2}\\z");
    private static final Pattern RIGHT_BEFORE = words(LABEL
            + "[^0-9A-Za-z]{0,4}(?:(?:is|was|it's|its|being|on|the|for|my|me|his|him|her|mum|dad)\\b[ :='-]{0,3}){0,3}\\z"
            + "|born(?: on)? \\z|(?:birthday|bday)(?: is| was|:)[ :]{0,2}\\z");
    private static final Pattern AFTER = Pattern.compile(
            "[ ,.(\\[\"'=-]{0,3}(?:(?:is|was|being|as|that's|thats|that|=)\\b ?){0,2}(?:(?:when|the day|the date)\\b ?)?(?:(?:my|his|her|their|our|the|mum's|dad's|mums|dads|son's|sons)\\b ?)?(?:own )?"
                    + "(?:(?:[a-z]{3,6} )?baby\\b|birthday|bday|birth ?date|date of birth|d[. /]?o[. /]?b\\b|(?:(?:i|he|she|they|we) )?(?:was|were) born)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_BEFORE =
            words(LABEL + "[ :=-]{0,3}(?:is |was )?\\z|b\\. {0,2}\\z|year of birth (?:is |was )?\\z");
    private static final Pattern SECOND = Pattern.compile(
            "(?:(?!\\b(?:died|death|passed|married|appointment|seen|op)\\b)[^0-9!?]){1,40}", Pattern.CASE_INSENSITIVE);
    private static final String VALUE =
            "(?:\\d{3}[ -]?\\d{3}[ -]?\\d{4}|[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}|0\\d{4} ?\\d{3} ?\\d{3}|[\\w.]{2,30}@[\\w.]{3,30})";
    private static final Pattern VALUE_BEFORE = words(VALUE + "[ ,;:/()|&.-]{1,5}(?:and )?\\z");
    private static final Pattern VALUE_AFTER = Pattern.compile(
            "[ ,;:/()|&.-]{1,5}(?:(?:and|nhs|no|number|num|postcode|tel|mob|mobile)[ :.]{1,3}){0,3}" + VALUE
                    + "(?!\\w)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE_AFTER = Pattern.compile(
            "[,;/]? (?:and )?(?:(?:postcode|post code|at|of) )?(?:[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b|\\d{1,4}[a-z]? [a-z]{2,20} [a-z]{2,12}\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IDENTITY = words(
            "(?:look me up|find me|confirm(?:ed)?|details are|details|under|patient|name|identity|security questions?|the lot|who i am)\\b[^0-9!?\\n]{0,34}[,:(-] ?(?:and )?\\z");
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?:[A-Z][a-z'-]{1,20}|[A-Z]\\.?) (?:[A-Z]\\.? )?[A-Z][\\p{L}'-]{2,20}(?:,| -| \\(|:)? ?\\z");
    private static final Pattern EVENT_BEFORE = words(
            "(?:died|death|passed|funeral|seen|appointment|appt|since|letters?|dated|until|till|til|from|between|on|in|by|before|after|of|at|visit|visited|admitted|discharged|op|operation|operated|surgery|scan|married|wedding|anniversary|founded|opened|built|closed|started|joined|retired|diagnosed|diagnosis|photo|taken|minutes|published|signed|updated|version|expires|expiry|expired|exp|act|january|february|march|april|may|june|july|august|september|october|november|december)\\b[^0-9.!?]{0,8}\\z");
    private static final Pattern EVENT_AFTER = Pattern.compile(
            "[ ,:.)-]{0,3}(?:appointment|appt|act|minutes|meeting|letter|version|edition|issue|report|operation|op\\b|wedding|anniversary|to \\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE = Pattern.compile("[,:;(\\[\"'/|.!?\\n-] ?\\z");

    private final String text;

    BirthContext(String text) {
        this.text = text;
    }

    /** Whether the date is said to be of a birth. */
    boolean isSaid(WrittenDate date) {
        return Context.before(text, date.start(), BEFORE) || Context.after(text, date.end(), AFTER);
    }

    /** Whether nothing stands between the date and a word for birth date. */
    boolean isLabelled(WrittenDate date) {
        return Context.before(text, date.start(), RIGHT_BEFORE) || Context.after(text, date.end(), AFTER);
    }

    boolean isLabelledYear(int start) {
        return Context.before(text, start, YEAR_BEFORE);
    }

    /** Whether the date is the next of those of which an earlier is a birth date. */
    boolean isSecond(WrittenDate first, WrittenDate date) {
        return date.start() - first.end() < 40
                && SECOND.matcher(text).region(first.end(), date.start()).matches();
    }

    /** Whether a number, postcode or address that tells who somebody is stands right beside it. */
    boolean isBesideValue(WrittenDate date) {
        return Context.before(text, date.start(), VALUE_BEFORE) || Context.after(text, date.end(), VALUE_AFTER);
    }

    /** Whether it stands among other things that tell who somebody is. */
    boolean isAmongDetails(WrittenDate date) {
        return Context.after(text, date.end(), PLACE_AFTER)
                || Context.before(text, date.start(), IDENTITY)
                || Context.before(text, date.start(), FULL_NAME);
    }

    /** Whether something else is said to have been then. */
    boolean isOfAnotherEvent(WrittenDate date) {
        return Context.before(text, date.start(), EVENT_BEFORE) || Context.after(text, date.end(), EVENT_AFTER);
    }

    /** Whether it begins a sentence, or a part of one. */
    boolean isClause(WrittenDate date) {
        int from = Math.max(0, date.start() - 3);
        Matcher clause = CLAUSE.matcher(text).region(from, date.start());
        return date.start() == 0 || clause.find();
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
