package org.listeningpost.protect.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.listeningpost.protect.name.Token.Gap;

/** Finds the names of people in a text as it is read: by lists and by sure rules. */
public final class Names {
    private static final List<NameRule> RULES = List.of(
            new TitleRule(),
            new RelationRule(),
            new IntroductionRule(),
            new GreetingRule(),
            new ListedRule(),
            new HashtagRule(),
            new Vetoes());

    private Names() {}

    /** The names in a text, in order; none that is public or belongs to a place. */
    public static List<Found> in(String text) {
        return in(text, new ModelRule(NameModel.shipped()));
    }

    /** The names that the rules find by themselves. */
    static List<Found> byRules(String text) {
        return in(text, sheet -> {});
    }

    static List<Found> in(String text, NameRule model) {
        Tokens tokens = Tokens.of(text);
        if (tokens.count() == 0) {
            return List.of();
        }
        Sheet sheet = ruled(tokens);
        model.mark(sheet);
        new Vetoes().mark(sheet);
        new AgainRule().mark(sheet);
        return found(sheet);
    }

    /** A sheet on which every rule but the model has marked. */
    static Sheet ruled(Tokens tokens) {
        BitSet nobody = Creatures.in(tokens);
        nobody.or(Known.in(tokens));
        BitSet kept = kept(tokens);
        kept.or(nobody);
        Sheet sheet = new Sheet(tokens, kept, nobody);
        RULES.forEach(rule -> rule.mark(sheet));
        return sheet;
    }

    /** Who is titled is somebody, whatever else is called so: "Mrs Rooney". */
    private static BitSet kept(Tokens tokens) {
        BitSet kept = Phrases.KEPT.in(tokens);
        for (int i = kept.nextSetBit(1); i > 0; i = kept.nextSetBit(i + 1)) {
            boolean alone = !kept.get(i - 1) && !kept.get(i + 1);
            Token t = tokens.at(i);
            if (alone && tokens.at(i - 1).is(Kind.TITLE) && t.is(Kind.FAMILY) && t.isCapital() && !t.possessive()) {
                kept.clear(i);
            }
        }
        return kept;
    }

    /** Whether a stretch of text is a public name or a thing, as a whole. */
    public static boolean isPublic(String text, int start, int end) {
        Tokens tokens = Tokens.of(text.substring(start, end));
        return tokens.count() > 0 && Phrases.KEPT.in(tokens).cardinality() == tokens.count();
    }

    /** Whether a word in small letters is a first name and nothing else. */
    public static boolean isGiven(String word) {
        int kinds = Lexicon.kinds(word);
        return (kinds & Kind.GIVEN) != 0 && (kinds & (Kind.WORD | Kind.PLACE | Kind.PUBLIC | Kind.MEDICAL)) == 0;
    }

    /** Whether a word in small letters is a first name, maybe among other things. */
    public static boolean mayBeGiven(String word) {
        return (Lexicon.kinds(word) & Kind.GIVEN) != 0;
    }

    private static List<Found> found(Sheet sheet) {
        List<Found> found = new ArrayList<>(2);
        Bearers bearers = new Bearers(sheet);
        for (int i = 0; i < sheet.count(); i++) {
            if (sheet.confidence(i) > 0) {
                int last = i;
                double most = sheet.confidence(i);
                while (isSameName(sheet, last)) {
                    last++;
                    most = Math.max(most, sheet.confidence(last));
                }
                found.add(
                        new Found(sheet.at(i).start(), sheet.at(last).end(), most, sheet.rule(i), bearers.of(i, last)));
                i = last;
            }
        }
        return Mentions.joined(sheet.tokens.text(), found);
    }

    private static boolean isSameName(Sheet sheet, int last) {
        Token next = sheet.at(last + 1);
        return sheet.confidence(last + 1) > 0
                && !sheet.at(last).possessive()
                && (sheet.tokens.isNext(last + 1)
                        || next.gap() == Gap.COMMA
                                && sheet.rule(last + 1).equals("name-introduced")
                                && sheet.rule(last).equals("name-introduced"));
    }
}
