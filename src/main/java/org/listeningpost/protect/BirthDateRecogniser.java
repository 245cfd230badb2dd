package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that are said to be of a birth, in all the ways in which dates are written here; other dates stay. */
final class BirthDateRecogniser implements Recogniser {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "\\d{1,2} ?(?:st|nd|rd|th)?";
    private static final String YEAR = "'?(?:19|20)?\\d{2}";
    private static final Pattern DATE = Pattern.compile(
            "(?<![A-Za-z0-9])(?:"
                    + DAY + "(?: of)?[ ,./-]{0,2}" + MONTH + "\\b(?:[ ,.'/-]{1,3}" + YEAR + "(?!\\d))?"
                    + "|" + DAY + MONTH + YEAR
                    + "|" + MONTH + "\\b[ .,-]{1,2}" + DAY + "(?:[ ,.'-]{1,3}" + YEAR + "(?!\\d))?"
                    + "|\\d{4} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}"
                    + "|\\d{1,2}(?: ?[-/.] ?| )\\d{1,2}(?: ?[-/.] ?| )" + YEAR
                    + "|\\d{8}|\\d{6})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BIRTH = Pattern.compile(
            ".{0,4}?(?:birth|born|b-?day|d\\.? ?o\\.? ?b\\b)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BIRTH_BEFORE = Pattern.compile(
            "(?:d\\.? ?o\\.? ?b\\b\\.?|date of birth|birth ?date|born\\b)[^0-9;!?\\n]{0,30}\\z"
                    + "|(?:birthday|bday|b-day)\\b[ :,-]{0,3}(?:(?:is|was|being|falls|on|the|of|this|year|my|her|his)\\b[ :,]{0,2}){0,4}\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BIRTH_AFTER = Pattern.compile(
            "[ ,(\\[-]{0,3}(?:(?:is|was|being|as)\\b ?)?(?:(?:my|his|her|their|our|the|mum's|dad's)\\b ?)?(?:own )?"
                    + "(?:birthday|birth ?date|date of birth|d\\.? ?o\\.? ?b\\b|(?:(?:i|he|she|they) )?(?:was|were) born)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "birth-date";
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        List<Span> spans = new ArrayList<>(0);
        if (!speaksOfBirth(text)) {
            return spans;
        }
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            if (Context.before(text, date.start(), BIRTH_BEFORE) || Context.after(text, date.end(), BIRTH_AFTER)) {
                spans.add(glance.span(date.start(), date.end(), Identifier.DOB, 0.9, this));
            }
        }
        return spans;
    }

    /** Spares most texts the search for dates. */
    private static boolean speaksOfBirth(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 'b' || c == 'B')
                    && BIRTH.matcher(text)
                            .region(Math.max(0, i - 4), text.length())
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
