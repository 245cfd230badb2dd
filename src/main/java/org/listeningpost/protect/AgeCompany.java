package org.listeningpost.protect;

import java.util.regex.Pattern;

/**
 * Whether a number from ninety on that nothing beside it calls an age is one by the company it keeps: a person is spoken of,
 * and nothing that is measured or counted.
 */
final class AgeCompany {
    private static final int AROUND = 64;
    private static final int NEAR = 30;
    private static final double SAID = 0.8;
    private static final double LIKELY = 0.6;
    private static final String SLOWLY =
            "(?:(?:now|only|nearly|almost|just|about|still|already|approx|roughly|aged?|just turned|she's|he's|a|soon to be|soon)[ :]{1,2}){0,2}";
    private static final String MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}";
    private static final Pattern BRACKET = words("\\b" + AgeWords.KIN + "\\b[^0-9.!?()]{0,30}[(\\[]" + SLOWLY + "\\z");
    private static final Pattern APART =
            words("\\b" + AgeWords.KIN + "\\b[^0-9.!?]{0,40}(?:,| -|--|:|\\.{2,4}|\u2026) {0,2}" + SLOWLY + "\\z");
    private static final Pattern BESIDE = words("\\b" + AgeWords.KIN
            + "(?:['s]{0,2} |[/-])(?:next door|opposite|of mine|upstairs|downstairs|over the (?:road|way)|(?:down|across|up) the (?:road|street|hall|corridor)|in the next bed|in law|here)? ?"
            + SLOWLY + "\\z");
    private static final Pattern FIT = words(
            "\\b(?:sprightly|spry|young|youthful|fit|frail|feisty|proud|stubborn|independent|healthy|active|doddery|grand old|great age of|ripe old|good|lucid|sharp) \\z");
    private static final Pattern FOR = words(
            "\\b(?:bad|good|well|amazing|sharp|fit|brilliant|marvellous|spry|young|great|remarkable|strong|lively|sprightly|mobile|wonderful|fine)\\b[^.!?0-9]{0,12} for \\z");
    private static final Pattern REACHING = words(
            "\\b(?:coming up(?: to| for| on)?|going on|knocking on(?: for)?|pushing|nudging|nearing|close to|heading for|rising|shy of|short of|off|gone|past|lived (?:to|till|until|til)(?: be| she was| he was)?|living (?:to|till)|made (?:it to)?|got to|gets to|lasted (?:to|till|until)|saw|seen|makes (?:me|him|her|them|you)|making (?:me|him|her|them)|nigh on|well over|turned|hit|hits|touching) (?:the grand (?:old )?age of )?\\z");
    private static final Pattern SOON_TO_BE = words(
            "\\b(?:nearly|almost|just|only|now|still|already|barely|not quite|practically|s?he|me|him|her|both|both of (?:them|us)|(?:them|us) (?:two|both)|(?:are|were)|s?he (?:has|have|got)|(?:big|grand)) \\z");
    private static final Pattern AT = words("\\bat " + SLOWLY + "\\z");
    private static final Pattern LEFT_AT = words(
            "\\b(?:died|dies|passed|dead|lost|gone|went|lived|living|lives|survived|still|buried|widowed|dying|diagnosed|retired|drives?|driving|walks?|walking|even|so|bowling|dancing|cycling|gardening)\\b[^.!?0-9]{0,40} (?:at|till|until) "
                    + SLOWLY + "\\z");
    private static final Pattern AGES = words(
            "\\bage[sd]?\\b[^.!?\\n0-9]{0,24}(?:[.?!][\"' ]{1,3}(?:a|answer)?[:. ]{1,3})?(?:\\d{1,3}(?:,| and|, and| &|/) ?){0,8}\\z");
    private static final Pattern OWN = words(
            "\\b(?:happy|my|his|her|our|their|your|all her|[a-z]{2,20}['\u2019]s|(?:mum|dad|nan|gran|grandma|grandad|nana)s) (?:own |big )?\\z");
    private static final Pattern START = words("(?:\\A|[.!?:\\n\"'\u2026] {0,2})\\z");
    private static final Pattern NTH = words(
            "(?:st|nd|rd|th)?\"? (?:big )?(?:birthday|b-?day|year\\b|christmas|xmas|new year|easter|summer|winter|spring|autumn|party|bash|do\\b|celebration|cake|card|present|diwali|eid|lap of|trip round)");
    private static final Pattern YEARS = words("[ -](?:years|yrs)\\b(?! (?:old|ago|later|wait))");
    private static final Pattern IN_YEARS = words("\\b(?:my|his|her|their|mum's|dad's) \\z");
    private static final Pattern NTH_CLOSED = words(
            "(?:st|nd|rd|th)(?=[.,!?;)]| (?:on|in|at|with|this|next|last|and|is|was|" + AgeWords.KIN + ")\\b|\\z)");
    private static final Pattern FEAST = words(
            "\\b(?:celebrat\\w{1,5}|party|cake|telegram|king'?s|queen'?s|birthday|card|balloons?|turn\\w{0,3})\\b");
    private static final Pattern CLOSED =
            words("(?: ?(?:years|yrs|yr|y)\\b)?[ ]?(?:[,.;:!?)\"\u2026]|-|\\z|and a half|and three quarters|&)");
    private static final Pattern SOON = words(
            ",? (?:next|this|last|come|in|on|at|by|since|a) (?:week|month|year|birthday|time|the (?:summer|spring|autumn|winter|new year|\\d)|may\\b|mon|tues|wed|thurs|fri|sat|sun|christmas|easter|"
                    + MONTH
                    + "|a (?:week|fortnight|month)|fortnight|(?:two|three|four|a few|a couple of|\\d) (?:days|weeks|months)|(?:two|three|four|a few|\\d) (?:days|weeks|months))|,? (?:today|tomorrow|tmrw|now|soon)\\b");
    private static final Pattern GOES_ON = words(
            ",? (?:and|with|but|living|lives|left|been|blind|deaf|frail|walks?|still|bless|never|sharp|fit|stuck|sat|lying|on oxygen|bedbound|housebound|now|all on|no|and (?:i|he|she)(?:'?ve|'?s|'?m| have| has| am| is)? (?:never|still|not|no))\\b(?! counting)");
    private static final Pattern IT_IS = words(
            "(?:,? (?:(?:she|he|i|they|we|you|my " + AgeWords.KIN + "|our " + AgeWords.KIN + "|" + AgeWords.KIN
                    + ")(?:'s| is| was| were| am| are|'d be|'d have been| will be| would be| would have been|'ll be|s)\\b(?= ?[.,!?]| now| and| bless| so\\b| at the| next| last|\\z))|,? if (?:s?he|they)(?:'s|s| is| was) a day| is (?:no age|too old|a good age|a great age|old enough|not (?:a |too )?(?:old|young|dead)|nothing)\\b| years? on this| (?:years? )?young\\b)");
    private static final Pattern WHO = words(",? (?:" + AgeWords.PERSON
            + "|and still|still|and (?:in|on|left|living|blind|deaf|frail|counting)|before|with no)");
    private static final Pattern KIN = words("\\b" + AgeWords.KIN + "\\b");
    private static final Pattern PERSON = words(AgeWords.PERSON);
    private static final Pattern OLD_AGE = words(AgeWords.OLD_AGE);
    private static final Pattern MEASURED = words(AgeWords.MEASURED);
    private static final Pattern NUMBERED = words(AgeWords.NUMBERED);

    private final String text;
    private final int start;
    private final int end;

    AgeCompany(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** "Her 98th year", "Nana's 91st Christmas", "his 100th, with cake". */
    int nth() {
        if (ends(IN_YEARS, NEAR) && after(YEARS) > 0) {
            return after(YEARS);
        }
        if (!ends(OWN, NEAR)) {
            return -1;
        }
        int nth = after(NTH);
        int closed = after(NTH_CLOSED);
        if (nth > 0) {
            return text.startsWith(" ", end) ? end : Math.min(end + 2, text.length());
        }
        return closed > 0 && around(FEAST, AROUND) ? closed : -1;
    }

    /** How sure it is that this is an age; 0 if nothing tells that it is. */
    double confidence() {
        if (ends(BRACKET, AROUND) || ends(FOR, NEAR) || ends(AGES, AROUND) || after(IT_IS) > 0) {
            return SAID;
        }
        boolean closed = after(CLOSED) > 0;
        boolean soon = after(SOON) > 0;
        boolean somebody = around(PERSON, AROUND) || around(OLD_AGE, NEAR);
        if (isMeasured()) {
            return 0;
        }
        if (somebody && ends(REACHING, NEAR)) {
            return LIKELY;
        }
        if (ends(NUMBERED, NEAR)) {
            return 0;
        }
        boolean apart = closed || soon || after(GOES_ON) > 0;
        if (apart && ends(APART, AROUND)
                || closed && (ends(BESIDE, NEAR) || ends(FIT, NEAR))
                || soon && ends(BESIDE, NEAR)
                || (closed || soon || after(WHO) > 0) && ends(LEFT_AT, AROUND)) {
            return SAID;
        }
        if (somebody && (ends(AT, NEAR) && (closed || after(WHO) > 0) || ends(SOON_TO_BE, NEAR) && (closed || soon))) {
            return LIKELY;
        }
        return ends(START, 4) && apart && (around(OLD_AGE, AROUND) || around(KIN, NEAR)) ? LIKELY : 0;
    }

    /** Whether something is measured or counted in the sentence, as far as the number. */
    private boolean isMeasured() {
        int from = Math.max(0, start - NEAR);
        for (int i = start - 2; i > from; i--) {
            if (".!?\n".indexOf(text.charAt(i)) >= 0) {
                from = i;
            }
        }
        return MEASURED.matcher(text)
                        .region(from, start)
                        .useTransparentBounds(true)
                        .find()
                || MEASURED.matcher(text)
                        .region(end, Math.min(text.length(), end + 8))
                        .useTransparentBounds(true)
                        .find();
    }

    private boolean around(Pattern pattern, int reach) {
        return pattern.matcher(text)
                        .region(Math.max(0, start - reach), start)
                        .useTransparentBounds(true)
                        .find()
                || pattern.matcher(text)
                        .region(end, Math.min(text.length(), end + reach))
                        .useTransparentBounds(true)
                        .find();
    }

    private boolean ends(Pattern pattern, int reach) {
        int from = Math.max(0, start - reach);
        return pattern.matcher(text)
                .region(from, start)
                .useTransparentBounds(from > 0)
                .useAnchoringBounds(true)
                .find();
    }

    private int after(Pattern pattern) {
        var matcher = pattern.matcher(text)
                .region(end, Math.min(text.length(), end + NEAR))
                .useTransparentBounds(true);
        return matcher.lookingAt() ? Math.max(end, matcher.end()) : -1;
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
