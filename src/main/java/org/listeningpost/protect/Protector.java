package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.listeningpost.moderate.Judgement;
import org.listeningpost.moderate.ModeratedPage;
import org.listeningpost.moderate.Reading;
import org.listeningpost.moderate.Reason;
import org.listeningpost.moderate.Verdict;
import org.listeningpost.post.Author;
import org.listeningpost.post.Post;
import org.listeningpost.protect.Policy.Action;

/** Asks every recogniser, has the redactor replace what they find, and makes of a post the form that may leave the hub. */
public final class Protector {
    static final String DOUBTFUL = "doubtful-identifier";
    static final String WITHHELD = "[withheld: screening failed]";
    private static final int REASONS = 20;

    private final List<Recogniser> recognisers;
    private final Policy policy;
    private final UnaryOperator<String> pseudonym;
    private final Redactor redactor;
    private final ThreadNames threads;
    private final SafeLink links = new SafeLink(this::isTelling);

    /** @param pseudonym a keyed hash */
    Protector(List<Recogniser> recognisers, Policy policy, UnaryOperator<String> pseudonym) {
        this.recognisers = List.copyOf(recognisers);
        this.policy = policy;
        this.pseudonym = pseudonym;
        this.redactor = new Redactor(policy);
        this.threads = new ThreadNames(policy);
    }

    /** In: a moderated page. Out: the page with every post protected, by what its thread knows too. */
    public ProtectedPage protect(ModeratedPage page, ThreadMemory memory) {
        List<Post> posts = page.page().posts();
        List<Found> found = posts.stream().map(this::find).toList();
        threads.spread(found, memory);
        List<ScreenedPost> screened = new ArrayList<>(posts.size());
        for (int i = 0; i < posts.size(); i++) {
            screened.add(screened(found.get(i), page.judgements().get(i)));
        }
        return new ProtectedPage(page.page(), screened);
    }

    /** One post by itself, and what the house rules said of it. */
    public ScreenedPost protect(Post post, Judgement moderation) {
        Found found = find(post);
        threads.spread(List.of(found), ThreadMemory.NONE);
        return screened(found, moderation);
    }

    private Found find(Post post) {
        Found found = new Found(post);
        found.failed(find(post.text(), found.spans()));
        return found;
    }

    private ScreenedPost screened(Found found, Judgement moderation) {
        Post post = found.post();
        String failed = found.failed();
        Redaction redaction = failed == null
                ? redactor.redact(post.text(), found.spans(), tags(post))
                : withheld(post.text(), failed);
        Judgement protection = failed == null ? doubts(redaction.spans()) : failure(failed);
        return new ScreenedPost(
                post,
                ProtectedPost.of(
                        post,
                        links.of(post.link()),
                        redaction.text(),
                        redaction.spans(),
                        moderation.join(protection),
                        pseudonyms(post)),
                moderation,
                protection);
    }

    /**
     * Ten digits are a thread's number far more often than a patient's, so in a link they count only when grouped or named;
     * likewise only what is unmistakable.
     */
    private boolean isTelling(String link) {
        List<Span> found = new ArrayList<>();
        String failed = find(link, found);
        return failed != null
                || found.stream().anyMatch(span -> switch (span.type()) {
                    case EMAIL, NINO, DOB -> true;
                    case PHONE, POSTCODE, NHS_NUMBER -> {
                        String value = link.substring(span.start(), span.end());
                        yield value.startsWith("07")
                                || value.startsWith("+44")
                                || !value.chars().allMatch(Character::isDigit)
                                || link.toLowerCase(Locale.ROOT).contains("nhs");
                    }
                    default -> false;
                });
    }

    /** Adds what is found and not public; answers who failed, or null. */
    private String find(String text, List<Span> found) {
        String asked = "reading";
        try {
            Glance glance = new Glance(Reading.of(text));
            for (Recogniser recogniser : recognisers) {
                asked = recogniser.name();
                if (glance.has(recogniser.clue())) {
                    for (Span span : recogniser.find(glance)) {
                        if (!policy.isTooWeak(span) && !policy.isKept(span, text)) {
                            found.add(span);
                        }
                    }
                }
            }
            KnownBetter.settle(text, found);
            return null;
        } catch (RuntimeException | StackOverflowError e) {
            return asked;
        }
    }

    private static Redaction withheld(String text, String failed) {
        return text.isEmpty()
                ? new Redaction(text, List.of())
                : new Redaction(WITHHELD, List.of(new Span(0, text.length(), Identifier.OTHER_ID, 1, failed)));
    }

    private static Judgement failure(String recogniser) {
        return Judgement.held(
                recogniser, "screening-failed", "the recogniser '" + recogniser + "' failed: read the original");
    }

    private Judgement doubts(List<Span> spans) {
        List<Reason> reasons = new ArrayList<>();
        for (Span span : spans) {
            if (reasons.size() == REASONS) {
                reasons.add(new Reason("protect", DOUBTFUL, "more of the same, " + spans.size() + " places in all"));
                break;
            }
            if (policy.isDoubtful(span)) {
                reasons.add(new Reason(span.recogniser(), DOUBTFUL, doubt(span)));
            } else if (policy.action(span.type()) == Action.HOLD) {
                reasons.add(new Reason(span.recogniser(), "identifier", "held a " + word(span) + ", now replaced"));
            }
        }
        return reasons.isEmpty() ? Judgement.APPROVED : new Judgement(Verdict.HOLD, reasons);
    }

    /** Kind, confidence and place; never the value. */
    private static String doubt(Span span) {
        return String.format(
                Locale.ROOT,
                "may be a %s (%.2f, characters %d to %d), or may not",
                word(span),
                span.confidence(),
                span.start(),
                span.end());
    }

    private static String word(Span span) {
        return span.type().placeholder().replaceAll("[\\[\\]]", "");
    }

    private Tags tags(Post post) {
        return (type, value) ->
                Tags.within(ThreadMemory.thread(post).toString(), pseudonym).of(type, value);
    }

    private Pseudonyms pseudonyms(Post post) {
        Author author = post.author();
        if (author.id() == null && author.handle() == null) {
            return Pseudonyms.NONE;
        }
        String handle = author.handle() == null ? null : folded(author.handle());
        return new Pseudonyms(pseudonym(post, author.id()), pseudonym(post, handle));
    }

    private String pseudonym(Post post, String who) {
        return who == null || who.isBlank()
                ? null
                : pseudonym.apply(post.id().platform().word() + ":" + who);
    }

    private static String folded(String handle) {
        String trimmed = handle.strip();
        return (trimmed.startsWith("@") ? trimmed.substring(1) : trimmed).toLowerCase(Locale.ROOT);
    }
}
