package org.listeningpost.alert;

import java.util.List;
import org.listeningpost.markup.Extract;
import org.listeningpost.markup.Html;
import org.listeningpost.moderate.Reason;

/** A reply drafted for a person to adapt: what the rule suggests, who can help, and where the post is. Nothing sends it. */
final class Draft {
    private static final String MARK = "[Draft, not sent. Read the post, then write your own.]";

    private Draft() {}

    static String of(Alert alert) {
        StringBuilder draft = new StringBuilder(MARK).append('\n');
        draft.append(alert.reply().isBlank() ? "(The rule suggests no words.)" : Extract.line(alert.reply()));
        List<Signposting> signposts = signposts(alert);
        if (!signposts.isEmpty()) {
            draft.append("\nYou can also turn to:");
            signposts.forEach(signpost -> draft.append("\n- ")
                    .append(Extract.line(signpost.name() + ": " + signpost.contact() + ". " + signpost.when())));
        }
        if (Html.isWeb(alert.link())) {
            draft.append("\n[To answer at: ").append(alert.link()).append(']');
        }
        return draft.toString();
    }

    private static List<Signposting> signposts(Alert alert) {
        List<String> codes = alert.reasons().stream().map(Reason::category).toList();
        return alert.signposts().stream()
                .filter(signpost -> signpost.isFor(codes))
                .toList();
    }
}
