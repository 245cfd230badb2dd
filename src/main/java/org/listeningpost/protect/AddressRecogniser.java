package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A house number with a street, and the flat before it. */
final class AddressRecogniser implements Recogniser {
    private static final int LONGEST = 100;
    private static final String NUMBER = "\\d{1,4}[A-Za-z]?(?:[-/]\\d{1,4}[A-Za-z]?)?,? {1,2}";
    private static final String STREET = "(?i:street|road|avenue|lane|crescent|terrace|str|st|rd|ave|ln|cres)\\b";
    private static final String OTHER_WAY =
            "(?:Path|Alley|Fields|Quayside|Paddocks?|Yard|Gate|Brow|Ginnel|Wynd|Brae|Garth|Loke|Mead|Nook|Spinney|Bank|Fold|Mount|Villas|Buildings|Heights|Meadows?|Orchard|Chase|Ridge|Mansions|Wharf|Cottages|Croft|Quay|Vale|Close|Drive|Way|Court|Place|Gardens?|Grove|Hill|Row|Walk|Square|Mews|Parade|Rise|Green|Park|View|Dr|Cl|Gdns|Ct|Sq"
                    + "|CLOSE|DRIVE|WAY|COURT|PLACE|GARDENS|GROVE|HILL|ROW|WALK|SQUARE|MEWS)\\b";
    private static final Pattern NAMED =
            Pattern.compile(NUMBER + "(?:[A-Z][\\p{L}'.-]{0,24} {1,2}){1,3}(?:" + STREET + "|" + OTHER_WAY + ")");
    private static final Pattern SMALL = Pattern.compile("(?i)" + NUMBER + "(?:[\\p{L}'.-]{2,25} {1,2}){1,2}" + STREET);
    private static final String KINDS =
            "(?:street|road|avenue|lane|crescent|terrace|close|drive|way|court|place|gardens?|grove|hill|row|walk|square|mews|parade|rise|green|park|view|st|rd|ave|ln|cres|dr|cl|gdns|ct|alley|field|fields|quayside|villas?|paddocks?|yard|gate|brow|ginnel|wynd|buildings?|chase|garth|grange|heights|holt|loke|meadows?|mead|nook|orchard|path|pastures?|ridge|spinney|wood|broadacre|croft|bank|fold|mount|mansions?|wharf|gr|hall|house|cottages?|quay|vale|dene|end|lodge|towers?|estate)\\b";
    private static final Pattern AT_HOME =
            Pattern.compile("(?i)" + NUMBER + "(?:the |[\\p{L}'.-]{2,25} {1,2}){1,3}" + KINDS);
    private static final Pattern POSTED = Pattern.compile(
            "(?i)(" + NUMBER
                    + "(?:the )?[\\p{L}'.-]{2,25}(?: [\\p{L}'.-]{2,20}){0,3}),? (?:[\\p{L}' -]{2,24},? )?[a-z]{1,2}\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2}\\b");
    private static final Pattern HOUSE_STREET = Pattern.compile(
            "(?<![\\p{L}])((?:The )?(?:[A-Z][\\p{L}'-]{1,20} ){1,2}?(?:Cottage|House|Farm|Lodge|Barn|Villa|Villas|Bungalow|Forge|Mill|Vicarage|Rectory|Stables|Grange|Manor|Croft), (?:\\d{1,4}[a-z]? )?(?:[A-Z][\\p{L}'-]{1,20} ){0,2}"
                    + "(?:Street|Road|Avenue|Lane|Crescent|Terrace|Close|Drive|Way|Hill|Green|Row|Quayside|Wharf|Yard|Gate|Fold|Brow|St|Rd|Ln))\\b");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:(?:one|two|three|four) hundred(?: and)? )?(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]?)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (?-i:(?:[A-Z][\\p{L}'-]{1,20} ){1,2}(?:Street|Road|Avenue|Lane|Crescent|Terrace|Close|Drive|Way|Gardens|Grove))\\b");
    private static final Pattern LIVES = Pattern.compile(
            "(?:(?:live|lives|lived|living|stay|staying|housebound|key ?safe|we are|we're|are|find me|resident|based|here|home|door number|door|she's|he's|i'm|we're|im|door of|heating at|going to|go to|home to|deliver(?:ed)? to) ?(?:at|in|on)?(?: number| no\\.?)?|address(?:es)?(?: is| was|:)?|home is|house is|moved to|moved from|round to|come to|sent to|post to|visit(?:ed)? at|outside|house number|number|no\\.?|flat)[ :,-]{0,3}\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRANSPORT = Pattern.compile(
            "(?:bus|buses|route|ward|bay|bed|tram|train|stop|platform|junction|room)[ :]{0,2}(?:no\\.? |number )?\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUSE = Pattern.compile(
            "(?:(?i:live|lives|lived|living) (?i:at|in)|(?i:address)(?: is|:)?) (?:the |The )?((?:[A-Z][\\p{L}'-]{1,20} ){1,2}(?:Cottage|House|Farm|Lodge|Barn|Villa|Bungalow|Hall)(?:, ?(?:[A-Z][\\p{L}'-]{1,20} ){1,2}"
                    + "(?:Street|Road|Avenue|Lane|Crescent|Terrace|Close|Drive|Way|Hill|Green|St|Rd|Ln)" + ")?)\\b");
    private static final Pattern FLAT = Pattern.compile(
            "(?:flat|apartment|apt|unit|room|maisonette|plot)[ .]{0,2}[0-9]{0,3}[A-Za-z]?(?:/[0-9]{1,2})?[ ,]{1,3}\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_NAME = Set.of(
            "minute",
            "minutes",
            "min",
            "mins",
            "hour",
            "hours",
            "hr",
            "hrs",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "yr",
            "yrs",
            "old",
            "mile",
            "miles",
            "yards",
            "metres",
            "km",
            "way",
            "lane",
            "the",
            "a",
            "an",
            "of",
            "on",
            "in",
            "at",
            "to",
            "from",
            "off",
            "down",
            "up",
            "along",
            "across",
            "by",
            "near",
            "and",
            "or",
            "for",
            "with",
            "people",
            "cars",
            "car",
            "times",
            "other",
            "more",
            "different",
            "busy",
            "bed",
            "star",
            "main",
            "patients",
            "nurses",
            "doctors",
            "ambulances",
            "per",
            "pm",
            "am",
            "th",
            "nd",
            "rd",
            "st",
            "out");

    @Override
    public String name() {
        return "address";
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        DigitGroups groups = glance.groups();
        List<Span> spans = new ArrayList<>(0);
        int done = 0;
        for (int i = 0; i < groups.count(); i++) {
            int start = groups.start(i);
            int end = start < done || Character.isLetterOrDigit(groups.before(i)) ? -1 : end(text, start);
            if (end > 0 && !PublicPlace.isBefore(text, start)) {
                int flat = Context.start(text, start, FLAT);
                spans.add(glance.span(flat < 0 ? start : flat, end, Identifier.ADDRESS, 0.8, this));
                done = end;
            }
        }
        if (glance.has(Clue.HOME)) {
            for (Pattern pattern : List.of(HOUSE_STREET, IN_WORDS)) {
                Matcher written = pattern.matcher(text);
                while (written.find()) {
                    spans.add(glance.span(written.start(), written.end(), Identifier.ADDRESS, 0.8, this));
                }
            }
            Matcher house = HOUSE.matcher(text);
            while (house.find()) {
                spans.add(glance.span(house.start(1), house.end(1), Identifier.ADDRESS, 0.8, this));
            }
        }
        return spans;
    }

    @Override
    public Clue clue() {
        return Clue.HOME;
    }

    private static int end(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        if (Context.before(text, start, TRANSPORT)) {
            return -1;
        }
        Matcher posted = POSTED.matcher(text).region(start, limit).useTransparentBounds(true);
        if (posted.lookingAt() && isHome(posted.group())) {
            return posted.end(1);
        }
        if (Context.before(text, start, LIVES)) {
            Matcher home = AT_HOME.matcher(text).region(start, limit);
            if (home.lookingAt() && isHome(home.group())) {
                return home.end();
            }
        }
        Matcher street = NAMED.matcher(text).region(start, limit);
        if (!street.lookingAt()) {
            street = SMALL.matcher(text).region(start, limit);
            if (!street.lookingAt()) {
                return -1;
            }
        }
        return isNamed(street.group()) ? street.end() : -1;
    }

    private static boolean isHome(String street) {
        String[] words = street.toLowerCase(Locale.ROOT).split("[ ,]+");
        return words.length > 1 && (words[1].equals("the") || !NO_NAME.contains(words[1]));
    }

    /** "5 minutes down the road" has the shape and no name in it. */
    private static boolean isNamed(String street) {
        String[] words = street.toLowerCase(Locale.ROOT).split("[ ,]+");
        for (int i = 1; i < words.length - 1; i++) {
            if (NO_NAME.contains(words[i])) {
                return words[i].equals("the") && words.length > 3 && i == 1 && !NO_NAME.contains(words[2]);
            }
        }
        return true;
    }
}
