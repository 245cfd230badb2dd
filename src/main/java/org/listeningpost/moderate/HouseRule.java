package org.listeningpost.moderate;

import java.util.ArrayList;
import java.util.List;
import org.listeningpost.config.Fault;
import org.listeningpost.post.Author;
import org.listeningpost.post.Kind;
import org.listeningpost.post.Platform;
import org.listeningpost.post.Post;
import org.listeningpost.post.PostId;

/**
 * A house rule as it is published: the same words on the page, in the CRM's reason and in the filter.
 *
 * @param text the rule in plain English
 * @param code the reason code, such as {@code self-harm}
 * @param reply what the author may be told, or empty
 * @param allowed examples that keep this rule
 * @param notAllowed examples that break it
 * @param rule finds what breaks it
 */
public record HouseRule(
        String id,
        String title,
        String text,
        Verdict action,
        String code,
        String reply,
        List<Example> allowed,
        List<Example> notAllowed,
        Rule rule) {

    /** A text that shows what a rule means, and where it stands in the file. */
    public record Example(String text, String file, int line) {}

    public HouseRule {
        allowed = List.copyOf(allowed);
        notAllowed = List.copyOf(notAllowed);
    }

    /** What the rule itself gets wrong among its examples, read as the moderator reads posts. */
    List<Fault> wrongExamples(Moderator moderator) {
        List<Fault> faults = new ArrayList<>();
        for (Example example : allowed) {
            if (isBroken(example, moderator)) {
                faults.add(fault(example, "is allowed, but the rule '" + id + "' finds it"));
            }
        }
        for (Example example : notAllowed) {
            if (!isBroken(example, moderator)) {
                faults.add(fault(example, "is not allowed, but the rule '" + id + "' does not find it"));
            }
        }
        return faults;
    }

    private boolean isBroken(Example example, Moderator moderator) {
        Post post = new Post(
                PostId.of(Platform.X, "example"),
                Kind.POST,
                Author.UNKNOWN,
                example.text(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return moderator.isBroken(rule, post);
    }

    private static Fault fault(Example example, String reason) {
        return new Fault(example.file(), example.line(), "this example " + reason);
    }
}
