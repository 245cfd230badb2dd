package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** National Insurance numbers (HMRC NIM39110); the last letter may be missing where the number is called one. */
final class NinoRecogniser implements Recogniser {
    private static final Pattern SHAPE = Pattern.compile(
            "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ ./-]?\\d{2}[ ./-]?\\d{2}[ ./-]?\\d{2}(?:[ ./-]?([A-D])(?![A-Za-z0-9])|(?![A-Za-z0-9]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_LETTERS = Pattern.compile(
            "[A-Z][ ]?[A-Z][ ./-]?(?:\\d[ ./-]?){6}[ ./-]?[A-Z]?(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY = Pattern.compile(
            "(?:[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]|(?i:[A-Z] [A-Z] (?:\\d ){6}[A-D]))(?![A-Za-z0-9])");
    private static final Label CALLED_SO = new Label(
            "ni",
            "ni *",
            "nino",
            "national insurance",
            "national insurance *",
            "n i",
            "n i *",
            "nat ins *",
            "insurance *");

    @Override
    public String name() {
        return "ni-number";
    }

    /** With letters that none begins with, but else in its very shape. */
    private static Matcher likely(String text, DigitGroups groups, int i) {
        int start = groups.start(i);
        for (int from = start - 4; from <= start - 2; from++) {
            boolean begins = from == 0 || from > 0 && !Character.isLetterOrDigit(text.charAt(from - 1));
            Matcher any = begins ? ANY.matcher(text).region(from, text.length()).useTransparentBounds(true) : null;
            if (any != null && any.lookingAt()) {
                return any;
            }
        }
        return null;
    }

    @Override
    public List<Span> find(Glance glance) {
        List<Span> spans = new ArrayList<>(0);
        String text = glance.text();
        for (int i = 0; i < glance.groups().count(); i++) {
            int digits =
                    glance.groups().start(i) - (" ./-".indexOf(glance.groups().before(i)) < 0 ? 0 : 1);
            Matcher shape = digits < 0 ? null : Shape.at(text, digits, 2, SHAPE);
            Matcher called = digits < 0 || shape != null ? null : Labelled.spaced(text, digits, ANY_LETTERS);
            Matcher likely = shape == null ? likely(text, glance.groups(), i) : null;
            if (likely != null) {
                spans.add(glance.span(likely.start(), likely.end(), Identifier.NINO, 0.6, this));
            }
            if (called != null && CALLED_SO.isBefore(text, called.start())) {
                spans.add(glance.span(called.start(), called.end(), Identifier.NINO, 0.85, this));
            }
            if (shape != null && ((shape.group(1) != null) || CALLED_SO.isBefore(text, shape.start()))) {
                spans.add(glance.span(shape.start(), shape.end(), Identifier.NINO, 0.9, this));
            }
        }
        return spans;
    }
}
