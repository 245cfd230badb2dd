package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages of ninety and more: so few people reach them that they tell who somebody is (as HIPAA's safe harbour has it). */
final class AgeRecogniser implements Recogniser {
    private static final int YOUNGEST = 90;
    private static final int OLDEST = 119;
    private static final int EMERGENCY = 111;
    private static final int NEAR = 16;
    private static final String NINETY = "(?:ninety|ninty|ninetey|nintey|ninetty|nineety|ninity)";
    private static final String UNIT = "(?:one|wan|two|twa|three|four|fower|five|six|seven|eight|nine)";
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + NINETY
                    + "[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|ninetieth|"
                    + NINETY
                    + "(?:[ -]{0,2}(?:(?:bloody|flippin|flipping|effing|fucking|blooming|blinking|and|an|n)[ -])?"
                    + UNIT + ")?"
                    + "|(?:hundred|hunner|hunnerd)[ -](?:and|an|n|&)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|hundredth"
                    + "|(?:a |an |one[ -]|wan )?(?:hundred|hunner|hunnerd)(?:(?:,?[ -](?:and|an|n|'n'?|&|plus)[ -]| )(?:"
                    + UNIT + "|ten|eleven|twelve|\\d)\\b)?)(?![\\p{L}\\d])",
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
        List<Span> spans = new ArrayList<>(0);
        String text = glance.text();
        DigitGroups groups = glance.groups();
        int done = -NEAR;
        for (int i = 0; i < groups.count(); i++) {
            if (isAge(text, groups, i)) {
                done = add(glance, groups.start(i), groups.end(i), done, spans);
            }
        }
        if (glance.has(Clue.NINETY)) {
            done = -NEAR;
            Matcher words = IN_WORDS.matcher(text);
            while (words.find()) {
                done = add(glance, words.start(), words.end(), done, spans);
            }
        }
        return spans;
    }

    private int add(Glance glance, int start, int end, int done, List<Span> spans) {
        AgeContext context = new AgeContext(glance.text(), start, end);
        int last = context.end(start - done < NEAR ? done : -1);
        if (last > 0) {
            spans.add(glance.span(start, last, Identifier.AGE, context.confidence(), this));
            return last;
        }
        return done;
    }

    private static boolean isAge(String text, DigitGroups groups, int i) {
        int length = groups.length(i);
        if (length < 2 || length > 3) {
            return false;
        }
        int value = Integer.parseInt(text.substring(groups.start(i), groups.end(i)));
        boolean apart = (!Character.isLetter(groups.before(i)) || "FM".indexOf(groups.before(i)) >= 0)
                && (".,/:\u00A3$-+#".indexOf(groups.before(i)) < 0
                        || "/-".indexOf(groups.before(i)) >= 0
                                && groups.start(i) > 1
                                && Character.isLetter(text.charAt(groups.start(i) - 2)));
        boolean afterWord = groups.before(i) == ','
                || (groups.before(i) == '-' && groups.start(i) > 1 && text.charAt(groups.start(i) - 2) == ' ');
        return value >= YOUNGEST
                && value <= OLDEST
                && value != EMERGENCY
                && value != 112
                && (apart || afterWord)
                && !isMore(text, groups.end(i));
    }

    private static boolean isMore(String text, int end) {
        return end + 1 < text.length()
                && ".,:/-".indexOf(text.charAt(end)) >= 0
                && DigitGroups.isDigit(text.charAt(end + 1));
    }
}
