package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.protect.WrittenDate.Form;

/**
 * Birth dates: those that are said to be one, those beside other things that tell who somebody is, and those so long past
 * that nothing else is likely. Dates of other events stay.
 */
final class BirthDateRecogniser implements Recogniser {
    private static final double SAID = 0.9;
    private static final double LIKELY = 0.6;
    private static final double POSSIBLE = 0.4;
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![0-9/.-])(?:19|20)\\d\\d(?![0-9/.-])");

    @Override
    public String name() {
        return "birth-date";
    }

    @Override
    public Clue clue() {
        return Clue.DATE;
    }

    @Override
    public List<Span> find(Glance glance) {
        List<Span> spans = new ArrayList<>(0);
        String text = glance.text();
        boolean birth = glance.has(Clue.BIRTH);
        BirthContext context = new BirthContext(text);
        WrittenDate last = null;
        for (WrittenDate date : WrittenDates.in(text)) {
            double confidence = confidence(context, date, birth, last);
            if (confidence > 0) {
                spans.add(glance.span(date.start(), date.end(), Identifier.DOB, confidence, this));
                last = date;
            }
        }
        if (birth) {
            Matcher year = YEAR_ALONE.matcher(text);
            while (year.find()) {
                if (context.isLabelledYear(year.start())) {
                    spans.add(glance.span(year.start(), year.end(), Identifier.DOB, SAID, this));
                }
            }
        }
        return spans;
    }

    private static double confidence(BirthContext context, WrittenDate date, boolean birth, WrittenDate last) {
        if (birth && (date.form() == Form.BARE ? context.isLabelled(date) : context.isSaid(date))) {
            return SAID;
        }
        if (date.form() == Form.BARE || !date.hasYear()) {
            return 0;
        }
        boolean old = date.isLongPast();
        if (last != null && old && context.isSecond(last, date) || context.isBesideValue(date)) {
            return SAID;
        }
        if (!old || date.form() == Form.GLUED || context.isOfAnotherEvent(date)) {
            return 0;
        }
        if (birth || context.isAmongDetails(date)) {
            return SAID;
        }
        if (date.form() == Form.SPACED) {
            return date.end() - date.start() == 10 ? POSSIBLE : 0;
        }
        return context.isClause(date) ? LIKELY : POSSIBLE;
    }
}
