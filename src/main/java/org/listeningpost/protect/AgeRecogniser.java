package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages of ninety and more: so few people reach them that they tell who somebody is (as HIPAA's safe harbour has it). */
final class AgeRecogniser implements Recogniser {
    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\p{L}\\d.,/:\u00A3$-])(?:9\\d|10\\d|11[03-9]|ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
                    + "|(?:a|one) hundred(?: and (?:one|two|three|four|five|six|seven|eight|nine|ten))?)(?!\\d|[.,:/]\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OLD = Pattern.compile(
            "[MmFf](?=[),\\]])|(?: and a half)?[ -]{0,2}(?:years?|yrs?|yr|y)[ -]{0,2}(?:olds?|of age|young|o)\\b|[ -]?(?:yo|y/o|y\\.o\\.?|yrold)\\b"
                    + "|(?:st|nd|rd|th)(?= (?:birthday|bday|b-day|year))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS =
            Pattern.compile("[ -]?(?:years|yrs|yr|year)\\b(?! ago| later)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGED = Pattern.compile(
            "(?:aged|age|age is|turned|turning|turns|at the age of|just turned)[ :(]{1,3}\\z|(?:mum|dad|nan|mam|her|him|mother|father|gran|grandad|grandma|age of|mum of|lady of|man of|woman of|mother of|father of)(?: at)? \\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IS = Pattern.compile(
            "(?:(?:she|he|i)(?:'s|'m)|(?:she|he) (?:is|was)|i am|im|shes|hes|who's|whos|who is|(?:mum|dad|nan|mother|father|gran|grandad|grandma|nana|mam|aunt|auntie|uncle|husband|wife|neighbour)(?:'s|s| is| was)) (?:now |only |nearly |almost |just |about )?\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile(
            "(?:mum|mother|dad|father|nan|nana|nanna|gran|granny|grandma|grandad|grandpa|grandfather|grandmother|aunt|auntie|uncle|husband|wife|neighbour|mam|relative|resident|mum-in-law|inlaw|in-law|lady|gentleman|man|woman|friend|patient)(?: [A-Za-z]{2,12})?[ ,]{0,2}[(,] ?\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "(?:[Mm]y|[Oo]ur) (?:mum|dad|nan|gran|nana|mother|father|grandad|grandma|aunt|auntie|uncle|husband|wife|neighbour)(?: [A-Z][\\p{L}'-]{1,20}){1,3}[,(] ?\\z");
    private static final Pattern ENDS = Pattern.compile(
            " {0,2}(?:[.,;!?)\\n]|\\z|(?:and|now|next|this|but|so|with|in|who|bless|years|yrs|-)(?![\\p{L}]))(?! ?%)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT = Pattern.compile(
            " ?(?:%|per ?cent|min|hour|hr|day|week|month|mile|kg|lb|mg|ml|bpm|degree|bed|people|patient|call|in (?:the|a) queue|on (?:the|a) (?:list|queue)|over|th\\b|st\\b)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "age";
    }

    @Override
    public Clue clue() {
        return Clue.AGE;
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        List<Span> spans = new ArrayList<>(0);
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            int end = end(text, value.start(), value.end());
            if (end > 0) {
                spans.add(glance.span(value.start(), end, Identifier.AGE, 0.85, this));
            }
        }
        return spans;
    }

    private static int end(String text, int start, int end) {
        int old = after(text, end, OLD);
        if (old > 0) {
            return old;
        }
        if (after(text, end, UNIT) > 0) {
            return -1;
        }
        int years = after(text, end, YEARS);
        boolean ends = years > 0 || after(text, end, ENDS) > 0;
        boolean called = Context.before(text, start, AGED)
                || (ends && Context.before(text, start, IS))
                || (text.length() > end
                        && ",)".indexOf(text.charAt(end)) >= 0
                        && (Context.before(text, start, PERSON) || Context.before(text, start, NAMED)));
        return called ? Math.max(years, end) : -1;
    }

    private static int after(String text, int at, Pattern pattern) {
        Matcher matcher = pattern.matcher(text)
                .region(at, Math.min(text.length(), at + 24))
                .useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
