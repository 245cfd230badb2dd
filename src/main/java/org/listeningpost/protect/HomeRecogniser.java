package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses without a number and a street: a flat or plot in a named house, a house by its name, a number in words, a number
 * where somebody lives with a name alone, and what stands before a postcode.
 */
final class HomeRecogniser implements Recogniser {
    private static final double SAID = 0.8;
    private static final double POSSIBLE = 0.4;
    private static final String NAME = "(?:[A-Z][\\p{L}'-]{1,20}|(?:y|yr|of|on|the|upon|le|de)(?= [A-Z]))";
    private static final String HOUSE_KIND =
            "(?:Cottages?|Barns?|Bungalow|Farm|Farmhouse|Villas?|Forge|Vicarage|Rectory|Manse|Croft|Lodge|Nest|Stables|Mill|Grange|Manor|House|Court|Towers?|Heights|Point|Hostel|Site|Park|Gardens|Mansions|Maltings|Almshouses|Chalet|Caravan|Dene|Garth|Holt|View|Cott|Farmstead|Steading)";
    private static final String STREET =
            "(?:Street|Road|Avenue|Lane|Crescent|Terrace|Close|Drive|Way|Place|Gardens?|Grove|Hill|Row|Walk|Square|Mews|Parade|Rise|Green|View|St|Rd|Ave|Ln|Cres|Dr|Cl|Gdns|Ct|Sq|Alley|Fields?|Quayside|Paddocks?|Yard|Gate|Brow|Ginnel|Wynd|Brae|Loan|Vennel|Garth|Loke|Mead|Nook|Path|Spinney|Bank|Fold|Mount|Wharf|Quay|Vale|End|Hill|Bottom|Top|Head|Common|Lea|Croft|Chase)";
    private static final Pattern UNIT = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:(?:(?i:basement|ground floor|top floor|first floor|second floor|upper|lower|garden|granny|top|back)) (?i:flat|annexe?|apartment|maisonette))"
                    + "|(?i:flat|apartment|apt|plot|caravan|pitch|berth|chalet|static|mooring|lot|room|bedsit|maisonette)(?i: no\\.?| number)? ?\\d{1,4}[A-Za-z]?(?:[/-]\\d{1,3})?|(?i:flat|block|apartment) [A-Z](?:\\d{1,2})?)"
                    + "(,? {1,2}(?:\\d{1,4}[a-zA-Z]? )?(?i:the )?(?:" + NAME
                    + " ?){1,4}(?i:hostel|site|house|court)?)");
    private static final Pattern DECLARED = Pattern.compile(
            "(?<![\\p{L}])(?:(?i:live|lives|lived|living) (?i:at|in)|(?i:address)\\b[^.!?\\n]{0,30}?(?i:is|was|:)) ((?:[A-Z][\\p{L}'-]{2,20}(?: [A-Z][\\p{L}'-]{1,20}){0,2}), (?:\\d{1,4} )?(?:[A-Z][\\p{L}'-]{1,20} ?){1,3})");
    private static final Pattern NOT_HOME = Pattern.compile(
            "(?i).*\\b(?:ward|outpatients?|clinic|hospital|department|centre|surgery|retail|business|industrial|x-?ray|theatre|floor|level|a&e|reception|level|building|it|at|and|mon|tues?day|monday|wednesday|thursday|friday|saturday|sunday|i|we|they|he|she|is|was).*");
    private static final Pattern HOUSE = Pattern.compile("(?<![\\p{L}\\d'])(?:(?:The|Old|Ty|T\u0177) )?(?:" + NAME
            + " ){0,2}?" + HOUSE_KIND + "(?=, )(?:, (?:\\d{1,4} )?(?:(?:" + NAME + " ){0,3}(?:" + STREET
            + "|Farm|Hall|Estate)))\\b(?!,? (?i:hospital|surgery|clinic|medical|practice|care|nursing|ward))");
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\d'])(?:The )?(?:[A-Z][\\p{L}'-]{2,20} ){1,2}(?:Cottage|Barn|Bungalow|Farmhouse|Nest|Farm|Villa|Croft|Forge|Vicarage|Rectory)\\b(?! [A-Z]| (?i:hospital|surgery|shop|cafe|pub|clinic))");
    private static final Pattern OURS = Pattern.compile(
            "(?:my|our|we|we're|us|i'm|live|lives|living|lived|home|address|deliver|delivered|deliveries|come to|visit|outside|except|from|house|door|round to|sent to|mrs [a-z]+ (?:of|from)|here at)\\b[^.!?\\n]{0,32}\\z",
            Pattern.CASE_INSENSITIVE);
    private static final String UNIT_WORD = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private static final String NUMBER_WORDS =
            "(?:(?:one|a|two|three) hundred(?: and)? )?(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]"
                    + UNIT_WORD + ")?|" + UNIT_WORD + "|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)";
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:(?:number|no\\.?|house|live at|lives at|living at|address is|home is|at|door) )((?:number |no\\.? )?"
                    + NUMBER_WORDS + ",? (?:the |[\\p{L}'-]{3,20} ){1,3}?(?:" + STREET
                    + "|cottages|villas|buildings))\\b");
    private static final Pattern LIVES = Pattern.compile(
            "(?:live|lives|lived|living|staying|address is|address|home is|moved to|housebound|house is|resident|key ?safe|carers? to|visit) ?(?:at|in|on|is)? ?(?:number |no\\.? ?)?\\z|(?:outside|at|from|door) (?:number |no\\.? ?)\\z|(?:^|[ ,(])no\\. ?\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile(
            "\\d{1,4}[a-z]?,? (?:The )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Ward|Hospital|GP|NHS|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b)(?:[A-Z][\\p{L}'-]{2,20})(?: [A-Z][\\p{L}'-]{1,20}){0,2}");
    private static final Pattern BEFORE_POSTCODE = Pattern.compile("(?<![\\p{L}\\d])((?:(?:\\d{1,4}[a-z]? )?" + NAME
            + "(?: " + NAME + "){0,3},? ){1,4})[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");
    private static final Pattern PLACE_NAME = Pattern.compile(
            "(?:^|.*[ ,])(?:" + HOUSE_KIND + "|" + STREET
                    + "|Bryn|Ty|T\u0177|Maes|Cae|Plas|Llys|Heol|Ffordd|L\u00F4n|Lon|Stryd|Pen|Rhos|Tan|Bod|Clos|Parc|Cwrt|Gwel|Chy|Trem|Erw|Hafod)[ ,].*");

    @Override
    public String name() {
        return "home";
    }

    @Override
    public Clue clue() {
        return Clue.HOME;
    }

    @Override
    public List<Span> find(Glance glance) {
        List<Span> spans = new ArrayList<>(0);
        String text = glance.text();
        if (glance.has(Clue.DWELLING)) {
            units(glance, spans);
            all(glance, HOUSE, 0, SAID, spans);
            named(glance, spans);
        }
        if (glance.has(Clue.HOUSE_NUMBER)) {
            declared(glance, spans);
        }
        if (glance.has(Clue.HOUSE_NUMBER)) {
            all(glance, IN_WORDS, 1, SAID, spans);
        }
        DigitGroups groups = glance.groups();
        for (int i = 0; i < groups.count(); i++) {
            int start = groups.start(i);
            if (groups.length(i) <= 4 && isNameNext(text, groups.end(i)) && Context.before(text, start, LIVES)) {
                Matcher numbered = NUMBERED.matcher(text).region(start, Math.min(text.length(), start + 64));
                if (numbered.lookingAt()) {
                    add(glance, numbered.start(), numbered.end(), SAID, spans);
                }
            }
        }
        if (groups.count() > 0) {
            beforePostcodes(glance, spans);
        }
        return spans;
    }

    private void units(Glance glance, List<Span> spans) {
        Matcher unit = UNIT.matcher(glance.text());
        while (unit.find()) {
            if (!NOT_HOME.matcher(unit.group(1)).matches()) {
                add(
                        glance,
                        unit.start(),
                        unit.start() + unit.group().stripTrailing().length(),
                        SAID,
                        spans);
            }
        }
    }

    /** "Lives at Fairlawns, Patel Lane"; two towns are none. */
    private void declared(Glance glance, List<Span> spans) {
        Matcher declared = DECLARED.matcher(glance.text());
        while (declared.find()) {
            if (PLACE_NAME.matcher(declared.group(1) + " ").matches()) {
                int end = declared.start(1) + declared.group(1).stripTrailing().length();
                add(glance, declared.start(1), end, SAID, spans);
            }
        }
    }

    private void named(Glance glance, List<Span> spans) {
        Matcher named = NAMED.matcher(glance.text());
        while (named.find()) {
            boolean ours = Context.before(glance.text(), named.start(), OURS);
            add(glance, named.start(), named.end(), ours ? SAID : POSSIBLE, spans);
        }
    }

    /** "Bryn Hyfryd, Ffordd y Bont, SA44 9QX". */
    private void beforePostcodes(Glance glance, List<Span> spans) {
        String text = glance.text();
        DigitGroups groups = glance.groups();
        for (int i = 0; i + 1 < groups.count(); i++) {
            int start = groups.start(i);
            boolean may = start > 4
                    && Character.isUpperCase(text.charAt(start - 1))
                    && groups.length(i + 1) == 1
                    && groups.start(i + 1) - groups.end(i) <= 3;
            if (may) {
                int from = capitalsBefore(text, start);
                Matcher before = BEFORE_POSTCODE.matcher(text).region(from, Math.min(text.length(), start + 8));
                if (before.find()
                        && before.end() >= groups.end(i + 1)
                        && PLACE_NAME.matcher(before.group(1)).matches()) {
                    String place = before.group(1).stripTrailing();
                    int end = before.start() + (place.endsWith(",") ? place.length() - 1 : place.length());
                    add(glance, before.start(), end, SAID, spans);
                }
            }
        }
    }

    /** Where the capitalised words begin that stand before a postcode, at most a line of them. */
    private static int capitalsBefore(String text, int at) {
        int start = at;
        while (start > 0 && at - start < 72 && ".!?:;\n(".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static boolean isNameNext(String text, int at) {
        for (int i = at; i < Math.min(text.length(), at + 4); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void all(Glance glance, Pattern pattern, int group, double confidence, List<Span> spans) {
        Matcher matcher = pattern.matcher(glance.text());
        while (matcher.find()) {
            add(glance, matcher.start(group), matcher.end(group), confidence, spans);
        }
    }

    private void add(Glance glance, int start, int end, double confidence, List<Span> spans) {
        if (!PublicPlace.isBefore(glance.text(), start)) {
            spans.add(glance.span(start, end, Identifier.ADDRESS, confidence, this));
        }
    }
}
