package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Vehicle registrations: the style since 2001 by its shape, older ones where they are called so (DVLA INF104). */
final class VehicleRecogniser implements Recogniser {
    private static final Pattern CURRENT =
            Pattern.compile("(?<![/=_#@.-])[A-Za-z]{2}[ -]?\\d{2}[ .-]?[A-Za-z]{3}(?![A-Za-z0-9])");
    private static final Pattern APART = Pattern.compile("[A-Z]{2}[ -]\\d{2}[ -][A-Z]{3}(?![A-Za-z0-9])");
    private static final Pattern SUFFIX = Pattern.compile("[A-Z]\\d{3} ?[A-Z]{3}(?![A-Za-z0-9])");
    private static final Set<String> WORDS = Set.of(
            "jan feb mar apr may jun jul aug sep oct nov dec and the for was but are has had who our not min hrs day yrs wks one two six ten mph"
                    .split(" "));
    private static final Label LABEL = new Label(
            "reg",
            "reg *",
            "registration",
            "registration *",
            "plate",
            "plates",
            "numberplate",
            "vrm",
            "number plate",
            "reg plate",
            "licence plate",
            "car reg",
            "regi",
            "number plates",
            "private plate",
            "private reg");
    private static final Pattern CAR = Pattern.compile(
            "(?:car|van|vehicle|motor|taxi|astra|corsa|fiesta|focus|golf|polo|clio|micra|transit|mini|ford|vauxhall|vw|bmw|audi|nissan|toyota|honda|kia|skoda|seat|fiat|peugeot|renault|citroen|mercedes|volvo|jeep|suzuki|mazda|hyundai|owns|parked|plate|plates|into|pcn|ticketed|towed|clamped|blue|red|white|black|silver|grey|green|rover|octavia|qashqai|juke|yaris|leaf|tesla|cab|minicab|scooter|motorbike|lorry|ambulance driver)\\b[ ,:(-]{1,3}(?:is |was |it's |reg |registration )?\\z",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z]\\d{1,3} [A-Za-z]{3}(?![A-Za-z0-9])");
    private final Labelled older = new Labelled(
            LABEL,
            "(?:[A-Z]{2}\\d{2}[ -]?[A-Z]{3}|[A-Z]\\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\\d{1,3}[A-Z]?|[A-Z]{1,2}\\d{1,4}[A-Z]{1,4}(?: [A-Z]{1,3})?|\\d{1,4} ?[A-Z]{1,3}|[A-Z]{2}\\d{2} [A-Z]{3})");

    @Override
    public String name() {
        return "vehicle";
    }

    @Override
    public List<Span> find(Glance glance) {
        List<Span> spans = new ArrayList<>(0);
        String text = glance.text();
        for (int i = 0; i < glance.groups().count(); i++) {
            Matcher current = Shape.at(text, glance.groups().start(i), 2, CURRENT);
            if (current != null
                    && (isCertain(current.group())
                            || LABEL.isBefore(text, current.start())
                            || LABEL.isAfter(text, current.end())
                            || Context.before(text, current.start(), CAR)
                            || (glance.has(Clue.VEHICLE) && isNoWord(current.group())))) {
                spans.add(glance.span(current.start(), current.end(), Identifier.VEHICLE_REG, 0.85, this));
            }
            Matcher apart = current == null ? capitals(text, glance.groups().start(i)) : null;
            if (apart != null) {
                spans.add(glance.span(apart.start(), apart.end(), Identifier.VEHICLE_REG, 0.8, this));
            }
            Matcher prefix = glance.has(Clue.VEHICLE) && current == null
                    ? Shape.at(text, glance.groups().start(i), 1, PREFIX)
                    : null;
            if (prefix != null && (isCapital(prefix.group()) || Context.before(text, prefix.start(), CAR))) {
                spans.add(glance.span(prefix.start(), prefix.end(), Identifier.VEHICLE_REG, 0.8, this));
            }
        }
        for (Labelled.Place place : glance.has(Clue.VEHICLE) ? older.find(glance) : List.<Labelled.Place>of()) {
            spans.add(glance.span(place.start(), place.end(), Identifier.VEHICLE_REG, 0.8, this));
        }
        return spans;
    }

    /** "AB 12 CDE" and "A123 BCD" in capitals. */
    private static Matcher capitals(String text, int digits) {
        boolean spaced = digits > 2 && " -".indexOf(text.charAt(digits - 1)) >= 0 && isStart(text, digits - 3);
        Matcher apart = spaced ? APART.matcher(text).region(digits - 3, text.length()) : null;
        if (apart != null && apart.lookingAt()) {
            return apart;
        }
        return Shape.at(text, digits, 1, SUFFIX);
    }

    private static boolean isStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** In small letters and with a space, "on24 may" has the shape too. */
    private static boolean isCertain(String written) {
        return isCapital(written) || written.indexOf(' ') < 0;
    }

    private static boolean isNoWord(String written) {
        String last = written.substring(written.length() - 3).toLowerCase(Locale.ROOT);
        return !WORDS.contains(last);
    }

    private static boolean isCapital(String written) {
        return written.equals(written.toUpperCase(Locale.ROOT));
    }
}
