package org.listeningpost.protect;

import java.util.ArrayList;
import java.util.List;
import org.listeningpost.protect.Policy.Action;
import org.listeningpost.protect.Values.Value;

/**
 * What stands for each identifier of a text: {@code [name]}, and {@code [name 2]} for a second person; {@code [name?]} in
 * doubt; {@code [name 4fx]} where the organisation wants persons told apart throughout a thread.
 */
final class Placeholders {
    private final Policy policy;
    private final Tags tags;

    Placeholders(Policy policy, Tags tags) {
        this.policy = policy;
        this.tags = tags;
    }

    /** One a span, in their order. */
    List<String> of(String text, List<Span> spans) {
        Values values = new Values();
        List<Value> met = new ArrayList<>(spans.size());
        for (Span span : spans) {
            met.add(values.of(span.type(), text.substring(span.start(), span.end())));
        }
        List<String> placeholders = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            placeholders.add(placeholder(spans.get(i), met.get(i)));
        }
        return placeholders;
    }

    private String placeholder(Span span, Value value) {
        String plain = span.type().placeholder();
        boolean tagged = policy.action(span.type()) == Action.PSEUDONYMISE;
        boolean doubtful = policy.isDoubtful(span);
        if (!tagged && !doubtful && value.number() == 1) {
            return plain;
        }
        String which =
                tagged ? " " + tags.of(span.type(), value.key()) : value.number() > 1 ? " " + value.number() : "";
        return plain.substring(0, plain.length() - 1) + which + (doubtful ? "?]" : "]");
    }
}
