package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.listeningpost.post.Page;
import org.listeningpost.post.Post;

/** Asks every rule, in the order in which the house rules are published; the gravest opinion decides and comes first. */
public final class Moderator {
    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final Disguise disguise;

    /** @param vocabulary the one that the rules were built with */
    public Moderator(Vocabulary vocabulary, List<Rule> rules) {
        this.vocabulary = vocabulary;
        this.rules = List.copyOf(rules);
        this.disguise = rules.stream().anyMatch(Rule::readsThroughDisguise) ? new Disguise(vocabulary) : null;
    }

    /** In: a page as it was polled. Out: the page with a judgement a post. */
    public ModeratedPage moderate(Page page) {
        return new ModeratedPage(page, page.posts().stream().map(this::judge).toList());
    }

    /** What the rules say of one post. */
    public Judgement judge(Post post) {
        Words words;
        Words revealed;
        try {
            Reading reading = Reading.of(post.text());
            words = Words.of(reading, vocabulary);
            revealed = revealed(reading);
        } catch (RuntimeException e) {
            return failed("reading");
        }
        List<Judgement> opinions = new ArrayList<>(0);
        for (Rule rule : rules) {
            Optional<Judgement> opinion = ask(rule, post, words);
            if (opinion.isEmpty() && revealed != null && rule.readsThroughDisguise()) {
                opinion = ask(rule, post, revealed);
            }
            opinion.ifPresent(opinions::add);
        }
        return joined(opinions);
    }

    /** The words with disguise undone, or null if there is none to undo. */
    private Words revealed(Reading reading) {
        String plain = disguise == null ? null : disguise.revealed(reading.text());
        return plain == null ? null : Words.of(Reading.of(plain), vocabulary);
    }

    private static Optional<Judgement> ask(Rule rule, Post post, Words words) {
        try {
            return rule.judge(post, words);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(failed(rule.id()));
        }
    }

    private static Judgement failed(String rule) {
        return Judgement.held(
                rule, "screening-failed", "the rule '" + rule + "' failed on this post: read it yourself");
    }

    private static Judgement joined(List<Judgement> opinions) {
        if (opinions.size() > 1) {
            opinions.sort(Comparator.comparing(Judgement::verdict).reversed());
        }
        Judgement joined = Judgement.APPROVED;
        for (Judgement opinion : opinions) {
            joined = joined.join(opinion);
        }
        return joined;
    }
}
