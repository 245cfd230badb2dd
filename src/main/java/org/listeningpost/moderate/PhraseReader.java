package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the phrases of a rules file. Words stand in their order; case and punctuation do not matter.
 *
 * <pre>
 * hurt/kill      either of them
 * stab~          stab, stabs, stabbed, stabbing
 * (really)       may be missing
 * *  **          up to four, up to eight words of any kind
 * {relative}     any of a set
 * a &amp; b &amp; !c     a, with b near it and without c
 * </pre>
 */
final class PhraseReader {
    private static final int MOST_PARTS = 16;
    private static final int MOST_GAPS = 4;
    private static final Pattern SIDES = Pattern.compile("\\s+&\\s+");

    private final Vocabulary vocabulary;
    private final Sets sets;
    private final Map<String, Phrases> beside = new HashMap<>();
    private Rarity rarity;

    PhraseReader(Vocabulary vocabulary, Sets sets) {
        this.vocabulary = vocabulary;
        this.sets = sets;
    }

    Rarity rarity() {
        if (rarity == null) {
            rarity = new Rarity(vocabulary);
        }
        return rarity;
    }

    int[] learn(String words) {
        return vocabulary.learn(words);
    }

    /**
     * The phrase; several if it is nothing but a set.
     *
     * @throws IllegalArgumentException with the reason if it is none
     */
    List<Phrase> read(String text) {
        if (text.indexOf('&') < 0) {
            return side(text.strip());
        }
        String[] sides = SIDES.split(text.strip());
        if (sides.length == 1) {
            return side(sides[0]);
        }
        List<Phrases> also = new ArrayList<>();
        List<Phrases> never = new ArrayList<>();
        for (int i = 1; i < sides.length; i++) {
            boolean isNever = sides[i].startsWith("!");
            (isNever ? never : also).add(beside(isNever ? sides[i].substring(1) : sides[i]));
        }
        Sign sign = new Sign(also, never);
        return side(sides[0]).stream().map(phrase -> phrase.with(sign)).toList();
    }

    /** Many phrases have the same beside them. */
    private Phrases beside(String text) {
        Phrases known = beside.get(text);
        if (known == null) {
            known = new Phrases(this);
            side(text).forEach(known::add);
            beside.put(text, known);
        }
        return known;
    }

    private List<Phrase> side(String text) {
        if (isSet(text) && text.indexOf(' ') < 0) {
            return sets.phrases(text.substring(1, text.length() - 1));
        }
        return List.of(phrase(text));
    }

    private static boolean isSet(String text) {
        return text.length() > 2
                && text.charAt(0) == '{'
                && text.indexOf('}') == text.length() - 1
                && text.indexOf('{', 1) < 0
                && text.indexOf('/') < 0;
    }

    private Phrase phrase(String text) {
        List<Phrase.Part> parts = new ArrayList<>();
        int gap = 0;
        int gaps = 0;
        for (String token : text.replace('\t', ' ').split(" ")) {
            if (token.isEmpty()) {
                continue;
            }
            if (token.equals("*") || token.equals("**")) {
                gaps += parts.isEmpty() || gap > 0 ? MOST_GAPS + 1 : 1;
                gap = token.length() * 4;
            } else {
                boolean isOptional = token.startsWith("(") && token.endsWith(")");
                Ways ways = ways(isOptional ? token.substring(1, token.length() - 1) : token);
                if (!ways.isEmpty()) {
                    parts.add(new Phrase.Part(ways, gap, isOptional));
                    gap = 0;
                }
            }
        }
        check(text, parts, gap > 0 ? MOST_GAPS + 1 : gaps);
        return new Phrase(parts, Sign.ALONE);
    }

    private static void check(String text, List<Phrase.Part> parts, int gaps) {
        if (gaps > MOST_GAPS) {
            throw new IllegalArgumentException(
                    "'" + text + "': a * stands between words, at most " + MOST_GAPS + " times");
        }
        if (parts.size() > MOST_PARTS || parts.stream().allMatch(Phrase.Part::isOptional)) {
            throw new IllegalArgumentException("'" + text + "': a phrase has 1 to " + MOST_PARTS + " words");
        }
    }

    private Ways ways(String token) {
        if (token.startsWith("{") && token.endsWith("}") && token.indexOf('/') < 0) {
            return sets.ways(token.substring(1, token.length() - 1));
        }
        List<int[]> ways = new ArrayList<>();
        for (String either : token.split("/", -1)) {
            if (either.isEmpty() && token.length() > 1) {
                throw new IllegalArgumentException("'" + token + "': a / has a word on either side");
            }
            add(either, ways);
        }
        return new Ways(ways);
    }

    private void add(String either, List<int[]> ways) {
        if (either.startsWith("{") && either.endsWith("}")) {
            ways.addAll(sets.ways(either.substring(1, either.length() - 1)).all());
        } else if (either.endsWith("~")) {
            Inflection.of(either.substring(0, either.length() - 1)).forEach(form -> ways.add(vocabulary.learn(form)));
        } else {
            int[] words = vocabulary.learn(either);
            if (words.length > 0) {
                ways.add(words);
            }
            if (words.length > 1
                    && !vocabulary.isSpelling()
                    && (either.indexOf('\'') >= 0 || either.indexOf('\u2019') >= 0)) {
                ways.add(new int[] {vocabulary.add(String.join("", Words.split(either)))});
            }
        }
    }
}
