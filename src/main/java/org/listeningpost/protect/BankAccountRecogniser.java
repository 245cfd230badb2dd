package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.moderate.Reading;

/** Sort codes and account numbers, together or where they are called so, and British IBANs. */
final class BankAccountRecogniser implements Recogniser {
    private static final Pattern BOTH = Pattern.compile(
            "(?<![0-9-])\\d{2}-\\d{2}-\\d{2}[ ,;:/]{1,3}(?:(?:and )?(?:account|acc|acct|a/c)[a-z .:#]{0,14})?\\d{8}(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IBAN =
            Pattern.compile("(?<![A-Za-z0-9])GB\\d{2} ?[A-Z]{4}(?: ?\\d){14}(?!\\d)", Pattern.CASE_INSENSITIVE);
    private final Labelled sortCode = new Labelled("sort ?-?code(?: (?:no|number))?", "\\d{2}[- .]?\\d{2}[- .]?\\d{2}");
    private final Labelled account =
            new Labelled("(?:account|acc|acct|a/c)(?:[ .]{0,2}(?:no|num|number))?", "\\d{4} ?\\d{3,4}");

    @Override
    public String name() {
        return "bank-account";
    }

    @Override
    public Clue clue() {
        return Clue.DIGIT;
    }

    @Override
    public List<Span> find(Reading reading) {
        List<Span> spans = new ArrayList<>(0);
        for (Pattern pattern : List.of(BOTH, IBAN)) {
            Matcher matcher = pattern.matcher(reading.text());
            while (matcher.find()) {
                spans.add(span(reading, matcher.start(), matcher.end(), Identifier.BANK, 0.95));
            }
        }
        for (Labelled labelled : List.of(sortCode, account)) {
            for (Labelled.Place place : labelled.find(reading)) {
                spans.add(span(reading, place.start(), place.end(), Identifier.BANK, 0.9));
            }
        }
        return spans;
    }
}
