package org.listeningpost.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.Reason;
import org.listeningpost.protect.ProtectedPage;
import org.listeningpost.protect.ScreenedPost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bean {@code score}: asks an external scorer about protected texts, if there is one. What it says can raise a verdict
 * and never lower one; where it fails, in whatever way, the posts are held.
 */
public final class Scoring {
    /** The rule of posts that the scorer said nothing of. */
    public static final String FAILED = "scorer-failed";

    private static final Logger LOG = LoggerFactory.getLogger(Scoring.class);
    private static final int LONGEST_IN_TIMEOUTS = 5;

    private final Optional<ScorerTerms> terms;
    private final Scorer scorer;
    private final AtomicBoolean failing = new AtomicBoolean();

    private Scoring(Optional<ScorerTerms> terms, Scorer scorer) {
        this.terms = terms;
        this.scorer = scorer;
    }

    /** No scorer: pages pass as they are. */
    public static Scoring off() {
        return new Scoring(Optional.empty(), request -> request);
    }

    public static Scoring by(ScorerTerms terms, Scorer scorer) {
        return new Scoring(Optional.of(terms), scorer);
    }

    /** In: a protected page. Out: the same page, with the scorer's opinion on those whose verdict it could raise. */
    public ProtectedPage score(ProtectedPage page) {
        if (terms.isEmpty()) {
            return page;
        }
        List<ScreenedPost> posts = new ArrayList<>(page.posts());
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            if (isRaisable(posts.get(i))) {
                asked.add(i);
            }
        }
        List<Judgement> opinions =
                opinions(asked.stream().map(i -> posts.get(i).post().text()).toList());
        for (int i = 0; i < asked.size(); i++) {
            posts.set(asked.get(i), posts.get(asked.get(i)).raise(opinions.get(i)));
        }
        return new ProtectedPage(page.page(), posts);
    }

    /** A post that the scorer could change nothing about is none of its business. */
    private boolean isRaisable(ScreenedPost post) {
        return post.moderation()
                        .join(post.protection())
                        .verdict()
                        .compareTo(terms.orElseThrow().action())
                < 0;
    }

    /** Request by request; after a failure the rest of the page is not asked, since a poller's lease runs meanwhile. */
    private List<Judgement> opinions(List<String> texts) {
        ScorerTerms with = terms.orElseThrow();
        long deadline = System.nanoTime() + with.timeout().toNanos() * LONGEST_IN_TIMEOUTS;
        List<Judgement> opinions = new ArrayList<>();
        boolean failed = false;
        for (int from = 0; from < texts.size(); from += with.page()) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + with.page()));
            List<Judgement> judged = failed || System.nanoTime() > deadline ? List.of() : ask(some);
            failed = judged.isEmpty();
            for (int i = 0; i < some.size(); i++) {
                opinions.add(failed ? failure() : judged.get(i));
            }
        }
        return opinions;
    }

    /** None if the scorer failed. */
    private List<Judgement> ask(List<String> texts) {
        try {
            List<Judgement> judged = ScorerJson.scores(scorer.ask(ScorerJson.request(texts)), texts.size()).stream()
                    .map(this::opinion)
                    .toList();
            if (failing.compareAndSet(true, false)) {
                LOG.info("The scorer answers again");
            }
            return judged;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (failing.compareAndSet(false, true)) {
                LOG.warn(
                        "The scorer fails, and posts are held until it answers: {}",
                        e.getClass().getSimpleName());
            }
            return List.of();
        }
    }

    private Judgement opinion(Map<String, Double> scores) {
        ScorerTerms with = terms.orElseThrow();
        List<Reason> reasons = scores.entrySet().stream()
                .filter(score -> score.getValue() >= with.threshold())
                .map(score -> new Reason(
                        "scorer",
                        score.getKey(),
                        String.format(Locale.UK, "the external scorer gave it %.2f", score.getValue())))
                .toList();
        return reasons.isEmpty() ? Judgement.APPROVED : new Judgement(with.action(), reasons);
    }

    private static Judgement failure() {
        return Judgement.held(FAILED, "screening-failed", "the external scorer gave no answer that can be used");
    }
}
