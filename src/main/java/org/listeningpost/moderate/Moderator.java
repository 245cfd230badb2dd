package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
        return moderateAnd(page, (post, words) -> {});
    }

    /** The same; {@code alsoTold} is told of the words of each post that could be read. */
    public ModeratedPage moderateAnd(Page page, BiConsumer<Post, Words> alsoTold) {
        return new ModeratedPage(
                page, page.posts().stream().map(post -> judge(post, alsoTold)).toList());
    }

    /** What the rules say of one post. */
    public Judgement judge(Post post) {
        return judge(post, (same, words) -> {});
    }

    private Judgement judge(Post post, BiConsumer<Post, Words> alsoTold) {
        Sides sides;
        try {
            sides = read(post);
        } catch (RuntimeException e) {
            return failed("reading");
        }
        alsoTold.accept(post, sides.plain);
        List<Judgement> opinions = new ArrayList<>(0);
        Verdict soFar = Verdict.APPROVE;
        for (Rule rule : rules) {
            if (rule.isAskedAfter(soFar)) {
                Optional<Judgement> opinion = answer(rule, post, sides);
                opinion.ifPresent(opinions::add);
                soFar = soFar.or(opinion.map(Judgement::verdict).orElse(soFar));
            }
        }
        return joined(opinions);
    }

    private static Optional<Judgement> answer(Rule rule, Post post, Sides sides) {
        try {
            return ask(rule, post, sides);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(failed(rule.id()));
        }
    }

    /** Whether a post breaks one rule, read as every post is. */
    boolean isBroken(Rule rule, Post post) {
        return ask(rule, post, read(post)).isPresent();
    }

    /**
     * The words of a post.
     *
     * @param revealed with disguise undone, or null if there is none to undo
     */
    private record Sides(Words plain, Words revealed) {}

    private Sides read(Post post) {
        Reading reading = Reading.of(post.text());
        String revealed = disguise == null ? null : disguise.revealed(reading.text());
        return new Sides(
                Words.of(reading, vocabulary), revealed == null ? null : Words.of(Reading.of(revealed), vocabulary));
    }

    private static Optional<Judgement> ask(Rule rule, Post post, Sides sides) {
        Optional<Judgement> opinion = rule.judge(post, sides.plain);
        return opinion.isEmpty() && sides.revealed != null && rule.readsThroughDisguise()
                ? rule.judge(post, sides.revealed)
                : opinion;
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
