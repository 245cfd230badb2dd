package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses written to be read by a person: {@code jo dot bloggs at example dot org}, {@code jo (at) example.org}. */
final class SpokenEmailRecogniser implements Recogniser {
    private static final String DOT = "(?: ?[(\\[{] ?(?:dot|\\.) ?[)\\]}] ?| dot | ?\\. ?)";
    private static final String SPELT_DOT = "(?: ?[(\\[{] ?(?:dot|\\.) ?[)\\]}] ?| dot )";
    private static final String ENDING = "(?:com|org|net|co|uk|info|me|nhs|ac|gov|ie|eu|io)\\b";
    private static final Pattern AT =
            Pattern.compile(" ?[(\\[{<] ?(?:at|@) ?[)\\]}>] ?| at | ?@ ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9_+-]{1,40}(?:" + DOT + "[a-z0-9_+-]{1,40}){0,3}\\z", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN = Pattern.compile(
            "[a-z0-9-]{1,40}(?:" + DOT + "[a-z0-9-]{1,40}){0,2}" + DOT + ENDING, Pattern.CASE_INSENSITIVE);
    private static final Pattern SPELT = Pattern.compile(SPELT_DOT, Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLING = Pattern.compile("[0-9_.]|" + SPELT_DOT, Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "spoken-e-mail";
    }

    @Override
    public Clue clue() {
        return Clue.ANY;
    }

    @Override
    public List<Span> find(Glance glance) {
        String text = glance.text();
        List<Span> spans = new ArrayList<>(0);
        for (int i = 1; i < text.length() - 1; i++) {
            if (isAt(text, i)) {
                find(glance, i, spans);
            }
        }
        return spans;
    }

    /** Whether an at, as a word or a sign apart, begins here or right before. */
    private static boolean isAt(String text, int i) {
        char c = text.charAt(i);
        char next = text.charAt(i + 1);
        return (c == 'a' || c == 'A') && (next == 't' || next == 'T')
                ? " ([{<".indexOf(text.charAt(i - 1)) >= 0
                : c == '@' && (!Character.isLetterOrDigit(next) || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private void find(Glance glance, int i, List<Span> spans) {
        String text = glance.text();
        int from = " ([{<".indexOf(text.charAt(i - 1)) < 0 ? i : i - 1;
        Matcher at = AT.matcher(text).region(from > 0 && text.charAt(from - 1) == ' ' ? from - 1 : from, text.length());
        if (!at.lookingAt()) {
            return;
        }
        Matcher domain = DOMAIN.matcher(text).region(at.end(), Math.min(text.length(), at.end() + 120));
        int start = domain.lookingAt() ? Context.start(text, at.start(), LOCAL) : -1;
        if (start >= 0 && isAddress(text, start, at, domain)) {
            spans.add(glance.span(start, domain.end(), Identifier.EMAIL, 0.85, this));
        }
    }

    /** "I was at example.org" is no address; a bracketed at, a spelt dot or a telling name makes it one. */
    private static boolean isAddress(String text, int start, Matcher at, Matcher domain) {
        boolean plain = at.group().equalsIgnoreCase(" at ");
        return !plain
                || SPELT.matcher(domain.group()).find()
                || TELLING.matcher(text).region(start, at.start()).find();
    }
}
