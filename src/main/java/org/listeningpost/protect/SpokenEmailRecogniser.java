package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listeningpost.moderate.Reading;

/** E-mail addresses written to be read by a person: {@code jo dot bloggs at example dot org}, {@code jo (at) example.org}. */
final class SpokenEmailRecogniser implements Recogniser {
    private static final String DOT = "(?: ?[(\\[{] ?(?:dot|\\.) ?[)\\]}] ?| dot | ?\\. ?)";
    private static final String SPELT_DOT = "(?: ?[(\\[{] ?(?:dot|\\.) ?[)\\]}] ?| dot )";
    private static final String ENDING = "(?:com|org|net|co|uk|info|me|nhs|ac|gov|ie|eu|io)\\b";
    private static final Pattern AT =
            Pattern.compile(" ?[(\\[{<] ?(?:at|@) ?[)\\]}>] ?| at | ?@ ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCAL = Pattern.compile(
            "(?<![A-Za-z0-9])[a-z0-9_+-]{1,40}(?:" + DOT + "[a-z0-9_+-]{1,40}){0,3}\\z", Pattern.CASE_INSENSITIVE);
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
    public List<Span> find(Reading reading) {
        String text = reading.text();
        List<Span> spans = new ArrayList<>(0);
        Matcher at = AT.matcher(text);
        while (at.find()) {
            Matcher domain = DOMAIN.matcher(text).region(at.end(), Math.min(text.length(), at.end() + 120));
            int start = Context.start(text, at.start(), LOCAL);
            if (start >= 0 && domain.lookingAt() && isAddress(text, start, at, domain)) {
                spans.add(span(reading, start, domain.end(), Identifier.EMAIL, 0.85));
            }
        }
        return spans;
    }

    /** "I was at example.org" is no address; a bracketed at, a spelt dot or a telling name makes it one. */
    private static boolean isAddress(String text, int start, Matcher at, Matcher domain) {
        boolean plain = at.group().equalsIgnoreCase(" at ");
        return !plain
                || SPELT.matcher(domain.group()).find()
                || TELLING.matcher(text).region(start, at.start()).find();
    }
}
