package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that are said to be of a birth, in all the ways in which dates are written here; other dates stay. */
final class BirthDateRecogniser implements Recogniser {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY =
            "(?:\\d{1,2} ?(?:st|nd|rd|th)?|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";
    private static final String YEAR = "'?(?:19|20)?\\d{2}";
    private static final String UNIT = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private static final String YEAR_IN_WORDS =
            "(?:nineteen|twenty|two thousand(?: and)?)[ -](?:hundred(?: and)? )?(?:(?:oh |o )?" + UNIT
                    + "|(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -]"
                    + UNIT + ")?))";
    private static final String ROMAN = "(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})";
    private static final Pattern DATE = Pattern.compile(
            "(?:(?<![A-Za-z0-9])|(?<=[dD][oO][bB]))(?:the )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?: the)?,? )?(?:"
                    + DAY + "(?: day)?(?: of)?[ ,./-]{0,2}" + MONTH + "\\b(?:[ ,.'/-]{1,3}(?:in (?:the year )?)?(?:"
                    + YEAR + "(?!\\d)|" + YEAR_IN_WORDS + "))?"
                    + "|" + DAY + MONTH + YEAR
                    + "|" + MONTH + "\\b[ .,-]{1,2}(?:the )?" + DAY + "(?:[ ,.'-]{1,3}" + YEAR + "(?!\\d))?"
                    + "|" + DAY + " of the " + DAY + "(?:,? (?:of )?" + YEAR + ")?"
                    + "|day " + DAY + ",? month (?:\\d{1,2}|" + MONTH + "),? year " + YEAR
                    + "|\\d{1,2}[. /-]{1,2}" + ROMAN + "[. /-]{1,2}" + YEAR
                    + "|christmas day,? " + YEAR
                    + "|\\d{4} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}"
                    + "|\\d{1,2}(?:st|nd|rd|th)?(?: {0,2}[-/.,_|\\\\] {0,2}| )\\d{1,2}(?: {0,2}[-/.,_|\\\\] {0,2}| )"
                    + YEAR
                    + "|\\d{8}|\\d{6})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final String LABEL =
            "(?:d[. /-]{0,2}o[. /-]{0,2}b(?:irth)?(?![a-z])\\.?|date[ -]of[ -](?:my |his |her )?(?:birth|brith)|birth ?date|birth day)";
    private static final Pattern BIRTH_BEFORE = Pattern.compile(
            LABEL + "[^0-9;!?\\n]{0,32}\\n?\\z|" + LABEL + "[^0-9]{0,12}\\z"
                    + "|born\\b(?![^0-9]{0,32}\\b(?:died|appointment|seen|passed)\\b)[^0-9;!?\\n]{0,36}\\z"
                    + "|(?:birthday|bday|b-day|b'day)\\b[ :,=-]{0,3}(?:(?:is|was|being|falls|on|the|of|this|year|my|her|his|it's|its|next|coming|up|today|today's|date)\\b[ :,]{0,2}){0,5}\\z"
                    + "|born\\b[^!?\\n]{0,40}(?:on|day|morning) (?:the )?\\z|(?:birthday|bday)\\b[^0-9!?.\\n]{0,30}\\z|born?e?\\b (?:on|in)\\b[^!?\\n]{0,40}\\z|(?:baby|twins) (?:arrived|came|was born|born)[^0-9!?]{0,20}\\z|leap year baby,? \\z|came into the world (?:on )?(?:the )?\\z|b\\. {0,2}\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_BEFORE =
            Pattern.compile(LABEL + "[ :=-]{0,3}(?:is |was )?\\z|b\\. {0,2}\\z", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![0-9/.-])(?:19|20)\\d\\d(?![0-9/.-])");
    private static final Pattern BIRTH_AFTER = Pattern.compile(
            "[ ,.(\\[=-]{0,3}(?:(?:is|was|being|as|that's|thats|=)\\b ?)?(?:(?:my|his|her|their|our|the|mum's|dad's|mums|dads|son's|sons)\\b ?)?(?:own )?"
                    + "(?:(?:[a-z]{3,6} )?baby\\b|birthday|bday|birth ?date|date of birth|d[. ]?o[. ]?b\\b|(?:(?:i|he|she|they) )?(?:was|were) born)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NHS_BEFORE =
            Pattern.compile("\\d{3}[ -]?\\d{3}[ -]?\\d{4}[ ,;/()|&.-]{1,5}(?:and )?\\z", Pattern.CASE_INSENSITIVE);
    private static final Pattern NHS_AFTER = Pattern.compile(
            "[ ,;/()|&.-]{1,5}(?:nhs(?: (?:no|number|num))?[ :.]{1,3})?\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OLD = Pattern.compile("(?s).*(?:19[1-9]\\d|[-/. '][2-9]\\d)");
    private static final Pattern PLACE = Pattern.compile(
            "[,;]? (?:and )?(?:(?:postcode|post code|at|of) )?(?:[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b|\\d{1,4}[a-z]? [a-z]{2,20} [a-z]{2,12}\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IDENTITY = Pattern.compile(
            "(?:look me up|find me|confirm(?:ed)?|details are|my details|under|patient|name|identity|security questions?)\\b[^0-9!?\\n]{0,34}[,:(-] ?(?:and )?\\z"
                    + "|[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}[,;:]? (?:and )?\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?:[A-Z][a-z'-]{1,20}|[A-Z]\\.?) (?:[A-Z]\\.? )?[A-Z][\\p{L}'-]{2,20}(?:,| -| \\(|:)? ?\\z");
    private static final Pattern OTHER_EVENT = Pattern.compile(
            "(?:died|death|passed|seen|appointment|since|letter|dated|until|from|on|in|visit|admitted|op|operation|married|january|february|march|april|may|june|july|august|september|october|november|december)\\b[^0-9]{0,8}\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SECOND = Pattern.compile(
            "[ ,.;]{0,3}(?:and|&|or|,|not|the other|then)?[^0-9!?]{0,24}(?:mine|his|hers|twin|sister'?s?|brother'?s?|wife'?s?|husband'?s?|mum'?s?|dad'?s?|not|and|&|or)[^0-9!?]{0,12}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d{2}");

    @Override
    public String name() {
        return "birth-date";
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        List<Span> spans = new ArrayList<>(0);
        boolean birth = glance.has(Clue.BIRTH);
        if (!birth && glance.groups().count() < 2) {
            return spans;
        }
        Matcher date = DATE.matcher(text);
        int afterBirth = -1;
        while (date.find()) {
            boolean said = birth
                    && (Context.before(text, date.start(), BIRTH_BEFORE)
                            || Context.after(text, date.end(), BIRTH_AFTER));
            said |= afterBirth > 0
                    && date.start() - afterBirth < 40
                    && OLD.matcher(date.group()).matches()
                    && SECOND.matcher(text).region(afterBirth, date.start()).matches();
            if (said || isBesideNumber(text, date) || isNamesOwn(text, date)) {
                afterBirth = date.end();
                spans.add(glance.span(date.start(), date.end(), Identifier.DOB, 0.9, this));
            }
        }
        if (birth) {
            Matcher year = YEAR_ALONE.matcher(text);
            while (year.find()) {
                if (Context.before(text, year.start(), YEAR_BEFORE)) {
                    spans.add(glance.span(year.start(), year.end(), Identifier.DOB, 0.9, this));
                }
            }
        }
        return spans;
    }

    /** Who gives a date long past among other things that tell who somebody is, gives a birth date. */
    private static boolean isNamesOwn(String text, Matcher date) {
        return OLD.matcher(date.group()).matches()
                && !Context.before(text, date.start(), OTHER_EVENT)
                && (Context.after(text, date.end(), PLACE)
                        || Context.before(text, date.start(), IDENTITY)
                        || Context.before(text, date.start(), FULL_NAME));
    }

    /** A date right beside a number of ten digits is given to tell who somebody is. */
    private static boolean isBesideNumber(String text, Matcher date) {
        return (WITH_YEAR.matcher(date.group()).matches()
                        || OLD.matcher(date.group()).matches())
                && (Context.before(text, date.start(), NHS_BEFORE) || Context.after(text, date.end(), NHS_AFTER));
    }
}
