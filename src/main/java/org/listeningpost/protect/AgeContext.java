package org.listeningpost.protect;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.protect.name.Names;

/** Whether the words beside a number from ninety on say that it is somebody's age. */
final class AgeContext {
    private static final double SAID = 0.85;
    private static final double POSSIBLE = 0.4;
    private static final int REACH = 28;
    private static final String KIN = AgeWords.KIN;
    private static final String SLOWLY =
            "(?:(?:now|only|nearly|almost|just|about|still|already|actually|like|all of|a|frail|very|over|past) ){0,2}";
    private static final Pattern OLD = Pattern.compile(
            "(?-i:[ /]?[MF](?![\\p{L}\\d/]))|m(?=[),\\].;]| with| here|\\z)|[ ,/]{1,2}(?:fe)?male\\b|\\+?(?: and a half| and a bit| and three quarters)?[ -]{0,2}(?:years?|yeer|yeers|yrs?|yr|y)[ -]{0,2}(?:olds?|auld|oldies?|of age|young|o)\\b|-?y\\b|[ -]?(?:years?|yrs?|yr)(?=[ -](?:old )?"
                    + KIN
                    + "\\b)|(?= and three quarters\\b(?! of| inch| stone| mile| hour))|[ -]?(?:yo|y/o|y\\.o\\.?|y o|yrold|oed|lata?|ans|a\u00F1os|jahre|anni|candles)\\b"
                    + "|(?:st|nd|rd|th)?(?= (?:birthday|bday|b-day))|(?:st|nd|rd|th)(?= year\\b)|(?<=[hdtn])(?= year\\b)|(?=\"? not out\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS =
            Pattern.compile("[ -]?(?:years|yrs|yr|year)\\b(?! ago| later| wait| in\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGED = Pattern.compile(
            "(?:aged|age|ages|age is|age of|turned|turning|turns|reached|reaching|reaches|approaching|made it to|lived to|at the age of|just turned)[ :(=-]{1,3}(?:of )?"
                    + SLOWLY + "\\z|" + KIN + "(?: of| at)? " + SLOWLY + "\\z|(?:him|her) (?:at )?\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IS = Pattern.compile(
            "(?:(?:she|he|i|they|we|you|u|who|dad|mum)(?:'s|'m|'re|'d be|'d been| be| is| was| are| were| am|'ll be|ll be| turns| will be| would be| would have been| is going to be| must be| might be)|(?:i )?am|im|i m|shes|hes|theyre|whos|ur|youre|were both|we're both|"
                    + "(?:" + KIN
                    + ")(?:'s|s| is| was| are| were|, who is| who is| will be| would be| would have been|'d be|'ll be| being| turned)|at nearly|now aged|despite being|being) "
                    + SLOWLY + "\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THING = Pattern.compile(
            "\\b(?:it|it's|its|building|buildings|hospital|ward|wards|house|wing|roof|lift|boiler|equipment|windows?|pipes?|plumbing|which|trees?|site|system|beds?|hospice|surgery|place|school|club|charity|nhs)\\b[^.!?,\\n]{0,20}\\z",
            Pattern.CASE_INSENSITIVE);
    /** "F94, lives alone", "pt M91"; M90 is a road. */
    private static final Pattern SEX = Pattern.compile(
            "(?:(?:[Pp]t|[Pp]atient|[Pp]assenger|[Dd]river|[Cc]aller|[Aa]|SEX|[Ss]ex)[ :,]{1,2}M|F)/?\\z");

    private static final Pattern NAME_IS =
            Pattern.compile("([A-Z][a-z]{2,14})(?:'s| is| was|,? now|, who is|,| \\(|) \\(?\\z");
    private static final Pattern PERSON =
            Pattern.compile("(?:me|" + KIN + "(?: [A-Za-z]{2,12}){0,2})[ ,]{0,2}[(,-] ?\\z", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("(?:[Mm]y|[Oo]ur) [a-z-]{3,16}(?: [A-Z][\\p{L}'-]{1,20}){1,3}[,(] ?\\z");
    private static final Pattern AT =
            Pattern.compile("(?:at|for) (?:the grand age of |the ripe old age of )?\\z", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_PERSON = Pattern.compile(
            "[,]? (?:(?:i|he|she|they|you|u|we|my|her|his|our|with|and still|still|before|when|after|and (?:in|on|left|living|blind|deaf|frail))\\b|"
                    + KIN + "\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("(?:[, ]{1,2}and|[ ]?&|,|[ ]or) \\z", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("(?:\\A|[.!?\\n] ?)\\z");
    private static final Pattern ALONE = Pattern.compile(
            ",? (?:and|with|living|lives|left|been|blind|deaf|frail|walks?|still|bless|never)\\b(?! counting)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IS_NEXT = Pattern.compile("(?:,| is| was| has)\\b");
    private static final Pattern UNIT = Pattern.compile(
            "(?:st|nd|rd|th|s)\\b| ?(?:%|\u00B0|per ?cent|pc\\b|min|hour|hr|day|week|wk|month|mile|metre|meter|kilo|k\\b|kg|lb|stone|mg|mcg|ml|mm|cm|bpm|degree|quid|pound|p\\b|pence|odd\\b|beds?\\b|bedded|people|patient|nurse|staff|calls?\\b|times?\\b|minutes|seconds|secs?\\b|in (?:the|a|this) (?:queue|line)|on (?:the|a|this) (?:list|queue|waiting)|on (?:oxygen|room|air)|over\\b|out of|of (?:the|them|us|those|these)|to \\d|bus|appointments?|pages?|steps?|stairs?|letters?|texts?|emails?|questions?|percent|others|more|different|homes|cars|spaces|visits|sats|things?\\b|reasons?\\b|ways?\\b|jobs?\\b|excuses?\\b|forms?\\b)",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final int start;
    private final int end;
    private double confidence = SAID;

    /** @param start where the number begins, which ends before {@code end} */
    AgeContext(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    double confidence() {
        return confidence;
    }

    /**
     * Where the age ends with its "years", or -1 if it is none.
     *
     * @param done where an age right before it ends, or -1
     */
    int end(int done) {
        int old = after(end, OLD);
        boolean hundred = "aAoOhH1".indexOf(text.charAt(start)) >= 0;
        if (old >= 0 && hundred && ends(THING)) {
            return -1;
        }
        if (old >= 0) {
            return Math.max(old, end);
        }
        int nth = new AgeCompany(text, start, end).nth();
        if (nth > 0) {
            return nth;
        }
        if (after(end, UNIT) > 0) {
            return -1;
        }
        int years = after(end, YEARS);
        boolean called =
                isCalled() || (done > 0 && AND.matcher(text).region(done, start).matches());
        if (!called && isAlone()) {
            confidence = POSSIBLE;
            called = true;
        }
        return called ? Math.max(years, end) : -1;
    }

    private boolean isCalled() {
        boolean bracketed = end < text.length() && ",)".indexOf(text.charAt(end)) >= 0;
        return before(SEX)
                || before(AGED)
                || before(IS)
                || isNamed()
                || (bracketed && (before(PERSON) || before(NAMED)))
                || (before(AT) && after(end, AT_PERSON) > 0)
                || byCompany(new AgeCompany(text, start, end).confidence());
    }

    private boolean byCompany(double likely) {
        confidence = likely > 0 ? likely : confidence;
        return likely > 0;
    }

    /** "Bob's 91", "Ivy 103". */
    private boolean isNamed() {
        int from = Context.start(text, start, NAME_IS);
        if (from < 0) {
            return false;
        }
        int to = from;
        while (Character.isLetter(text.charAt(to))) {
            to++;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        boolean said = to + 1 < start && text.charAt(to) != ' ' || start - to > 2;
        boolean month = name.equals("may") || name.equals("june") || name.equals("april") || name.equals("august");
        return !month && (said || after(end, IS_NEXT) > 0 ? Names.mayBeGiven(name) : Names.isGiven(name));
    }

    /** "Ninety one and left in a wet bed." */
    private boolean isAlone() {
        boolean first = SENTENCE.matcher(text)
                .region(Math.max(0, start - 2), start)
                .useAnchoringBounds(start < 3)
                .find();
        return first && after(end, ALONE) > 0;
    }

    private boolean before(Pattern pattern) {
        return Context.before(text, start, pattern);
    }

    private boolean ends(Pattern pattern) {
        return pattern.matcher(text).region(Math.max(0, start - REACH), start).find();
    }

    private int after(int at, Pattern pattern) {
        Matcher matcher = pattern.matcher(text)
                .region(at, Math.min(text.length(), at + REACH))
                .useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
