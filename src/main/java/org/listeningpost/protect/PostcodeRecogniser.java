package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full postcodes. In capitals the shape is enough; in small letters the area must exist too, since "m1 2nd" has the shape. */
final class PostcodeRecogniser implements Recogniser {
    private static final Pattern SHAPE = Pattern.compile(
            "([A-Za-z]{1,2}) ?(?:\\d[A-Za-z0-9]?|[OoIl]\\d?)([ ._\\n\u00B7-]{0,3})([\\dOoIl] ?[A-Za-z]{2})(?![A-Za-z0-9])");
    private static final Label CALLED_SO =
            new Label("postcode", "post code", "zip", "zipcode", "zip code", "postcodes", "pcode", "pc");
    private static final Pattern INWARD = Pattern.compile("\\d[ABD-HJLNP-UW-Z]{2}");
    private static final Pattern COUNT =
            Pattern.compile("1ST|2ND|3RD|\\d(?:TH|HR|YR|FT|PT|LB|PH|AM|PM|MG|ML|KG|YO|HZ|GB)");
    private static final Pattern DIGIT_FIRST = Pattern.compile("\\d[A-Z]{2}");
    private static final Set<String> NO_POSTCODE = Set.of("2GP", "2BE", "2US");
    private static final Set<String> AREAS = Set.of(
            ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY "
                            + "G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG "
                            + "NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ "
                            + "TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));

    @Override
    public String name() {
        return "postcode";
    }

    @Override
    public List<Span> find(Glance glance) {
        List<Span> spans = new ArrayList<>(0);
        for (int i = 0; i < glance.groups().count(); i++) {
            Matcher shape = Shape.at(glance.text(), glance.groups().start(i), 2, SHAPE);
            if (shape != null
                    && isPostcode(glance.text(), shape)
                    && !PublicPlace.isBefore(glance.text(), shape.start())) {
                spans.add(glance.span(shape.start(), shape.end(), Identifier.POSTCODE, 0.9, this));
            }
        }
        return spans;
    }

    private static final Pattern WARD = Pattern.compile(
            "(?:ward|bed|bay|room|unit|gate|platform|level|vitamin|theatre|clinic) \\z", Pattern.CASE_INSENSITIVE);

    private static boolean isReal(Matcher shape, String inward) {
        return AREAS.contains(shape.group(1).toUpperCase(Locale.ROOT))
                && INWARD.matcher(inward).matches();
    }

    private static boolean isPostcode(String text, Matcher shape) {
        String written = shape.group();
        String capitals = written.toUpperCase(Locale.ROOT);
        if (CALLED_SO.isBefore(text, shape.start())) {
            return true;
        }
        if (Context.before(text, shape.start(), WARD)) {
            return false;
        }
        String inward = shape.group(3).replace(" ", "").toUpperCase(Locale.ROOT);
        boolean split = shape.group(3).indexOf(' ') > 0;
        boolean plain = !split
                && shape.group(2).isBlank()
                && DIGIT_FIRST.matcher(inward).matches();
        boolean isSpaced = plain && !shape.group(2).isEmpty();
        if (written.equals(capitals) && isSpaced && (!COUNT.matcher(inward).matches() || isReal(shape, inward))) {
            return true;
        }
        if (shape.group(3).equals(inward) && isSpaced && isReal(shape, inward)) {
            return true;
        }
        boolean real = AREAS.contains(shape.group(1).toUpperCase(Locale.ROOT))
                && INWARD.matcher(inward.replaceFirst("^O", "0").replaceFirst("^[IL]", "1"))
                        .matches()
                && !COUNT.matcher(inward).matches();
        return real
                && (plain
                        ? !NO_POSTCODE.contains(inward)
                        : written.equals(capitals)
                                || (!split
                                        && ("-".equals(shape.group(2))
                                                || shape.group(2).isBlank())));
    }
}
