package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sort codes and account numbers, together or where they are called so, and British IBANs. */
final class BankAccountRecogniser implements Recogniser {
    private static final Pattern BOTH = Pattern.compile(
            "(?<![-\\d])\\d{2}[- ]\\d{2}[- ]\\d{2}[ ,;:/]{1,3}(?:(?:and )?(?:account|acc|acct|a/c)[a-z .:#]{0,14})?\\d{8}(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IBAN =
            Pattern.compile("GB\\d{2} ?[A-Z]{4}(?: ?\\d){14}(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLED_IBAN = Pattern.compile("\\biban\\b[^\\n]{0,48}\\z", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_IBAN =
            Pattern.compile("[A-Z]{2}\\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?(?![A-Za-z0-9])");
    private static final List<Pattern> PATTERNS = List.of(BOTH, IBAN);
    private final Labelled sortCode = new Labelled(
            new Label("sort code", "sort code *", "sortcode", "sort", "s c", "sc"), "\\d{2}[- .]?\\d{2}[- .]?\\d{2}");
    private final Labelled account = new Labelled(
            new Label(
                    "account",
                    "account *",
                    "acc",
                    "acc *",
                    "acct",
                    "acct *",
                    "ac *",
                    "a c",
                    "a c *",
                    "bank account",
                    "bank *",
                    "sort code and account"),
            "\\d(?:[ -]?\\d){6,7}(?![ -]?\\d)");

    @Override
    public String name() {
        return "bank-account";
    }

    @Override
    public List<Span> find(Glance glance) {
        List<Span> spans = new ArrayList<>(0);
        for (int i = 0; i < glance.groups().count(); i++) {
            for (Pattern pattern : PATTERNS) {
                Matcher matcher = Shape.at(glance.text(), glance.groups().start(i), 2, pattern);
                if (matcher != null) {
                    spans.add(glance.span(matcher.start(), matcher.end(), Identifier.BANK, 0.95, this));
                }
            }
        }
        ibans(glance, spans);
        for (Labelled labelled : List.of(sortCode, account)) {
            for (Labelled.Place place : labelled.find(glance)) {
                spans.add(glance.span(place.start(), place.end(), Identifier.BANK, 0.9, this));
            }
        }
        return spans;
    }

    /** Of any country: with its check digits right (ISO 13616), or where it is called one. */
    private void ibans(Glance glance, List<Span> spans) {
        for (int i = 0; i < glance.groups().count(); i++) {
            Matcher iban = glance.groups().length(i) >= 2
                    ? Shape.at(glance.text(), glance.groups().start(i), 2, ANY_IBAN)
                    : null;
            if (iban != null && (Context.before(glance.text(), iban.start(), CALLED_IBAN) || checks(iban.group()))) {
                spans.add(glance.span(iban.start(), iban.end(), Identifier.BANK, 0.95, this));
            }
        }
    }

    private static boolean checks(String written) {
        String plain = written.replaceAll("[ -]", "");
        String turned = plain.substring(4) + plain.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return plain.length() >= 15 && rest == 1;
    }
}
