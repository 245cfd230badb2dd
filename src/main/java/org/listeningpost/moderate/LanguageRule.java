package org.listeningpost.moderate;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.listeningpost.post.Post;

/**
 * Answers if a text is wholly or mostly in a language that is not read here, or if nobody could read it: keyboard mash,
 * something encoded, broken letters. Names, shorthand, dialect, lists and a foreign word or two make no difference.
 */
final class LanguageRule implements Rule {
    private final String id;
    private final long read;
    private final Vocabulary vocabulary;
    private final Judgement opinion;
    private final Languages languages = Languages.shipped();

    /** @param read the bits of the languages that are read here */
    LanguageRule(String id, long read, Vocabulary vocabulary, Judgement opinion) {
        this.id = id;
        this.read = read;
        this.vocabulary = vocabulary;
        this.opinion = opinion;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<Judgement> judge(Post post, Words words) {
        Legibility text = new Legibility(words.text(), languages, vocabulary, read);
        return finding(text).or(() -> buried(post.text(), text)).map(this::because);
    }

    private Judgement because(String finding) {
        Reason reason = opinion.reasons().get(0);
        return new Judgement(
                opinion.verdict(),
                List.of(new Reason(reason.rule(), reason.category(), reason.detail() + ": " + finding)));
    }

    private Optional<String> finding(Legibility text) {
        return script(text)
                .or(() -> broken(text))
                .or(() -> code(text))
                .or(() -> language(text))
                .or(() -> noWords(text))
                .or(() -> salad(text));
    }

    private Optional<String> script(Legibility text) {
        if (text.otherScript < 2 || text.otherScript <= text.latin) {
            return Optional.empty();
        }
        UnicodeScript most = text.scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        if (isRead(most)) {
            return Optional.empty();
        }
        return Optional.of("in another script (" + most.name().toLowerCase(Locale.ROOT) + ")");
    }

    private boolean isRead(UnicodeScript script) {
        for (int i = 0; i < languages.count(); i++) {
            if ((read & 1L << i) != 0 && languages.get(i).scripts().contains(script)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> broken(Legibility text) {
        return text.broken >= 3 && text.broken * 2 > text.known
                ? Optional.of("letters broken by a wrong encoding")
                : Optional.empty();
    }

    private Optional<String> language(Legibility text) {
        int best = -1;
        for (int i = 0; i < text.only.length; i++) {
            boolean isBetter = best < 0 || text.only[i] * 4 + text.shared[i] > text.only[best] * 4 + text.shared[best];
            best = text.only[i] > 0 && isBetter ? i : best;
        }
        if (best < 0) {
            return unknown(text);
        }
        int sure = text.only[best];
        int both = text.shared[best];
        int readOnly = text.known - both;
        int others = text.words - text.known;
        boolean isMostly = sure >= 3 && others + both / 2 > readOnly && sure * 5 >= text.words
                || sure >= 2 && others + both > readOnly * 2 && others * 3 >= text.words
                || others * 2 >= text.words && readOnly == 0 && sure + both >= 2
                || others * 2 >= text.words && text.words >= 4 && others + both >= readOnly * 3;
        return isMostly
                ? Optional.of("looks like " + languages.get(best).name() + ", by " + (sure + both) + " of " + text.words
                        + " words")
                : unknown(text);
    }

    private static Optional<String> unknown(Legibility text) {
        int strange = text.unknown + text.foreign;
        boolean isStrange = strange >= 5 && text.known * 5 <= text.words && text.commas * 2 < text.words;
        return isStrange
                ? Optional.of(strange + " of " + text.words + " words of no language that is known here")
                : Optional.empty();
    }

    private static Optional<String> noWords(Legibility text) {
        boolean isMash = text.mash >= 2 && text.known == 0
                || text.mash > 0 && text.known == 0 && text.mash == text.words && text.neutral == 0 && text.singles <= 1
                || text.mash >= 2 && text.known * 3 <= text.words && text.mashLetters * 10 >= text.latin * 6
                || text.mash > 0 && text.known * 4 <= text.words && text.mashLetters * 10 >= text.latin * 6;
        boolean isSingles = text.singles >= 6 && text.singles >= 4 * text.words;
        boolean isDigits = text.latin + text.otherScript == 0 && text.digits >= 20;
        boolean isSigns = text.latin + text.otherScript + text.digits == 0
                && (text.boxes >= 8 || text.neutral == 0 && text.signs >= 10 && text.kindsOfSigns >= 2);
        return isMash || isSingles || isDigits || isSigns ? Optional.of("no words that can be read") : Optional.empty();
    }

    private static Optional<String> code(Legibility text) {
        return text.isCode() ? Optional.of("looks like code") : Optional.empty();
    }

    private static Optional<String> salad(Legibility text) {
        return text.words >= 8 && text.meant == 0 && text.stumbles > 0 && text.stops == 0
                ? Optional.of("words that make no sentence")
                : Optional.empty();
    }

    /** Letters that cannot be seen under what was piled on them. */
    private static Optional<String> buried(String source, Legibility text) {
        int accents = 0;
        for (int i = 0; i < source.length(); i++) {
            accents += source.charAt(i) >= 0x300 && Marks.isAccent(source.charAt(i)) ? 1 : 0;
        }
        return accents >= 10 && accents * 2 >= text.latin + text.otherScript
                ? Optional.of("letters buried under marks")
                : Optional.empty();
    }
}
